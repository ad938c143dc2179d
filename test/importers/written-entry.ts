import fc from "fast-check";
import type { OtpParameters } from "../../src/domain/account.ts";
import { algorithms } from "../../src/domain/algorithm.ts";
import { secretFromBytes } from "../../src/domain/secret.ts";

/** An entry as an app may have written it: its numbers can make no sense. */
export interface WrittenEntry {
  readonly type: "totp" | "hotp";
  readonly secret: Uint8Array;
  readonly algorithm: (typeof algorithms)[number];
  readonly digits: number;
  readonly period: number;
  readonly counter: number;
  readonly issuer: string;
  readonly label: string;
}

const name = fc.stringMatching(/^[A-Za-z0-9éß漢"',;&<>= ]{1,20}$/).map((text) => `x${text.trim()}`);

/** Whole, broken and enormous numbers, most of them sensible. */
function number(usual: readonly number[]): fc.Arbitrary<number> {
  return fc.oneof(
    { arbitrary: fc.constantFrom(...usual), weight: 5 },
    { arbitrary: fc.integer({ min: -3, max: 200_000 }), weight: 1 },
    { arbitrary: fc.constantFrom(0, 6.5, 1e21, 2 ** 53, 4_294_967_302), weight: 1 },
  );
}

export const writtenEntry: fc.Arbitrary<WrittenEntry> = fc.record({
  type: fc.constantFrom("totp" as const, "hotp" as const),
  secret: fc.uint8Array({ minLength: 1, maxLength: 40 }),
  algorithm: fc.constantFrom(...algorithms),
  digits: number([6, 8, 7, 5, 4, 10]),
  period: number([30, 60, 15, 90]),
  counter: number([0, 1, 7, 128, 70_000]),
  issuer: name,
  label: name,
});

/** What an entry must become: its own parameters, or nothing at all. `zero` is what a 0 means for digits and period. */
export function meaningOf(entry: WrittenEntry, zero: "unset" | "wrong"): OtpParameters | "refused" {
  const { type, algorithm, counter } = entry;
  const digits = entry.digits === 0 && zero === "unset" ? 6 : entry.digits;
  const period = entry.period === 0 && zero === "unset" ? 30 : entry.period;
  const secret = secretFromBytes(entry.secret);
  if (!isWithin(digits, 4, 10)) return "refused";
  if (type === "hotp")
    return isWithin(counter, 0, 999_999_999_999_999)
      ? { type, secret, algorithm, digits, counter }
      : "refused";
  return isWithin(period, 1, 86_400) ? { type, secret, algorithm, digits, period } : "refused";
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
