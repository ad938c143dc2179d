import { type GreyPixels, maxCrossingPixels } from "../messages/grey-image.ts";
import { greyOn, tellingWeights } from "../messages/grey-of-colours.ts";
import { giveWay } from "./give-way.ts";

/** Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * A source drawn at each of the sizes and read as grey pixels: on white, and where it is transparent on black as well, for
 * a white code may stand on a dark page. "tainted" when the browser lets nobody read it (it comes from another
 * origin); empty when there is nothing to draw.
 */
export async function readDrawn(
  source: CanvasImageSource,
  sizes: readonly Size[],
): Promise<GreyPixels[] | "tainted"> {
  const pictures: GreyPixels[] = [];
  for (const size of sizes) {
    const rgba = drawAndRead(source, size);
    if (rgba === "tainted") return "tainted";
    if (rgba === null) continue;
    pictures.push({ ...size, grey: await greyOnGround(rgba, 255) });
    if (isTransparent(rgba)) pictures.push({ ...size, grey: await greyOnGround(rgba, 0) });
  }
  return pictures;
}

/**
 * The sizes at which a bitmap is worth reading: its own pixels, and what the page shows of them where that differs by more
 * than a quarter. Small ones are blown up by whole numbers, large ones made to fit through the contract.
 */
export function readingSizes(own: Size, shown: Size): readonly Size[] {
  const first = own.width < 1 || own.height < 1 ? shown : own;
  const ratio = shown.width / first.width;
  return ratio > 0.8 && ratio < 1.25 ? [handySize(first)] : [handySize(first), handySize(shown)];
}

/** The size of an element's content on the screen, in the screen's own pixels. */
export function shownSize(element: Element): Size {
  const { width, height } = element.getBoundingClientRect();
  return { width: width * devicePixelRatio, height: height * devicePixelRatio };
}

/** Below this many pixels a code's modules may be one pixel wide, which no decoder likes. */
const shortestHandy = 150;

function handySize({ width, height }: Size): Size {
  const grow = Math.max(1, Math.ceil(shortestHandy / Math.min(width, height)));
  const fit = Math.min(1, Math.sqrt(maxCrossingPixels / (width * height * grow * grow)));
  return {
    width: Math.max(1, Math.floor(width * grow * fit)),
    height: Math.max(1, Math.floor(height * grow * fit)),
  };
}

function drawAndRead(
  source: CanvasImageSource,
  { width, height }: Size,
): Uint8ClampedArray | "tainted" | null {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) return null;
  // Enlarged modules keep their edges; a bitmap made smaller is averaged.
  context.imageSmoothingEnabled = widthOf(source) > width;
  context.imageSmoothingQuality = "high";
  try {
    context.drawImage(source, 0, 0, width, height);
    return context.getImageData(0, 0, width, height).data;
  } catch (error) {
    // Anything else is a picture that is broken, or has no size.
    return error instanceof DOMException && error.name === "SecurityError" ? "tainted" : null;
  }
}

/** So many bytes of colours are made grey in one go. */
const band = 4 * 8192;

async function greyOnGround(rgba: Uint8ClampedArray, ground: 0 | 255): Promise<Uint8Array> {
  await giveWay();
  const weights = tellingWeights(rgba);
  const grey = new Uint8Array(rgba.length / 4);
  for (let at = 0; at < rgba.length; at += band) {
    await giveWay();
    grey.set(greyOn(rgba.subarray(at, at + band), ground, weights), at / 4);
  }
  return grey;
}

function widthOf(source: CanvasImageSource): number {
  if ("naturalWidth" in source) return source.naturalWidth;
  return "getContext" in source ? source.width : 0;
}

function isTransparent(rgba: Uint8ClampedArray): boolean {
  for (let at = 3; at < rgba.length; at += 4) if ((rgba[at] ?? 255) < 128) return true;
  return false;
}
