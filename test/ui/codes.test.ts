import { describe, expect, it } from "vitest";
import { codeGroups, spokenCode } from "../../src/ui/code-groups.ts";
import { currentCode, firstExpiry, secondsLeft } from "../../src/ui/countdown.ts";
import { ticksLeft } from "../../src/ui/dial.tsx";

const start = Date.UTC(2026, 10, 24, 9, 0, 0);
const row = { code: { value: "482913", expiresAt: start + 30_000, period: 30 }, nextCode: "918306" };

describe("a code's groups", () => {
  it.each([
    ["482913", "482", "913"],
    ["4829137", "4829", "137"],
    ["33917754", "3391", "7754"],
    ["H7K2P", "H7K2P", ""],
    ["", "", ""],
  ])("parts %s", (value, first, second) => {
    expect(codeGroups(value)).toEqual([first, second]);
  });

  it("is said digit by digit, with a pause between the groups", () => {
    expect(spokenCode("482913")).toBe("4 8 2, 9 1 3");
    expect(spokenCode("H7K2P")).toBe("H 7 K 2 P");
  });
});

describe("the seconds left", () => {
  it.each([
    [18_000, 18],
    [17_999, 18],
    [1, 1],
    [0, 0],
    [-4_000, 0],
  ])("counts %i ms as %i seconds begun", (ms, seconds) => {
    expect(secondsLeft(start + ms, start)).toBe(seconds);
  });
});

describe("the code to show", () => {
  it.each([
    [
      "the row's own while it lasts",
      0,
      { value: "482913", nextValue: "918306", secondsLeft: 30, period: 30 },
    ],
    [
      "the row's own to its last millisecond",
      29_999,
      { value: "482913", nextValue: "918306", secondsLeft: 1, period: 30 },
    ],
    [
      "the next one from the moment it begins",
      30_000,
      { value: "918306", nextValue: null, secondsLeft: 30, period: 30 },
    ],
    ["none once the next one has ended too", 60_000, null],
  ])("is %s", (_, ms, expected) => {
    expect(currentCode(row, start + ms)).toEqual(expected);
  });

  it("is none for a counter-based account", () => {
    expect(currentCode({ code: null, nextCode: null }, start)).toBeNull();
    expect(
      currentCode({ code: { value: "1", expiresAt: null, period: null }, nextCode: null }, start),
    ).toBeNull();
  });

  it("is asked for anew when the first of several ends", () => {
    expect(firstExpiry([null, row.code, { ...row.code, expiresAt: start + 9_000 }])).toBe(start + 9_000);
    expect(firstExpiry([null])).toBeNull();
  });
});

describe("the dial's ticks", () => {
  it.each([
    ["ticket", 30, 30, 30],
    ["ticket", 18, 30, 18],
    ["ticket", 41, 60, 21],
    ["ticket", 0, 30, 0],
    ["ticket", 90, 30, 30],
    ["row", 18, 30, 18],
    ["row", 17, 30, 18],
    ["row", 4, 30, 4],
    ["row", 1, 30, 2],
  ] as const)(
    "on a %s with %i of %i s are %i thirtieths, whole ticks only",
    (size, seconds, period, ticks) => {
      expect(ticksLeft(seconds, period, size)).toBe(ticks);
    },
  );
});
