import { expect, test } from "vitest";
import { lines, shade } from "../../src/content/box-drawer.ts";

/** What is drawn over a page is seen on whatever page. */

const pages = [
  ["white", "#FFFFFF"],
  ["black", "#000000"],
  ["paper in the dark", "#1B191C"],
  ["grey like the shade itself", "#857F72"],
  ["mulberry like the line", "#A8417A"],
] as const;

test.each(pages.slice(0, 3))("the shade changes a page that is %s", (_name, page) => {
  expect(contrast(over(shade, page), channels(page))).toBeGreaterThan(1.4);
});

test.each(pages)("one of the lines around the box stands out on a page that is %s", (_name, page) => {
  const inside = Object.values(lines).map((line) => contrast(channels(line), channels(page)));
  const outside = Object.values(lines).map((line) => contrast(channels(line), over(shade, page)));
  expect(Math.max(...inside)).toBeGreaterThan(3);
  expect(Math.max(...outside)).toBeGreaterThan(3);
});

/** Red, green, blue and, where it has one, the opacity, from 0 to 1. */
function channels(colour: string): number[] {
  return (colour.match(/[\dA-F]{2}/g) ?? []).map((pair) => Number.parseInt(pair, 16) / 255);
}

function over(shadeColour: string, page: string): number[] {
  const [red = 0, green = 0, blue = 0, opacity = 1] = channels(shadeColour);
  const above = [red, green, blue];
  return channels(page).map((below, at) => (above[at] ?? 0) * opacity + below * (1 - opacity));
}

/** WCAG 2.2's contrast ratio. */
function contrast(a: readonly number[], b: readonly number[]): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
