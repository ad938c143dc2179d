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
