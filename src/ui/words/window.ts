import { say, spoken } from "../say.ts";

/** Our own window, beside what it says of a page. */
export const ourWindow = spoken({
  opening: "window_opening",
  prove: {
    lead: "window_prove_lead",
    goesInto: (host: string) => say("window_prove_goesInto", { host }),
    submit: "window_prove_submit",
    working: "window_prove_working",
    left: (count: number) => say("window_prove_left", { count }),
  },
  touch: {
    head: "window_touch_head",
    asking: "window_touch_asking",
    nothing: "window_touch_nothing",
    noneHere: "window_touch_noneHere",
    again: "window_touch_again",
    close: "window_touch_close",
  },
  gone: {
    head: "window_gone_head",
    safe: "window_gone_safe",
    close: "window_gone_close",
  },
});
