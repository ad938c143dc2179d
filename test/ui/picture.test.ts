import { describe, expect, it } from "vitest";
import { greyOn } from "../../src/messages/grey-of-colours.ts";
import { fitted, groundFor } from "../../src/ui/picture.ts";

describe("a picture's size", () => {
  it.each([
    [800, 600, 800, 600],
    [2000, 2000, 2000, 2000],
    [2048, 2048, 2048, 2048],
    [4000, 3000, 2364, 1773],
    [3000, 4000, 1773, 2364],
    [20_480, 10, 4096, 2],
    [20_480, 1, 4096, 1],
  ])("of %i × %i is searched at %i × %i", (width, height, toWidth, toHeight) => {
    expect(fitted(width, height)).toEqual({ width: toWidth, height: toHeight });
  });
});

describe("a pixel's lightness", () => {
  it.each([
    ["black", [0, 0, 0], 0],
    ["white", [255, 255, 255], 255],
    ["red", [255, 0, 0], 76],
    ["green", [0, 255, 0], 150],
    ["blue", [0, 0, 255], 29],
  ])("of %s", (_, colour, lightness) => {
    expect([...greyOn(Uint8ClampedArray.from([...colour, 255]), 255)]).toEqual([lightness]);
  });
});

describe("two colours", () => {
  const both = (a: number[], b: number[]) => [...greyOn(Uint8ClampedArray.from([...a, 255, ...b, 255]), 255)];

  it("that are equally light are told apart by what they differ in", () => {
    const [green = 0, red = 0] = both([0, 130, 0], [255, 0, 0]);
    expect(red - green).toBe(255);
  });

  it("of which one is lighter are as far apart as to the eye", () => {
    expect(both([0, 0, 255], [255, 255, 0])).toEqual([29, 226]);
  });
});

describe("what lies behind a transparent picture", () => {
  const pixels = (...all: [colour: number, alpha: number][]) =>
    Uint8ClampedArray.from(all.flatMap(([level, alpha]) => [level, level, level, alpha]));

  it.each([
    ["white, for black ink", pixels([0, 255], [0, 0], [0, 255], [0, 0]), 255],
    ["black, for white ink", pixels([255, 255], [0, 0], [255, 255], [0, 0]), 0],
    ["white, for a code with a ground of its own", pixels([255, 255], [0, 255], [255, 255], [0, 0]), 255],
    ["white, where nothing is transparent", pixels([255, 255], [240, 255]), 255],
    ["white, where nothing is drawn", pixels([255, 0], [0, 0]), 255],
  ])("is %s", (_, rgba, ground) => {
    expect(groundFor(rgba)).toBe(ground);
  });

  it("shows through in proportion", () => {
    expect([...greyOn(pixels([255, 0], [0, 255], [0, 51]), 0)]).toEqual([0, 0, 0]);
    expect([...greyOn(pixels([255, 0], [0, 255], [0, 51]), 255)]).toEqual([255, 0, 204]);
  });
});
