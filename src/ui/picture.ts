import { Failure } from "../domain/failure.ts";
import type { GreyImage } from "../messages/contract.ts";
import { toGreyImage } from "../messages/grey-image.ts";

/** The longest side at which a picture is searched, in pixels: a code that needs more is one in a huge sheet. */
const longestSide = 2000;
/** Beyond this a file is not even opened. Bytes. */
const largestFile = 50_000_000;

/**
 * An image file as a grey picture that fits through the contract.
 * Throws Failure "image-too-large", or "image-unreadable" when it is no picture.
 */
export async function readPicture(file: Blob): Promise<GreyImage> {
  if (file.size > largestFile) throw new Failure("image-too-large");
  const bitmap = await createImageBitmap(file).catch(() => {
    // The browser has no decoder for it, or it is none.
    throw new Failure("image-unreadable");
  });
  try {
    return toGreyImage(greyPixels(bitmap));
  } finally {
    bitmap.close();
  }
}

function greyPixels(bitmap: ImageBitmap) {
  const { width, height } = fitted(bitmap.width, bitmap.height);
  const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Failure("image-unreadable");
  // A transparent ground would come out black, and black on black is no code.
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = "high";
  context.drawImage(bitmap, 0, 0, width, height);
  return { width, height, grey: greyOf(context.getImageData(0, 0, width, height).data) };
}

/** The size at which a picture is searched: its own, or smaller in proportion. Pixels. */
export function fitted(width: number, height: number): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, longestSide / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** The lightness of each pixel of RGBA data, one byte each (ITU-R BT.601 weights, in 256ths). */
export function greyOf(rgba: Uint8ClampedArray): Uint8Array {
  const grey = new Uint8Array(rgba.length / 4);
  for (let at = 0; at < grey.length; at++) {
    const from = at * 4;
    grey[at] = ((rgba[from] ?? 0) * 77 + (rgba[from + 1] ?? 0) * 150 + (rgba[from + 2] ?? 0) * 29) >> 8;
  }
  return grey;
}
