import { say, spoken } from "../say.ts";

/** When something was, beside what `Intl` knows of dates. */
export const when = spoken({
  todayShort: (time: string) => say("when_todayShort", { time }),
  yesterdayShort: "when_yesterdayShort",
  today: (time: string) => say("when_today", { time }),
  yesterday: (time: string) => say("when_yesterday", { time }),
  on: (day: string) => say("when_on", { day }),
});
