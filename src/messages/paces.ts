import type { Pace } from "./line.ts";

/** Whoever asks, as far as it matters for how often. */
interface Asker {
  readonly tabId: number | null;
  readonly frameId: number | null;
}

/** Counts how often tabs ask. Of surfaces of ours that are in no tab nothing is counted. */
export interface Paces {
  /** Counts one question, and tells whether it was one too many. */
  isTooOften(question: string, pace: Pace, asker: Asker): boolean;
}

/** More tabs and questions than this are not remembered, in entries. */
const limit = 500;

interface Count {
  left: number;
  countedAt: number;
}

/**
 * `now` in milliseconds. What was counted is forgotten when the worker ends, which it does not while anybody asks all the
 * time. A document that is reloaded stays in the count of its tab; all frames within a tab share one, so that none of
 * them takes anything from the page that the tab shows.
 */
export function createPaces(now: () => number): Paces {
  const counts = new Map<string, Count>();

  return {
    isTooOften(question, pace, { tabId, frameId }) {
      if (tabId === null) return false;
      const place = `${tabId} ${frameId === 0 ? "top" : "framed"} ${question}`;
      const at = now();
      const left = leftOf(counts.get(place), pace, at);
      remember(place, { left: left < 1 ? left : left - 1, countedAt: at });
      return left < 1;
    },
  };

  function remember(place: string, count: Count): void {
    counts.delete(place);
    counts.set(place, count);
    const [oldest] = counts.keys();
    if (counts.size > limit && oldest !== undefined) counts.delete(oldest);
  }
}

function leftOf(count: Count | undefined, { atOnce, perMinute }: Pace, at: number): number {
  if (count === undefined) return atOnce;
  const minutes = Math.max(0, at - count.countedAt) / 60_000;
  return Math.min(atOnce, count.left + minutes * perMinute);
}
