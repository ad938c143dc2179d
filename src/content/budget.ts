/** How much of the page's thread we may take. All in milliseconds. */
interface Share {
  /** So much at once. */
  readonly atOnce: number;
  /** So much more with each second that passes. */
  readonly perSecond: number;
}

/** What may be spent of a page's thread: a page that changes all the time is looked at ever more rarely. */
export interface Budget {
  /** Waits until there is something to spend. */
  allowance(): Promise<void>;
  /** Milliseconds. May go below nothing: then the next allowance comes later. */
  spend(time: number): void;
  /** Gives everything back: the user did something, and wants to see what comes of it. */
  refill(): void;
}

export function createBudget({ atOnce, perSecond }: Share): Budget {
  let left = atOnce;
  let countedAt = performance.now();
  let wake: (() => void) | null = null;

  return {
    async allowance() {
      count();
      if (left > 0) return;
      // Enough for a slice, not just for its beginning.
      const wait = ((2 - left) / perSecond) * 1000;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, wait);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      wake = null;
    },
    spend(time) {
      count();
      left -= time;
    },
    refill() {
      left = atOnce;
      wake?.();
    },
  };

  function count(): void {
    const now = performance.now();
    left = Math.min(atOnce, left + ((now - countedAt) / 1000) * perSecond);
    countedAt = now;
  }
}
