import { expect, it } from "vitest";
import { waitsForNext } from "../../src/card/waits-for-next.ts";

const now = 1_000_000;
const cases: readonly [string, number | null, number | null, boolean][] = [
  ["five seconds of thirty are enough", 5_000, 30, false],
  ["less than five seconds of thirty are not", 4_999, 30, true],
  ["of sixty seconds, too, five are enough", 5_000, 60, false],
  ["of fifteen seconds a quarter is enough", 3_750, 15, false],
  ["less than a quarter of fifteen seconds is not", 3_749, 15, true],
  ["a code that has ended waits", -1, 30, true],
  ["a counter's code never waits", null, null, false],
];

it.each(cases)("%s", (_sentence, leftMs, period, waits) => {
  const expiresAt = leftMs === null ? null : now + leftMs;
  expect(waitsForNext({ value: "123456", expiresAt, period }, now)).toBe(waits);
});
