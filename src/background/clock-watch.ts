import { afterJump, corrects } from "./clock-corrections.ts";
import type { Ports } from "./ports.ts";

/** When the next look at the clock is due, by that clock: milliseconds since the epoch. */
const key = "clockDueAt";
/** Between two looks, in milliseconds. */
const pause = 60_000;

/**
 * Notices, for as long as codes are corrected, that the computer's clock was set: an alarm rings after so much time, whatever the clock says
 * meanwhile. To be called while the worker starts. While nothing is corrected no alarm is set.
 */
export function startClockWatch(ports: Ports, ready: Promise<unknown>): void {
  ports.alarms.onRing(async (name) => {
    if (name !== "clock") return;
    await ready;
    await lookAtClock(ports);
    await watchClock(ports);
  });
}

/** Sets the alarm for the next look, or none where nothing is corrected. After every change of what is. */
export async function watchClock(ports: Ports): Promise<void> {
  if (!corrects(ports.clock.corrections())) {
    ports.alarms.clear("clock");
    return ports.session.remove(key);
  }
  ports.alarms.set("clock", pause, null);
  await ports.session.set(key, ports.clock.now() + pause);
}

async function lookAtClock(ports: Ports): Promise<void> {
  await ports.clock.refresh();
  const dueAt = await ports.session.get(key);
  if (typeof dueAt !== "number") return;
  const before = ports.clock.corrections();
  const now = ports.clock.now();
  const after = afterJump(before, now - dueAt, now);
  if (after === before) return;
  await ports.clock.correct(after);
  await ports.changed();
}
