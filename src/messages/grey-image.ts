import { Failure } from "../domain/failure.ts";
import type { GreyImage } from "./contract.ts";

/** A grey picture in memory: one byte a pixel, 0 black to 255 white, row by row. */
export interface GreyPixels {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/** The most bytes that a picture may have to cross the contract: 1 MiB, so that its Base64 stays below 1.4 million characters. */
export const maxCrossingPixels = 1_048_576;
/** The same for a picture that somebody gives us: a large screen whole, or a small code in a large photograph. */
export const mostGivenPixels = 4 * maxCrossingPixels;
/** The longest side that a picture may have to cross, in pixels. */
export const maxCrossingSide = 4096;

/** The picture as it crosses the contract, scaled down when it has more than `maxCrossingPixels` or a side above 4096. */
export function toGreyImage(pixels: GreyPixels): GreyImage {
  return toImageOf(pixels, maxCrossingPixels);
}

/** A picture that somebody gives us, scaled down when it has more than `mostGivenPixels` or a side above 4096. */
export function toGivenImage(pixels: GreyPixels): GreyImage {
  return toImageOf(pixels, mostGivenPixels);
}

function toImageOf(pixels: GreyPixels, most: number): GreyImage {
  const { width, height } = pixels;
  const fit = Math.min(
    1,
    Math.sqrt(most / (width * height)),
    maxCrossingSide / width,
    maxCrossingSide / height,
  );
  const small =
    fit < 1
      ? shrink(pixels, Math.max(1, Math.floor(width * fit)), Math.max(1, Math.floor(height * fit)))
      : pixels;
  return { width: small.width, height: small.height, grey: toBase64(small.grey) };
}

/** The picture that crossed. Throws Failure "image-unreadable" when its bytes are not Base64, or not width × height of them. */
export function fromGreyImage(image: GreyImage): GreyPixels {
  let text: string;
  try {
    text = atob(image.grey);
  } catch {
    throw new Failure("image-unreadable");
  }
  if (text.length !== image.width * image.height) throw new Failure("image-unreadable");
  const grey = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) grey[at] = text.charCodeAt(at);
  return { width: image.width, height: image.height, grey };
}

/**
 * A smaller copy in which every pixel is the mean of the area that it stands for.
 * Width and height are whole numbers of pixels, at most those of the picture.
 */
export function shrink(pixels: GreyPixels, width: number, height: number): GreyPixels {
  const narrow = shrinkRows(pixels, width);
  return transpose(shrinkRows(transpose(narrow), height));
}

function shrinkRows(pixels: GreyPixels, width: number): GreyPixels {
  const { height, grey } = pixels;
  const ratio = pixels.width / width;
  const out = new Uint8Array(width * height);
  for (let x = 0; x < width; x++) {
    const from = x * ratio;
    const to = Math.min(pixels.width, (x + 1) * ratio);
    for (let y = 0; y < height; y++) {
      out[y * width + x] = Math.round(sumOfSpan(grey, y * pixels.width, from, to) / (to - from));
    }
  }
  return { width, height, grey: out };
}

/** The sum of a row's pixels from one fractional place to another, both counted from the row's start. */
function sumOfSpan(grey: Uint8Array, row: number, from: number, to: number): number {
  let sum = 0;
  for (let x = Math.floor(from); x < to; x++) {
    const share = Math.min(to, x + 1) - Math.max(from, x);
    sum += share * (grey[row + x] ?? 0);
  }
  return sum;
}

function transpose(pixels: GreyPixels): GreyPixels {
  const { width, height, grey } = pixels;
  const out = new Uint8Array(grey.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) out[x * height + y] = grey[y * width + x] ?? 0;
  }
  return { width: height, height: width, grey: out };
}

/** Characters per call: more arguments than this overflow the stack. */
const chunk = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += chunk) {
    text += String.fromCharCode(...bytes.subarray(at, at + chunk));
  }
  return btoa(text);
}
