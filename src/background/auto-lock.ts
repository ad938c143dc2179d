import browser from "webextension-polyfill";
import { lockVault } from "./locking.ts";
import type { Ports } from "./ports.ts";

const alarmName = "lock";
/** The vault locks itself this long after the last time it was used. */
const idleTime = 15 * 60_000;
/** The lock is not put off more often than this, so that ticking surfaces cost nothing. */
const step = 30_000;

/** Locks when the time is up and when the screen locks. To be called while the worker starts. */
export function startAutoLock(ports: Ports, ready: Promise<unknown>): void {
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name !== alarmName) return;
    await ready;
    const lockAt = await ports.vault.lockAt();
    if (lockAt !== null && lockAt > ports.clock.now()) await setAlarm(lockAt, ports);
    else await lockVault(ports);
  });
  browser.idle.onStateChanged.addListener(async (state) => {
    if (state !== "locked") return;
    await ready;
    await lockVault(ports);
  });
}

/** The user is here: puts the lock off. */
export async function putOffLock(ports: Ports): Promise<void> {
  if ((await ports.vault.status()) !== "unlocked") return;
  const wanted = ports.clock.now() + idleTime;
  const lockAt = await ports.vault.lockAt();
  if (lockAt !== null && wanted - lockAt < step) return;
  await ports.vault.postponeLock(wanted);
  await setAlarm(wanted, ports);
}

async function setAlarm(lockAt: number, ports: Ports): Promise<void> {
  browser.alarms.create(alarmName, { when: Date.now() + (lockAt - ports.clock.now()) });
}
