import { Failure } from "../domain/failure.ts";
import type { GreyImage } from "../messages/contract.ts";
import {
  type GreyPixels,
  maxCrossingSide,
  mostGivenPixels,
  toGivenImage,
  toGreyImage,
} from "../messages/grey-image.ts";
import { greyOn, lightnessAt } from "../messages/grey-of-colours.ts";

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
    return toGivenImage(greyPixels({ source: bitmap, width: bitmap.width, height: bitmap.height }));
  } finally {
    bitmap.close();
  }
}

/** What a playing video shows, as a picture that fits through the contract. Throws Failure "image-unreadable" before the first. */
export function readFrame(video: HTMLVideoElement): GreyImage {
  const { videoWidth: width, videoHeight: height } = video;
  if (width === 0 || height === 0) throw new Failure("image-unreadable");
  return toGreyImage(greyPixels({ source: video, width, height }));
}

interface Drawn {
  readonly source: CanvasImageSource;
  readonly width: number;
  readonly height: number;
}

function greyPixels(drawn: Drawn): GreyPixels {
  const { width, height } = fitted(drawn.width, drawn.height);
  const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Failure("image-unreadable");
  context.imageSmoothingQuality = "high";
  context.drawImage(drawn.source, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  return { width, height, grey: greyOn(data, groundFor(data)) };
}

/**
 * The grey, 0 or 255, that a picture is laid on: white, but black where what it draws on a transparent ground is light
 * alone, for white on white is no code.
 */
export function groundFor(rgba: Uint8ClampedArray): 0 | 255 {
  let drawn = 0;
  let dark = 0;
  for (let at = 0; at < rgba.length; at += 4) {
    if ((rgba[at + 3] ?? 0) < 128) continue;
    drawn++;
    if (lightnessAt(rgba, at) < 128) dark++;
  }
  const isTransparent = drawn < (rgba.length / 4) * 0.95;
  return isTransparent && drawn > 0 && dark < drawn * 0.1 ? 0 : 255;
}

/** The size at which a picture is searched: its own, or smaller in proportion, so that it fits through the contract. Pixels. */
export function fitted(width: number, height: number): { readonly width: number; readonly height: number } {
  const scale = Math.min(
    1,
    maxCrossingSide / Math.max(width, height),
    Math.sqrt(mostGivenPixels / (width * height)),
  );
  return { width: Math.max(1, Math.floor(width * scale)), height: Math.max(1, Math.floor(height * scale)) };
}
