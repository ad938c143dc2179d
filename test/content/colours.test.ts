import { expect, test } from "vitest";
import { alphaOf, isTransparent } from "../../src/content/colours.ts";

/** Colours as browsers compute them. */

test.each([
  ["rgb(0, 0, 0)", 1],
  ["rgb(255, 0, 0)", 1],
  ["rgba(0, 0, 0, 0)", 0],
  ["transparent", 0],
  ["rgba(10, 20, 30, 0.4)", 0.4],
  ["color(srgb 1 0 0 / 0.25)", 0.25],
  ["color(srgb 1 0 0)", 1],
  ["oklch(0.6 0.1 0 / 50%)", 0.5],
])("%s hides what is under it by %d", (colour, alpha) => {
  expect(alphaOf(colour)).toBe(alpha);
  expect(isTransparent(colour)).toBe(alpha === 0);
});
