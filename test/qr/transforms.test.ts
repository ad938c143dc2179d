import { describe, expect, it } from "vitest";
import { addBorder, boxAround, cover, cut } from "../../src/background/qr/framing.ts";
import { enlarge, halve, repeatPixels } from "../../src/background/qr/scaling.ts";
import { invert, sharpen, stretchContrast, threshold } from "../../src/background/qr/tone.ts";

const row = (...grey: number[]) => ({ width: grey.length, height: 1, grey: Uint8Array.from(grey) });
const square = { width: 2, height: 2, grey: Uint8Array.from([10, 20, 30, 40]) };

describe("changing a picture's greys", () => {
  it("stretches the darkest to black and the lightest to white", () => {
    expect([...stretchContrast(row(100, 110, 150)).grey]).toEqual([0, 51, 255]);
  });

  it("leaves a flat picture alone when stretching", () => {
    expect([...stretchContrast(row(9, 9, 9)).grey]).toEqual([9, 9, 9]);
  });

  it("splits two groups of greys between them", () => {
    expect([...threshold(row(10, 20, 12, 90, 80, 95)).grey]).toEqual([0, 0, 0, 255, 255, 255]);
  });

  it("inverts", () => {
    expect([...invert(row(0, 100, 255)).grey]).toEqual([255, 155, 0]);
  });

  it("sharpens an edge and leaves plain areas as they are", () => {
    expect([...sharpen(row(100, 100, 100, 130, 130, 130), 1, 1).grey]).toEqual([100, 100, 90, 140, 130, 130]);
  });
});

describe("changing a picture's size", () => {
  it("halves to means", () => {
    expect(halve(square)).toEqual({ width: 1, height: 1, grey: Uint8Array.from([25]) });
  });

  it("repeats pixels", () => {
    expect([...repeatPixels(square, 2).grey]).toEqual([
      10, 10, 20, 20, 10, 10, 20, 20, 30, 30, 40, 40, 30, 30, 40, 40,
    ]);
  });

  it("blends new pixels between the old", () => {
    expect([...enlarge(row(0, 100), 2).grey.subarray(0, 4)]).toEqual([0, 25, 75, 100]);
    expect(enlarge(row(0, 100), 2)).toMatchObject({ width: 4, height: 2 });
  });

  it("covers a part with its mean, and only what lies within the picture", () => {
    expect([...cover(square, [{ x: -1, y: 0, width: 2, height: 9 }]).grey]).toEqual([20, 20, 20, 40]);
    expect([...cover(square, [{ x: 5, y: 5, width: 2, height: 2 }]).grey]).toEqual([...square.grey]);
  });

  it("finds the whole pixels around points", () => {
    const points = [
      { x: 1.5, y: 7 },
      { x: -0.5, y: 2.1 },
    ];
    expect(boxAround(points)).toEqual({ x: -1, y: 2, width: 3, height: 5 });
  });

  it("adds a border and cuts it off again", () => {
    const framed = addBorder(square, 3, 255);
    expect(framed).toMatchObject({ width: 8, height: 8 });
    expect(framed.grey.filter((level) => level === 255)).toHaveLength(60);
    expect(cut(framed, { x: 3, y: 3, width: 2, height: 2 })).toEqual(square);
  });
});
