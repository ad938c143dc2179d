import type { Budget } from "./budget.ts";
import { nextTask } from "./give-way.ts";

/** Work that can be put down at every `yield` and taken up again later. */
export type Sliced<T> = Generator<undefined, T, undefined>;

/** So long the page's thread is held at a time, in milliseconds, and for the rest of the step that runs then. */
const longestSlice = 1.5;
/** A page that is never idle gives us a slice all the same after so long, in milliseconds. */
const longestWait = 250;

/**
 * Does work in idle slices of the page's thread, so that nothing of the page waits for us; a budget says how much of it
 * may be spent on a page that changes. Null when the signal ended it before it was done.
 */
export async function inSlices<T>(
  work: Sliced<T>,
  signal: Pick<AbortSignal, "aborted">,
  budget?: Budget,
): Promise<T | null> {
  // Once: every frame that we ask for costs a large page more than a slice.
  if (budget !== undefined) await nextFrame();
  for (;;) {
    await budget?.allowance();
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

/** Where the page has changed it is laid out anew with the next frame; measuring it before would do that twice. */
function nextFrame(): Promise<void> {
  // A hidden page has no frames.
  if (document.visibilityState === "hidden") return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

/** Waits until the page is idle, and gives for how long, in milliseconds. */
function idleTime(): Promise<number> {
  return new Promise((resolve) => {
    if (document.visibilityState === "visible") {
      requestIdleCallback(
        (deadline) => resolve(deadline.didTimeout ? longestSlice : deadline.timeRemaining()),
        { timeout: longestWait },
      );
      return;
    }
    // Nobody waits for a hidden page, and its idle time hardly ever comes.
    void nextTask().then(() => resolve(longestSlice));
  });
}
