import type { Account, AllowedFrame } from "./account.ts";
import { withUnasked } from "./unasked.ts";

/** Whether an account's code may go into a frame of this origin in pages of that one. */
export function isFrameAllowed({ origins, frames }: Account, wanted: AllowedFrame): boolean {
  return origins.includes(wanted.frame) && frames.some((each) => isSame(each, wanted));
}

export function withFrame(account: Account, wanted: AllowedFrame): Account {
  return { ...account, frames: [...withoutFrame(account, wanted).frames, wanted] };
}

export function withoutFrame(account: Account, unwanted: AllowedFrame): Account {
  return { ...account, frames: account.frames.filter((each) => !isSame(each, unwanted)) };
}

/** The account without one of its origins, and without what was said of it. */
export function withoutOrigin(account: Account, origin: string): Account {
  const origins = account.origins.filter((bound) => bound !== origin);
  const frames = account.frames.filter(({ frame }) => frame !== origin);
  return { ...withUnasked(account, origin, "off"), origins, frames };
}

function isSame(a: AllowedFrame, b: AllowedFrame): boolean {
  return a.frame === b.frame && a.page === b.page;
}
