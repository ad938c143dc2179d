import { siteOf } from "../domain/site.ts";

/** How far codes run ahead of the computer's clock, as their user has confirmed it. Nothing else goes by it. */
export interface ClockCorrections {
  /** What single sites said, by origin; it holds for the accounts that belong to these. */
  readonly sites: readonly SiteCorrection[];
  /** What two sites said that have nothing to do with each other, in milliseconds: it holds for all others. Null: none did. */
  readonly everywhere: number | null;
  /** Since when the computer may have slept, or its clock been set; milliseconds since the epoch. Null: it has not. */
  readonly doubtfulSince: number | null;
}

export interface SiteCorrection {
  readonly origin: string;
  /** Milliseconds; negative where the computer's clock is fast. */
  readonly aheadMs: number;
  /** When it was confirmed; milliseconds since the epoch. */
  readonly at: number;
}

export const noCorrections: ClockCorrections = { sites: [], everywhere: null, doubtfulSince: null };

/** More than this is not corrected, in milliseconds: a clock so far off is to be set, and a site that says so may lie. */
export const mostAheadMs = 10 * 60_000;

/** Less than this does not keep a code from being accepted, in milliseconds. */
export const rightWithinMs = 5_000;

/** By so much two sites that mean the same may differ, in milliseconds. */
const agreementMs = 5_000;
/** By so much an alarm may be late without anything being wrong, in milliseconds. */
const punctualMs = 4_000;
const mostSites = 50;

/** How far an account's codes run ahead of the computer's clock, in milliseconds, where it belongs to these origins. */
export function aheadFor({ sites, everywhere }: ClockCorrections, origins: readonly string[]): number {
  const own = sites.filter(({ origin }) => origins.includes(origin));
  const newest = own.reduce<SiteCorrection | null>(
    (last, each) => (last === null || each.at > last.at ? each : last),
    null,
  );
  return newest?.aheadMs ?? everywhere ?? 0;
}

/**
 * With what one more site said, and its user confirmed. It counts for that site, and for all codes once a site that has nothing to do
 * with it said the same: no site can shift another's codes alone.
 */
export function withCorrection(corrections: ClockCorrections, said: SiteCorrection): ClockCorrections {
  const isAlike = (other: SiteCorrection) => Math.abs(other.aheadMs - said.aheadMs) <= agreementMs;
  // What was said before the clock was set is about another clock, unless it is said again.
  const isOutdated = corrections.doubtfulSince !== null && !corrections.sites.some(isAlike);
  const { sites, everywhere } = isOutdated ? noCorrections : corrections;
  const others = sites.filter(({ origin }) => origin !== said.origin);
  const agrees = others.some((other) => isAlike(other) && !isSameSite(other.origin, said.origin));
  return {
    sites: [...others, said].slice(-mostSites),
    everywhere: agrees ? said.aheadMs : everywhere,
    doubtfulSince: null,
  };
}

/** With the word of a site that the computer's clock is right. Where that was in doubt, nothing is corrected any more. */
export function withRightClock(corrections: ClockCorrections, said: Omit<SiteCorrection, "aheadMs">) {
  if (corrections.doubtfulSince !== null) return noCorrections;
  const sites = corrections.sites.filter(({ origin }) => origin !== said.origin);
  if (corrections.everywhere === null) return sites.length === 0 ? noCorrections : { ...corrections, sites };
  return { ...corrections, sites: [...sites, { ...said, aheadMs: 0 }] };
}

/**
 * After the computer's clock was found to have gone on by `jumpMs` more than the time that passed. Where that is what was corrected,
 * somebody has set it right, and nothing is corrected any more. Otherwise the computer slept or its clock was set to who knows
 * what: the corrections stay, and are in doubt. Both in milliseconds.
 */
export function afterJump(corrections: ClockCorrections, jumpMs: number, now: number): ClockCorrections {
  if (!corrects(corrections) || Math.abs(jumpMs) <= punctualMs) return corrections;
  const amounts = [...corrections.sites.map(({ aheadMs }) => aheadMs), corrections.everywhere ?? []].flat();
  if (amounts.every((aheadMs) => aheadMs === 0 || Math.abs(aheadMs - jumpMs) <= punctualMs))
    return noCorrections;
  return { ...corrections, doubtfulSince: corrections.doubtfulSince ?? now };
}

/** Whether anything is corrected. */
export function corrects({ sites, everywhere }: ClockCorrections): boolean {
  return sites.length > 0 || everywhere !== null;
}

/** Two addresses without a registrable domain are the same site only if they are the same host. */
function isSameSite(a: string, b: string): boolean {
  const site = siteOf(a) ?? new URL(a).hostname;
  return site === (siteOf(b) ?? new URL(b).hostname);
}
