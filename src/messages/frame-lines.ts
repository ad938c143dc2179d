import * as v from "valibot";
import { type Line, reply } from "./line.ts";
import type { FrameView } from "./views.ts";

const id = v.pipe(v.string(), v.maxLength(64));
const origin = v.pipe(v.string(), v.maxLength(1024));
/** `frame`: the frame's origin, as the popup named it. */
const inFrame = v.strictObject({ encounterId: id, accountId: id, frame: origin });

/** "refused": the frame's page has seen the code and did not keep it. */
type FrameFill = "filled" | "waiting" | "refused";

/** The questions about code fields in frames of another origin than the page's. From our own pages only. */
export const frameLines = {
  /** Looks for one in the active tab, in frames of origins that accounts are bound to and nowhere else. */
  lookIntoFrames: { from: ["popup"], request: v.strictObject({}), reply: reply<null>() },
  /** The one that was found; null where there is none. */
  viewFrame: {
    from: ["popup"],
    request: v.strictObject({ encounterId: id }),
    reply: reply<FrameView | null>(),
  },
  /** Allows it for this account in pages of the tab's origin, and fills it. */
  allowFrame: { from: ["popup"], request: inFrame, reply: reply<FrameFill>() },
  fillFrame: { from: ["popup"], request: inFrame, reply: reply<FrameFill>() },
  forgetFrame: {
    from: ["popup", "options"],
    request: v.strictObject({ accountId: id, frame: origin, page: origin }),
    reply: reply<null>(),
  },
} as const satisfies Record<string, Line>;
