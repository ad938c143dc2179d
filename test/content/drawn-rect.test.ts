import { describe, expect, it } from "vitest";
import {
  isMeant,
  middleRect,
  type Rect,
  rectAfterKey,
  rectBetween,
  rectOnScreen,
} from "../../src/content/drawn-rect.ts";

const view = { width: 800, height: 600 };
const box: Rect = { x: 100, y: 100, width: 50, height: 60 };

describe("a rectangle that is drawn", () => {
  it.each([
    ["down to the right", { x: 10, y: 20 }, { x: 110, y: 220 }],
    ["up to the left", { x: 110, y: 220 }, { x: 10, y: 20 }],
    ["down to the left", { x: 110, y: 20 }, { x: 10, y: 220 }],
  ])("%s is the same", (_way, from, to) => {
    expect(rectBetween(from, to, view)).toEqual({ x: 10, y: 20, width: 100, height: 200 });
  });

  it("ends at the window’s edges", () => {
    expect(rectBetween({ x: 700, y: 500 }, { x: 900, y: -40 }, view)).toEqual({
      x: 700,
      y: 0,
      width: 100,
      height: 500,
    });
  });

  it.each([
    [{ width: 16, height: 16 }, true],
    [{ width: 15, height: 200 }, false],
    [{ width: 0, height: 0 }, false],
  ])("of %o is meant: %s", (size, meant) => {
    expect(isMeant({ ...box, ...size })).toBe(meant);
  });
});

describe("a rectangle that is moved by keys", () => {
  it("begins in the middle, in a small window as large as that lets it", () => {
    expect(middleRect(view)).toEqual({ x: 280, y: 180, width: 240, height: 240 });
    expect(middleRect({ width: 300, height: 100 })).toEqual({ x: 100, y: 0, width: 100, height: 100 });
  });

  const keys: readonly [string, boolean, Partial<Rect>][] = [
    ["ArrowLeft", false, { x: 90 }],
    ["ArrowDown", false, { y: 110 }],
    ["ArrowRight", true, { width: 60 }],
    ["ArrowUp", true, { height: 50 }],
  ];
  it.each(keys)("%s, with Shift: %s", (key, shiftKey, change) => {
    expect(rectAfterKey(box, { key, shiftKey }, view)).toEqual({ ...box, ...change });
  });

  it("stays in the window and never vanishes", () => {
    const after = (rect: Rect, key: string, shiftKey = false) => rectAfterKey(rect, { key, shiftKey }, view);
    expect(after({ ...box, x: 4 }, "ArrowLeft")).toMatchObject({ x: 0 });
    expect(after({ ...box, y: 535 }, "ArrowDown")).toMatchObject({ y: 540 });
    expect(after({ ...box, x: 745 }, "ArrowRight", true)).toMatchObject({ width: 55 });
    expect(after({ ...box, width: 20 }, "ArrowLeft", true)).toMatchObject({ width: 16 });
  });

  it("minds no other key", () => {
    expect(rectAfterKey(box, { key: "a", shiftKey: false }, view)).toBeNull();
  });
});

it("on a page that is pinched larger, it is where the screen shows it", () => {
  const pinched = { offsetLeft: 80, offsetTop: 60, scale: 2 };
  expect(rectOnScreen(box, pinched)).toEqual({ x: 40, y: 80, width: 100, height: 120 });
});
