/** What a server said of its time, and when; milliseconds since the epoch, by the clock that is being checked. */
export interface ServerDate {
  readonly sentAt: number;
  readonly gotAt: number;
  /** The headers of the answer as they came, or null. */
  readonly date: string | null;
  readonly age: string | null;
}

/** How far a server's clock is ahead of ours, in milliseconds: somewhere from `low` to `high`. */
export interface OffsetRange {
  readonly low: number;
  readonly high: number;
}

/**
 * What one answer tells. Its Date header (RFC 9110 §6.6.1) names a whole second of the server's, at some moment between our
 * question and the answer; Age (RFC 9111 §5.1) is how many seconds the answer lay in a cache since. Null where there is no
 * such date, or none that a clock of our days could show.
 */
export function offsetRange({ sentAt, gotAt, date, age }: ServerDate): OffsetRange | null {
  const said = date !== null && wholeDate.test(date) ? Date.parse(date) : Number.NaN;
  if (!(said > earliest && said < latest) || gotAt < sentAt) return null;
  const lain = age !== null && /^\d{1,7}$/.test(age) ? Number(age) * second : 0;
  // Age is cut to whole seconds as well.
  const doubt = lain === 0 ? second : 2 * second;
  return { low: said + lain - gotAt, high: said + lain + doubt - sentAt };
}

/** What several answers tell together. Null where they contradict each other by more than a server's clocks may differ. */
export function narrowed(ranges: readonly OffsetRange[]): OffsetRange | null {
  if (ranges.length === 0) return null;
  const low = Math.max(...ranges.map((range) => range.low));
  const high = Math.min(...ranges.map((range) => range.high));
  if (low <= high) return { low, high };
  return low - high <= steady ? { low: high, high: low } : null;
}

/** Milliseconds to wait before the next question, so that its answer halves the range. `roundTrip` in milliseconds. */
export function waitToHalve({ low, high }: OffsetRange, roundTrip: number, now: number): number {
  const arrival = now + (low + high) / 2 + roundTrip / 2;
  return Math.ceil(((second - (arrival % second)) % second) + 1);
}

/** The middle of a range, and how far off it may be at most; milliseconds. */
export function middleOf({ low, high }: OffsetRange): {
  readonly offsetMs: number;
  readonly withinMs: number;
} {
  return { offsetMs: Math.round((low + high) / 2), withinMs: Math.ceil((high - low) / 2) };
}

const second = 1000;
/** Two machines behind one name may differ by so much; milliseconds. */
const steady = 3 * second;
/** The form that servers send. */
const wholeDate =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const earliest = Date.UTC(2020, 0, 1);
const latest = Date.UTC(2200, 0, 1);
