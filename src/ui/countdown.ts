import type { RowCodes, ShownCode } from "../messages/views.ts";

/** From here on a code is shown as expiring, and the next one beside it. Seconds. */
export const lowSeconds = 5;

/** How long something still lasts, in whole seconds begun; 0 when it is over. Both in milliseconds since the epoch. */
export function secondsLeft(until: number, now: number): number {
  return Math.max(0, Math.ceil((until - now) / 1000));
}

/** The code to show at this moment with the one after it; null where it is not known until the worker is asked again. */
export interface CurrentCode {
  readonly value: string;
  readonly nextValue: string | null;
  readonly secondsLeft: number;
  readonly period: number;
}

/** What of a row's two codes is current now: the next one takes over when the first ends. Null for counters. */
export function currentCode({ code, nextCode }: RowCodes, now: number): CurrentCode | null {
  if (code === null || code.expiresAt === null || code.period === null) return null;
  const { expiresAt, period } = code;
  if (now < expiresAt) {
    return { value: code.value, nextValue: nextCode, secondsLeft: secondsLeft(expiresAt, now), period };
  }
  const nextExpiresAt = expiresAt + period * 1000;
  if (nextCode === null || now >= nextExpiresAt) return null;
  return { value: nextCode, nextValue: null, secondsLeft: secondsLeft(nextExpiresAt, now), period };
}

/** The moment at which the first of these codes ends, or null when none does. Milliseconds since the epoch. */
export function firstExpiry(codes: readonly (ShownCode | null)[]): number | null {
  const ends = codes.flatMap((code) => (code?.expiresAt == null ? [] : [code.expiresAt]));
  return ends.length === 0 ? null : Math.min(...ends);
}
