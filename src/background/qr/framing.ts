import type { GreyPixels } from "../../messages/grey-image.ts";

/** A rectangle in whole pixels. */
export interface PixelRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The picture with a plain edge of this width and grey around it: the quiet zone that a code may lack. */
export function addBorder(pixels: GreyPixels, border: number, level: number): GreyPixels {
  const width = pixels.width + 2 * border;
  const height = pixels.height + 2 * border;
  const grey = new Uint8Array(width * height).fill(level);
  for (let y = 0; y < pixels.height; y++) {
    const row = pixels.grey.subarray(y * pixels.width, (y + 1) * pixels.width);
    grey.set(row, (y + border) * width + border);
  }
  return { width, height, grey };
}

/** The part of the picture inside the rectangle, which lies within it. */
export function cut(pixels: GreyPixels, rect: PixelRect): GreyPixels {
  const grey = new Uint8Array(rect.width * rect.height);
  for (let y = 0; y < rect.height; y++) {
    const from = (rect.y + y) * pixels.width + rect.x;
    grey.set(pixels.grey.subarray(from, from + rect.width), y * rect.width);
  }
  return { width: rect.width, height: rect.height, grey };
}

/** The smallest rectangle of whole pixels around the points. */
export function boxAround(points: readonly { readonly x: number; readonly y: number }[]): PixelRect {
  const across = points.map(({ x }) => x);
  const down = points.map(({ y }) => y);
  const x = Math.floor(Math.min(...across));
  const y = Math.floor(Math.min(...down));
  return { x, y, width: Math.ceil(Math.max(...across)) - x, height: Math.ceil(Math.max(...down)) - y };
}

/** The picture with everything inside the rectangles, which may reach beyond it, replaced by their mean grey. */
export function cover(pixels: GreyPixels, rects: readonly PixelRect[]): GreyPixels {
  const covered = { width: pixels.width, height: pixels.height, grey: pixels.grey.slice() };
  for (const rect of rects) coverOne(covered, rect);
  return covered;
}

function coverOne({ width, height, grey }: GreyPixels, rect: PixelRect): void {
  const left = Math.max(0, rect.x);
  const right = Math.min(width, rect.x + rect.width);
  const rows: Uint8Array[] = [];
  for (let y = Math.max(0, rect.y); y < Math.min(height, rect.y + rect.height); y++) {
    rows.push(grey.subarray(y * width + left, y * width + Math.max(left, right)));
  }
  let sum = 0;
  for (const row of rows) for (const level of row) sum += level;
  const mean = Math.round(sum / Math.max(1, rows.length * Math.max(0, right - left)));
  for (const row of rows) row.fill(mean);
}
