import { PNG } from "pngjs";
import type { GreyPixels } from "../../../src/messages/grey-image.ts";
import { greyOn } from "../../../src/messages/grey-of-colours.ts";

/** The grey pixels of a PNG file without transparent parts. Throws what the decoder throws when the bytes are no PNG. */
export function greyOfPng(bytes: Buffer): GreyPixels {
  const { width, height, data } = PNG.sync.read(bytes);
  return {
    width,
    height,
    grey: greyOn(new Uint8ClampedArray(data.buffer, data.byteOffset, data.length), 255),
  };
}
