import * as v from "valibot";
import { longestSelector, type SiteSettings } from "../domain/site-settings.ts";
import { type Line, reply } from "./line.ts";

const origin = v.pipe(v.string(), v.maxLength(1024));
const selector = v.pipe(v.string(), v.minLength(1), v.maxLength(longestSelector));
const askers = ["popup", "options"] as const;

/** The questions about what the user set for single sites. */
export const siteLines = {
  /** By origin. */
  siteSettings: {
    from: askers,
    request: v.strictObject({}),
    reply: reply<readonly SiteSettings[]>(),
  },
  /** Puts these in place of what was set for that origin. The popup names the active tab's, the options one that is listed. */
  setSiteSettings: {
    from: askers,
    request: v.strictObject({
      origin,
      paused: v.boolean(),
      submitForMe: v.boolean(),
      codeField: v.nullable(selector),
    }),
    reply: reply<null>(),
  },
  /** Looks at the page in the active tab, which the browser lets us see only because the popup was opened on it. */
  lookHere: { from: ["popup"], request: v.strictObject({}), reply: reply<null>() },
  /** Has the page in the active tab let the user click on the box that takes the code. */
  chooseField: { from: ["popup"], request: v.strictObject({}), reply: reply<null>() },
  /** It was this one. Counts only where the popup has just asked for it. */
  fieldChosen: {
    from: ["content"],
    request: v.strictObject({ path: selector }),
    reply: reply<null>(),
    pace: { atOnce: 5, perMinute: 10 },
  },
  forgetSite: { from: askers, request: v.strictObject({ origin }), reply: reply<null>() },
} as const satisfies Record<string, Line>;
