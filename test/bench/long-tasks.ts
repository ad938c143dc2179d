import type { BrowserContext } from "playwright-core";
import { startTracing, type TraceEvent } from "./trace.ts";

/** A task that holds a thread for longer is a long one (W3C Long Tasks), in milliseconds. */
export const longTask = 50;

/** How many long tasks the thread of the page that is scrolled had meanwhile, by that thread's own time. */
export async function longTasks(context: BrowserContext, act: () => Promise<void>): Promise<number> {
  const stop = await startTracing(context);
  await act();
  const events = await stop();
  const ours = new Set(events.filter(isScroll).map(threadOf));
  if (ours.size === 0) throw new Error("No page heard that it was scrolled while it was traced");
  return events.filter(({ dur = 0, tdur = dur, ...event }) => {
    return (
      event.ph === "X" && ours.has(threadOf(event)) && tdur > longTask * 1000 && /RunTask$/.test(event.name)
    );
  }).length;
}

function isScroll({ name, args }: TraceEvent): boolean {
  return name === "EventDispatch" && args?.data?.type === "scroll";
}

function threadOf({ pid, tid }: Pick<TraceEvent, "pid" | "tid">): string {
  return `${pid} ${tid}`;
}
