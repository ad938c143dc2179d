import { Failure } from "../domain/failure.ts";
import { lastMoment } from "../domain/last-moment.ts";
import type { Policy } from "../messages/policy.ts";
import { lockMinutes } from "../messages/vault-lines.ts";
import { firstSettings, type VaultSettings } from "../vault/settings.ts";
import { lastTouch } from "./last-touch.ts";
import type { Ports } from "./ports.ts";

/** What the settings say about locking, kept in the session so that nothing has to be opened for it. */
export type LockTimes = Pick<VaultSettings, "lockAfterMinutes" | "lockWithScreen">;

const key = "lockTimes";
const minute = 60_000;
/** The lock is not put off more often than this, in milliseconds, so that ticking surfaces cost nothing. */
const step = 30_000;
/** The keys are void so long after the alarm that locks: should it not ring, nothing opens all the same. */
const grace = minute;

/** Locks by the vault's settings from now on: after opening it, and after changing them. */
export async function followLockSettings(ports: Ports): Promise<void> {
  const { lockAfterMinutes: chosen, lockWithScreen } = await settingsOrFirst(ports);
  const lockAfterMinutes = lockMinutesUnder((await ports.policy.now()).policy, chosen);
  const times = { lockAfterMinutes, lockWithScreen };
  await ports.session.set(key, times);
  watchPresence(times, ports);
  await lockAsIfTouched(ports.clock.now(), ports);
}

/** Somebody asked us something: puts the lock off, if it was the user and not a page of ours that asks by itself. */
export async function putOffLock(ports: Ports): Promise<void> {
  const present = await ports.vault.lockAt();
  if (present === null) return;
  const times = await lockTimes(ports);
  if (voidAt(ports.clock.now(), times) - present < step) return;
  const touchedAt = await lastTouchWithin(times, ports);
  if (touchedAt !== null) await lockAsIfTouched(touchedAt, ports);
}

/** Counts from this moment, in milliseconds since the epoch, as the last one at which somebody was there. */
export async function lockAsIfTouched(touchedAt: number, ports: Ports): Promise<void> {
  const times = await lockTimes(ports);
  await ports.vault.postponeLock(voidAt(touchedAt, times));
  if (times.lockAfterMinutes === null) return ports.alarms.clear("lock");
  const lockAt = touchedAt + times.lockAfterMinutes * minute;
  ports.alarms.set("lock", Math.max(0, lockAt - ports.clock.now()), null);
}

/**
 * When the vault locks should nobody be there any more, in milliseconds since the epoch; now when it is locked. Hundreds
 * of thousands of years ahead when only the browser's end locks it.
 */
export async function locksAt(ports: Ports): Promise<number> {
  const keysEndAt = await ports.vault.lockAt();
  const now = ports.clock.now();
  return keysEndAt === null ? now : Math.max(now, keysEndAt - grace);
}

/** When somebody was last there; null when that is so long ago that the vault is to lock, or the screen is locked. */
export async function lastTouchWithin({ lockAfterMinutes }: LockTimes, ports: Ports): Promise<number | null> {
  const now = ports.clock.now();
  if (lockAfterMinutes === null) return now;
  const age = await lastTouch(lockAfterMinutes * 60, ports.presence);
  return age === null ? null : now - age * 1000;
}

/** The times in force; those of a new vault where none were stored. */
export async function lockTimes(ports: Ports): Promise<LockTimes> {
  const stored = (await ports.session.get(key)) as LockTimes | undefined;
  if (stored !== undefined) return stored;
  const { lockAfterMinutes, lockWithScreen } = firstSettings;
  const { policy } = await ports.policy.now();
  return { lockAfterMinutes: lockMinutesUnder(policy, lockAfterMinutes), lockWithScreen };
}

/** Minutes as the user chose them, or the longest choice that the organisation leaves. Null: never by itself. */
export function lockMinutesUnder({ lockAfterMinutesAtMost }: Policy, chosen: number | null): number | null {
  if (lockAfterMinutesAtMost === null || (chosen !== null && chosen <= lockAfterMinutesAtMost)) return chosen;
  return lockMinutes.findLast((minutes) => minutes <= lockAfterMinutesAtMost) ?? lockMinutes[0];
}

/** Has the browser tell when nobody was there for so long. It may have forgotten with the worker. */
export function watchPresence({ lockAfterMinutes }: LockTimes, ports: Ports): void {
  if (lockAfterMinutes !== null) ports.presence.watch(lockAfterMinutes * 60);
}

/** What was kept for locking goes with the keys. */
export async function forgetLockTimes(ports: Ports): Promise<void> {
  ports.alarms.clear("lock");
  await ports.session.remove(key);
}

/** When the keys are void. The last moment of all: only the browser's end locks. */
function voidAt(touchedAt: number, { lockAfterMinutes }: LockTimes): number {
  return lockAfterMinutes === null ? lastMoment : touchedAt + lockAfterMinutes * minute + grace;
}

/** A vault whose settings can't be read locks as a new one does. */
async function settingsOrFirst(ports: Ports): Promise<VaultSettings> {
  try {
    return await ports.vault.settings();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return firstSettings;
  }
}
