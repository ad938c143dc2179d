import { describe, expect, it } from "vitest";
import { fitted, greyOf } from "../../src/ui/picture.ts";

describe("a picture's size", () => {
  it.each([
    [800, 600, 800, 600],
    [2000, 2000, 2000, 2000],
    [4000, 3000, 2000, 1500],
    [3000, 4000, 1500, 2000],
    [20_000, 3, 2000, 1],
  ])("of %i × %i is searched at %i × %i", (width, height, toWidth, toHeight) => {
    expect(fitted(width, height)).toEqual({ width: toWidth, height: toHeight });
  });
});

describe("a pixel's lightness", () => {
  it.each([
    ["black", [0, 0, 0], 0],
    ["white", [255, 255, 255], 255],
    ["red", [255, 0, 0], 76],
    ["green", [0, 255, 0], 149],
    ["blue", [0, 0, 255], 28],
  ])("of %s", (_, colour, lightness) => {
    expect([...greyOf(Uint8ClampedArray.from([...colour, 255]))]).toEqual([lightness]);
  });
});
