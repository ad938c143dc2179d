import { say, spoken } from "../say.ts";

/** Where the browser lets us see pages only when it is told to. */
export const accessWords = spoken({
  whenOpened: (host: string) => say("access_whenOpened", { host }),
  elsewhere: "access_elsewhere",
  why: "access_why",
  everySite: "access_everySite",
  thisSite: "access_thisSite",
  dismiss: "access_dismiss",
});
