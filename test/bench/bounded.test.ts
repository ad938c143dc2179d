import { describe, expect, it } from "vitest";
import { bounded, boundedTable, quantile } from "./bounded.ts";

describe("a bound", () => {
  it.each([
    [2.9, "holds"],
    [3, "holds"],
    [3.1, "MISSED"],
  ])("of 3, measured %d, %s", (value, verdict) => {
    expect(bounded("x", value, 3).verdict).toBe(verdict);
  });

  it("stands in columns", () => {
    expect(boundedTable([bounded("a page", 2.96, 3), bounded("another page", 120, 50)]).split("\n")).toEqual([
      "a page            3.0  of at most   3  holds",
      "another page    120.0  of at most  50  MISSED",
    ]);
  });
});

describe("a quantile", () => {
  it.each([
    [0.95, 19],
    [0.5, 10],
    [1, 20],
  ])("of %d among twenty is number %d", (share, expected) => {
    const values = Array.from({ length: 20 }, (_, at) => 20 - at);
    expect(quantile(values, share)).toBe(expected);
  });

  it("is not made up where nothing was measured", () => {
    expect(() => quantile([], 0.5)).toThrow("Nothing was measured");
  });
});
