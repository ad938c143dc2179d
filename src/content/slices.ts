import type { Budget } from "./budget.ts";

/** Work that can be put down at every `yield` and taken up again later. */
export type Sliced<T> = Generator<undefined, T, undefined>;

/** So long the page's thread is held at a time, in milliseconds. */
const longestSlice = 4;
/** A page that is never idle gives us a slice all the same after so long, in milliseconds. */
const longestWait = 250;

/**
 * Does work in idle slices of the page's thread, so that nothing of the page waits for us; a budget says how much of it
 * may be spent. Null when the signal ended it before it was done.
 */
export async function inSlices<T>(work: Sliced<T>, signal: AbortSignal, budget?: Budget): Promise<T | null> {
  for (;;) {
    if (budget !== undefined) await budget.allowance();
    const idle = await idleTime();
    if (signal.aborted) return null;
    const start = performance.now();
    const end = start + Math.min(longestSlice, Math.max(1, idle));
    let step = work.next();
    while (!step.done && performance.now() < end) step = work.next();
    budget?.spend(performance.now() - start);
    if (step.done) return step.value;
  }
}

/** Does it here and now. */
export function atOnce<T>(work: Sliced<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * Waits for idle time right behind a frame: the page is laid out then, and measuring it costs nothing. Gives how long it
 * lasts, in milliseconds. A hidden page has no frames, and nobody waits for it.
 */
function idleTime(): Promise<number> {
  return new Promise((resolve) => {
    if (document.visibilityState === "hidden") {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(longestSlice);
      port2.postMessage(null);
      return;
    }
    requestAnimationFrame(() =>
      requestIdleCallback(
        (deadline) => resolve(deadline.didTimeout ? longestSlice : deadline.timeRemaining()),
        {
          timeout: longestWait,
        },
      ),
    );
  });
}
