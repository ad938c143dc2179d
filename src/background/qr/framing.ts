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

/** The greys of a line that counts as plain reach no further than this. */
const plainSpan = 24;

/** The rectangle inside the picture that plain lines of pixels surround: they are not part of what it shows. */
export function withoutPlainEdges(pixels: GreyPixels): PixelRect {
  const { width, height } = pixels;
  const isPlain = (start: number, step: number, count: number) =>
    isPlainLine(pixels.grey, start, step, count);
  let [top, bottom, left, right] = [0, height, 0, width];
  while (top < bottom - 1 && isPlain(top * width, 1, width)) top++;
  while (bottom > top + 1 && isPlain((bottom - 1) * width, 1, width)) bottom--;
  const [first, count] = [top * width, bottom - top];
  while (left < right - 1 && isPlain(first + left, width, count)) left++;
  while (right > left + 1 && isPlain(first + right - 1, width, count)) right--;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function isPlainLine(grey: Uint8Array, start: number, step: number, count: number): boolean {
  let darkest = 255;
  let lightest = 0;
  for (let at = start; count > 0; at += step, count--) {
    const level = grey[at] ?? 0;
    if (level < darkest) darkest = level;
    if (level > lightest) lightest = level;
    if (lightest - darkest > plainSpan) return false;
  }
  return true;
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
