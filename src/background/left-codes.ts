import type { Encounter, LeftRecoveryCodes } from "./encounter.ts";

/** For how long there is something to say of recovery codes that went out of view, in milliseconds. */
export const leftTime = 10 * 60_000;
/** Said for less than this, nobody has read it: a page that sends its visitor on takes the card with it. Milliseconds. */
const glimpse = 3000;

/** What a document met before, or else the one before it in the same tab, leaves to be said in one that shows no codes. */
export function leftFor(
  origin: string,
  { before, former }: { readonly before: Encounter | null; readonly former: Encounter | null },
  now: number,
): LeftRecoveryCodes | null {
  return before === null ? carriedOver(former, origin, now) : leftBehind(before, now);
}

/** What is to be said of recovery codes once the page shows none: of those it showed, or still of those before; or null. */
export function leftBehind(page: Encounter, now: number): LeftRecoveryCodes | null {
  const { shown } = page;
  if (shown === null) return isOverdue(page.left, now) ? null : page.left;
  if (shown.sealed === null) return null;
  return { id: shown.id, sealed: shown.sealed, at: now, toldAt: null };
}

/**
 * What of it goes over to the next document of the same tab. Another origin gets nothing, also one of the same site: it is
 * not the page that the codes are of.
 */
export function carriedOver(former: Encounter | null, origin: string, now: number): LeftRecoveryCodes | null {
  if (former === null || former.origin !== origin) return null;
  const left = leftBehind(former, now);
  if (left === null || isSettled(former, left.id) || isOverdue(left, now)) return null;
  const wasTold = left.toldAt !== null && now - left.toldAt >= glimpse;
  return wasTold ? null : { ...left, toldAt: null };
}

/** Whether there is nothing more to say of such codes, so that they are to be forgotten. */
export function isOverdue(left: LeftRecoveryCodes | null, now: number): boolean {
  return left !== null && now - left.at >= leftTime;
}

/** The encounter once its page says so. */
export function told(page: Encounter, now: number): Encounter {
  const { left } = page;
  return left === null || left.toldAt !== null ? page : { ...page, left: { ...left, toldAt: now } };
}

function isSettled({ dismissed, progress }: Encounter, id: string): boolean {
  return dismissed.includes(id) || progress.kept?.shownId === id;
}
