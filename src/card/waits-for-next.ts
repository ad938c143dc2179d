import type { ShownCode } from "../messages/views.ts";

/**
 * Whether filling this code now would wait for the next one: less than five seconds, or less than a quarter of its
 * period, is left. `now` is in milliseconds since the epoch, by the vault's clock.
 */
export function waitsForNext(code: ShownCode, now: number): boolean {
  if (code.expiresAt === null || code.period === null) return false;
  return code.expiresAt - now < Math.min(5_000, code.period * 250);
}
