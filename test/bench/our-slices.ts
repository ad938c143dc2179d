import type { BrowserContext } from "playwright-core";
import type { Visit } from "./thread-cost.ts";
import { startTracing, type TraceEvent } from "./trace.ts";

/**
 * Opens a page and traces how long our content scripts held its main thread each time they were called, with what the
 * browser did for them meanwhile: in milliseconds of that thread's own time.
 */
export async function ourSlices(context: BrowserContext, visit: Visit): Promise<readonly number[]> {
  const stop = await startTracing(context);
  const page = await context.newPage();
  await page.goto(visit.url, { timeout: 120_000 });
  if (visit.act !== undefined) await page.evaluate(visit.act);
  await page.waitForTimeout(visit.rest);
  await page.close();
  return slicesIn(await stop());
}

/** What the browser calls us from: everything in it is for us. */
const callNames = new Set([
  "EvaluateScript",
  "FireIdleCallback",
  "FireAnimationFrame",
  "TimerFire",
  "EventDispatch",
]);

function slicesIn(events: readonly TraceEvent[]): readonly number[] {
  const complete = events.filter(({ ph }) => ph === "X");
  const calls = complete.filter(({ name }) => callNames.has(name));
  const anothers = complete.filter(isAnothers);
  const isForUs = (call: TraceEvent) => !anothers.some((each) => holds(call, each));
  const slices = complete
    .filter(isOurs)
    .map((one) => calls.find((call) => holds(call, one) && isForUs(call)) ?? one);
  return [...new Set(slices)].map(({ dur = 0, tdur = dur }) => tdur / 1000);
}

function isOurs({ args }: TraceEvent): boolean {
  return /^chrome-extension:\/\/[^/]+\/content\//.test(args?.data?.url ?? "");
}

function holds(outer: TraceEvent, inner: TraceEvent): boolean {
  if (outer.pid !== inner.pid || outer.tid !== inner.tid) return false;
  return outer.ts <= inner.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
}

/** A script of the page: a call in which it runs, too, is the page's own. */
function isAnothers({ name, args }: TraceEvent): boolean {
  return (name === "FunctionCall" || name === "EvaluateScript") && /^https?:/.test(args?.data?.url ?? "");
}
