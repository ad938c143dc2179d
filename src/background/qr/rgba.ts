import type { GreyPixels } from "../../messages/grey-image.ts";

/** The picture as four bytes a pixel, opaque: the shape that decoders made for canvases ask for. */
export function toRgba(pixels: GreyPixels): Uint8ClampedArray<ArrayBuffer> {
  const rgba = new Uint8ClampedArray(pixels.grey.length * 4);
  // Byte order does not matter for the three equal colour bytes; alpha is the last byte on every machine browsers run on.
  const words = new Uint32Array(rgba.buffer);
  for (let at = 0; at < words.length; at++) words[at] = 0xff000000 | ((pixels.grey[at] ?? 0) * 0x010101);
  return rgba;
}
