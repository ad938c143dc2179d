import type { BrowserContext, CDPSession } from "playwright-core";
import type { Visit } from "./thread-cost.ts";

/**
 * Opens a page and traces how long our content scripts held its main thread each time they were called, with what the
 * browser did for them meanwhile: in milliseconds of that thread's own time.
 */
export async function ourSlices(context: BrowserContext, visit: Visit): Promise<readonly number[]> {
  const devtools = await context.browser()?.newBrowserCDPSession();
  if (devtools === undefined) throw new Error("Chromium runs without a connection to the browser itself");
  const stop = await startTracing(devtools);
  const page = await context.newPage();
  await page.goto(visit.url, { timeout: 120_000 });
  if (visit.act !== undefined) await page.evaluate(visit.act);
  await page.waitForTimeout(visit.rest);
  await page.close();
  return slicesIn(await stop());
}

/** One event of a trace; times in microseconds, `tdur` of the thread's own time. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

async function startTracing(devtools: CDPSession): Promise<() => Promise<readonly TraceEvent[]>> {
  const events: TraceEvent[] = [];
  devtools.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await devtools.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "devtools.timeline", "v8"] },
  });
  return async () => {
    const complete = new Promise((resolve) => devtools.once("Tracing.tracingComplete", resolve));
    await devtools.send("Tracing.end");
    await complete;
    return events;
  };
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
