import type { GreyPixels } from "../../messages/grey-image.ts";

/** Spreads the greys so that the darkest and lightest hundredth become black and white; a flat picture stays as it is. */
export function stretchContrast(pixels: GreyPixels): GreyPixels {
  const counts = histogram(pixels.grey);
  const tail = pixels.grey.length / 100;
  const dark = levelAt(counts, tail);
  const light = levelAt(counts, pixels.grey.length - tail);
  if (light <= dark) return pixels;
  const scale = 255 / (light - dark);
  // A Uint8ClampedArray rounds and keeps within 0–255 by itself.
  const levels = Uint8ClampedArray.from({ length: 256 }, (_, level) => (level - dark) * scale);
  return mapLevels(pixels, levels);
}

/** Light for dark: a decoder's repairs of a dark code on light work on a light code too. */
export function invert(pixels: GreyPixels): GreyPixels {
  return { width: pixels.width, height: pixels.height, grey: pixels.grey.map((level) => 255 - level) };
}

/** Black and white, split where the two groups of greys differ most (Otsu 1979, equation 12). */
export function threshold(pixels: GreyPixels): GreyPixels {
  const split = otsuLevel(histogram(pixels.grey), pixels.grey.length);
  return mapLevels(
    pixels,
    Uint8ClampedArray.from({ length: 256 }, (_, level) => (level > split ? 255 : 0)),
  );
}

/**
 * Takes blur back: adds to each pixel `amount` times its difference from the mean of the square around it, which
 * reaches `radius` pixels to each side (an unsharp mask).
 */
export function sharpen(pixels: GreyPixels, radius: number, amount: number): GreyPixels {
  const { width, height, grey } = pixels;
  const mean = boxMean(pixels, radius);
  const out = new Uint8ClampedArray(grey.length);
  for (let at = 0; at < grey.length; at++) {
    const value = grey[at] ?? 0;
    out[at] = value + amount * (value - (mean[at] ?? 0));
  }
  return { width, height, grey: new Uint8Array(out.buffer) };
}

function histogram(grey: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256);
  for (const level of grey) counts[level] = (counts[level] ?? 0) + 1;
  return counts;
}

/** The level at which this many pixels are as dark or darker. */
function levelAt(counts: Uint32Array, pixels: number): number {
  let seen = 0;
  for (let level = 0; level < 256; level++) {
    seen += counts[level] ?? 0;
    if (seen >= pixels) return level;
  }
  return 255;
}

function otsuLevel(counts: Uint32Array, total: number): number {
  let sum = 0;
  for (let level = 0; level < 256; level++) sum += level * (counts[level] ?? 0);
  let below = 0;
  let sumBelow = 0;
  let best = { level: 127, spread: -1 };
  for (let level = 0; level < 256; level++) {
    below += counts[level] ?? 0;
    sumBelow += level * (counts[level] ?? 0);
    const above = total - below;
    if (below === 0 || above === 0) continue;
    const gap = sumBelow / below - (sum - sumBelow) / above;
    const spread = below * above * gap * gap;
    if (spread > best.spread) best = { level, spread };
  }
  return best.level;
}

function mapLevels(pixels: GreyPixels, levels: Uint8ClampedArray): GreyPixels {
  return { width: pixels.width, height: pixels.height, grey: pixels.grey.map((level) => levels[level] ?? 0) };
}

/** The mean of each pixel's square, by a running sum along rows and then along columns; edges repeat. */
function boxMean(pixels: GreyPixels, radius: number): Uint8Array {
  const { width, height, grey } = pixels;
  const rows = new Uint8Array(grey.length);
  const out = new Uint8Array(grey.length);
  for (let y = 0; y < height; y++) runningMean(grey, rows, y * width, 1, width, radius);
  for (let x = 0; x < width; x++) runningMean(rows, out, x, width, height, radius);
  return out;
}

function runningMean(
  from: Uint8Array,
  to: Uint8Array,
  start: number,
  stride: number,
  length: number,
  radius: number,
): void {
  const pixel = (at: number) => from[start + Math.min(length - 1, Math.max(0, at)) * stride] ?? 0;
  const span = 2 * radius + 1;
  let sum = 0;
  for (let at = -radius; at <= radius; at++) sum += pixel(at);
  for (let at = 0; at < length; at++) {
    to[start + at * stride] = Math.round(sum / span);
    sum += pixel(at + radius + 1) - pixel(at - radius);
  }
}
