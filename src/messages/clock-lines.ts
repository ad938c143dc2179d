import * as v from "valibot";
import { type Line, reply } from "./line.ts";

/** What is known of the computer's clock beside one site's. Milliseconds; positive where the computer's is slow. */
export type ClockView =
  | { readonly kind: "unknown" }
  /** The site is being asked. */
  | { readonly kind: "asking" }
  | { readonly kind: "right" }
  /** `siteAt` and `computerAt` are one moment by either clock; `foundAt` names the finding. `isTooFar`: more than we correct. */
  | {
      readonly kind: "off";
      readonly offsetMs: number;
      readonly siteAt: number;
      readonly computerAt: number;
      readonly foundAt: number;
      readonly isTooFar: boolean;
    }
  /** Codes allow for it. "everywhere": those of all sites. `isDoubtful`: the computer's clock may have been set since. */
  | {
      readonly kind: "corrected";
      readonly offsetMs: number;
      readonly scope: "site" | "everywhere";
      readonly isDoubtful: boolean;
    };

/** What is corrected now; `hosts` are the sites that it holds for, none where it holds for all. */
export type ClockStatus =
  | { readonly kind: "as-it-is" }
  | {
      readonly kind: "corrected";
      /** Milliseconds; the last one that was confirmed. */
      readonly offsetMs: number;
      readonly hosts: readonly string[];
      readonly isDoubtful: boolean;
    };

const id = v.pipe(v.string(), v.maxLength(64));
const deciders = ["card", "popup", "window"] as const;
/** Null: the page in the active tab, for the popup alone. */
const ofPage = { encounterId: v.nullable(id) };

/** The questions about the computer's clock. */
export const clockLines = {
  /** Asks the page's own site for its time: the one thing that is ever asked of the network, and only because somebody wants it now. */
  checkClock: {
    from: deciders,
    request: v.strictObject(ofPage),
    reply: reply<ClockView>(),
    pace: { atOnce: 5, perMinute: 10 },
  },
  /** Has codes allow for what was found at that moment, and is on view. */
  confirmClock: {
    from: deciders,
    request: v.strictObject({ ...ofPage, foundAt: v.pipe(v.number(), v.finite()) }),
    reply: reply<ClockView>(),
  },
  viewClock: { from: ["popup", "options"], request: v.strictObject({}), reply: reply<ClockStatus>() },
  /** Codes go by the computer's clock again. */
  dropClock: { from: ["popup", "options"], request: v.strictObject({}), reply: reply<null>() },
} as const satisfies Record<string, Line>;
