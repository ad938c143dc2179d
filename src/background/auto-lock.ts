import { lastTouchWithin, lockAsIfTouched, lockTimes, watchPresence } from "./lock-times.ts";
import { lockVault } from "./locking.ts";
import type { Ports, PresenceState } from "./ports.ts";

/**
 * Locks when nobody touched keyboard or mouse for as long as the settings say, and when the screen locks if they say
 * so. To be called while the worker starts.
 *
 * The browser tells of idleness to the second, but not while the screen is locked, and it may forget what it was asked
 * for. So an alarm looks, at the moment at which to lock if nobody had been there since, whether somebody has; and the
 * vault has a moment of its own, soon after, at which its keys are void.
 */
export function startAutoLock(ports: Ports, ready: Promise<unknown>): void {
  ports.alarms.onRing(async (name) => {
    await ready;
    if (name === "lock") await lookWhetherAway(ports);
  });
  ports.presence.onChange(async (state) => {
    await ready;
    await followPresence(state, ports);
  });
  void ready.then(() => watchAgain(ports));
}

async function lookWhetherAway(ports: Ports): Promise<void> {
  const isOpen = (await ports.vault.lockAt()) !== null;
  const touchedAt = isOpen ? await lastTouchWithin(await lockTimes(ports), ports) : null;
  if (touchedAt === null) await lockVault(ports);
  else await lockAsIfTouched(touchedAt, ports);
}

async function followPresence(state: PresenceState, ports: Ports): Promise<void> {
  if (state === "active") return;
  const times = await lockTimes(ports);
  // Also a vault that is locked: somebody may have been about to unlock it.
  if (state === "locked" && times.lockWithScreen) return lockVault(ports);
  if ((await ports.vault.lockAt()) === null || times.lockAfterMinutes === null) return;
  // From now on the browser says no more when somebody was last there.
  if (state === "locked") return lockAsIfTouched(ports.clock.now(), ports);
  // It may speak of another span than the one that it was asked for.
  if ((await lastTouchWithin(times, ports)) === null) await lockVault(ports);
}

async function watchAgain(ports: Ports): Promise<void> {
  if ((await ports.vault.lockAt()) !== null) watchPresence(await lockTimes(ports), ports);
}
