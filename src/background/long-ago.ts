const day = 24 * 60 * 60_000;

/**
 * Whether a moment lies so many days back or more; milliseconds since the epoch. What never happened is long ago, and
 * so is what lies ahead: the clock was wrong then or is now.
 */
export function isLongAgo(at: number | null, days: number, now: number): boolean {
  return at === null || at > now || now - at >= days * day;
}
