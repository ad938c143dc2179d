import { describe, expect, it } from "vitest";
import { figureOf, median, tableOf } from "./figures.ts";

const sample = (time: number, kdf: number) => ({ time, kdf });

describe("the middle of some values", () => {
  it.each([
    [[5], 5],
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[10, 9, 100], 10],
  ])("of %j is %d", (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it("is not made up where nothing was measured", () => {
    expect(() => median([])).toThrow("Nothing was measured");
  });
});

describe("a figure", () => {
  it("compares within each run, so that a slow moment of the computer counts on both sides", () => {
    const samples = [sample(100, 100), sample(1000, 900), sample(130, 100)];
    expect(figureOf({ name: "x", samples, bound: null })).toEqual({
      name: "x",
      median: 130,
      least: 100,
      ratio: 1000 / 900,
      bound: null,
      verdict: null,
    });
  });

  it.each([
    [149, "holds"],
    [150, "holds"],
    [151, "MISSED"],
  ])("of %d beside 100 is, of 1.5 times, %s", (time, verdict) => {
    expect(figureOf({ name: "x", samples: [sample(time, 100)], bound: 1.5 }).verdict).toBe(verdict);
  });
});

describe("the table", () => {
  it("stands in columns and says what is kept", () => {
    const figures = [
      figureOf({ name: "the KDF alone", samples: [sample(100, 100)], bound: null }),
      figureOf({ name: "unlock", samples: [sample(1234.56, 1000)], bound: 1.5 }),
    ];
    expect(tableOf(figures).split("\n")).toEqual([
      "               median ms  least ms  × KDF  bound",
      "the KDF alone      100.0     100.0   1.00",
      "unlock            1234.6    1234.6   1.23    1.5  holds",
    ]);
  });
});
