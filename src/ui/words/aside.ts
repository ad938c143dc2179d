import { say, spoken } from "../say.ts";

/** A vault that gives its place to another, and comes back. */
export const aside = spoken({
  begin: "aside_begin",
  what: "aside_what",
  wayBack: "aside_wayBack",
  type: (number: string) => say("aside_type", { number }),
  go: "aside_go",
  since: (when: string) => say("aside_since", { when }),
  bringBack: "aside_bringBack",
  opensBy: "aside_opensBy",
  sure: "aside_sure",
});
