import type { GreyPixels } from "../messages/grey-image.ts";
import { isCanvas, isImage, isSvg } from "./element-kinds.ts";
import { giveWay } from "./give-way.ts";
import { readDrawn, readingSizes, type Size, shownSize } from "./qr-drawing.ts";
import { mayHoldCode } from "./qr-gate.ts";
import { drawGrid, isGrid } from "./qr-grid.ts";
import { svgAsUrl } from "./qr-svg.ts";

/**
 * What an element draws, as grey pictures that may hold a code, best first: decode them until one is read. Null when it
 * draws nothing like a code. "tainted" when only the screen shows it: it comes from another origin, the page's
 * own rules keep us from drawing it again, or it is painted with styles and letters.
 */
export async function greyOf(element: Element): Promise<GreyPixels[] | "tainted" | null> {
  const pictures = await picturesOf(element);
  if (pictures === "tainted") return mayBeTaintedCode(element) ? "tainted" : null;
  const likely: GreyPixels[] = [];
  for (const picture of pictures) {
    await giveWay();
    if (mayHoldCode(picture)) likely.push(picture);
  }
  return likely.length === 0 ? null : likely;
}

async function picturesOf(element: Element): Promise<GreyPixels[] | "tainted"> {
  if (isImage(element)) return readImage(element, element);
  if (isCanvas(element)) return readBitmap(element, element, element);
  if (isSvg(element)) return readSvg(element);
  if (isGrid(element)) {
    const picture = await drawGrid(element);
    return picture === null ? "tainted" : [picture];
  }
  return readBackground(element);
}

async function readImage(image: HTMLImageElement, shownAs: Element): Promise<GreyPixels[] | "tainted"> {
  if (!image.complete) return [];
  return readBitmap(image, { width: image.naturalWidth, height: image.naturalHeight }, shownAs);
}

/** A larger bitmap holds up the page for longer than a code is worth: what the screen shows of it has to do. Pixels. */
const mostPixels = 16_000_000;

async function readBitmap(
  source: HTMLImageElement | HTMLCanvasElement,
  { width, height }: Size,
  shownAs: Element,
): Promise<GreyPixels[] | "tainted"> {
  if (width * height > mostPixels) return "tainted";
  return readDrawn(source, readingSizes({ width, height }, shownSize(shownAs)));
}

/** A drawing has no pixels of its own: it is drawn as large as decoders like it. */
async function readSvg(svg: SVGSVGElement): Promise<GreyPixels[] | "tainted"> {
  const { width, height } = shownSize(svg);
  const scale = Math.min(1000, Math.max(400, width, height)) / Math.max(width, height);
  const size: Size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const url = await svgAsUrl(svg, size);
  const image = url === null ? null : await loadImage(url);
  return image === null ? "tainted" : readDrawn(image, [size]);
}

/** Only a picture that the page carries with it: another one would have to be fetched again. */
async function readBackground(element: Element): Promise<GreyPixels[] | "tainted"> {
  // Computed values quote the address and escape quotes within it.
  const quoted = /url\("((?:[^"\\]|\\.)*)"\)/.exec(getComputedStyle(element).backgroundImage)?.[1];
  const url = quoted?.replaceAll(/\\(.)/g, "$1") ?? "";
  const image = /^(?:data|blob):/.test(url) ? await loadImage(url) : null;
  return image === null ? "tainted" : readImage(image, element);
}

/** Null where the page's policy forbids it or it is broken: the screen will tell. A very large one is not decoded yet. */
async function loadImage(url: string): Promise<HTMLImageElement | null> {
  const image = new Image();
  const loaded = new Promise<boolean>((resolve) => {
    image.addEventListener("load", () => resolve(true));
    image.addEventListener("error", () => resolve(false));
  });
  image.src = url;
  if (!(await loaded)) return null;
  try {
    if (image.naturalWidth * image.naturalHeight <= mostPixels) await image.decode();
    return image;
  } catch {
    return null;
  }
}

/** A picture that can't be looked at costs a picture of the screen: only one that is as large and square as codes are. */
function mayBeTaintedCode(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return Math.min(width, height) >= 64 && Math.max(width, height) < Math.min(width, height) * 1.4;
}
