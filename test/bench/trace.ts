import type { BrowserContext } from "playwright-core";

/** One event of a trace; times in microseconds, `tdur` of the thread's own time. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly type?: string } };
}

/** Traces what the browser's threads do, until what it gives is called. */
export async function startTracing(context: BrowserContext): Promise<() => Promise<readonly TraceEvent[]>> {
  const devtools = await context.browser()?.newBrowserCDPSession();
  if (devtools === undefined) throw new Error("Chromium runs without a connection to the browser itself");
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
