import type { GreyPixels } from "../messages/grey-image.ts";
import { readDrawn, readingSizes, type Size, shownSize } from "./qr-drawing.ts";
import { mayHoldCode } from "./qr-gate.ts";
import { drawGrid, isGrid } from "./qr-grid.ts";
import { isPainted } from "./qr-painted.ts";
import { svgAsUrl } from "./qr-svg.ts";

/** In CSS pixels. */
const smallest = 36;
const largest = 1400;
const widest = 2.2;
/** So many squares are looked at; a page with more has its likeliest ones looked at. */
const mostSquares = 12;

/**
 * The visible elements under `root`, open shadow roots included, that may be a QR code by their kind and size: pictures,
 * drawings, backgrounds, grids. Likeliest first, at most twelve. No pixel is looked at.
 */
export function findSquares(root: ParentNode): Element[] {
  const found: { element: Element; likelihood: number }[] = [];
  for (const element of elementsOf(root)) {
    if (!isDrawn(element)) continue;
    const { width, height } = element.getBoundingClientRect();
    if (isSquarish(width, height) && isShown(element)) {
      found.push({ element, likelihood: likelihoodOf(element, width, height) });
    }
  }
  return found
    .sort((a, b) => b.likelihood - a.likelihood)
    .slice(0, mostSquares)
    .map(({ element }) => element);
}

/**
 * What an element draws, as grey pictures that may hold a code, best first: decode them until one is read. Null when it
 * draws nothing like a code. "tainted" when only the screen shows it: it comes from another origin, the page's
 * own rules keep us from drawing it again, or it is painted with styles and letters.
 */
export async function greyOf(element: Element): Promise<GreyPixels[] | "tainted" | null> {
  const pictures = await picturesOf(element);
  if (pictures === "tainted") return mayBeTaintedCode(element) ? "tainted" : null;
  const likely = pictures.filter(mayHoldCode);
  return likely.length === 0 ? null : likely;
}

async function picturesOf(element: Element): Promise<GreyPixels[] | "tainted"> {
  if (element instanceof HTMLImageElement) return readImage(element, element);
  if (element instanceof HTMLCanvasElement)
    return readDrawn(element, readingSizes(element, shownSize(element)));
  if (element instanceof SVGSVGElement) return readSvg(element);
  if (isGrid(element)) {
    const picture = drawGrid(element);
    return picture === null ? "tainted" : [picture];
  }
  return readBackground(element);
}

function readImage(image: HTMLImageElement, shownAs: Element): GreyPixels[] | "tainted" {
  if (!image.complete) return [];
  const own = { width: image.naturalWidth, height: image.naturalHeight };
  return readDrawn(image, readingSizes(own, shownSize(shownAs)));
}

/** A drawing has no pixels of its own: it is drawn as large as decoders like it. */
async function readSvg(svg: SVGSVGElement): Promise<GreyPixels[] | "tainted"> {
  const { width, height } = shownSize(svg);
  const scale = Math.min(1000, Math.max(400, width, height)) / Math.max(width, height);
  const size: Size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const url = svgAsUrl(svg, size);
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

async function loadImage(url: string): Promise<HTMLImageElement | null> {
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
    return image;
  } catch {
    // The page's content security policy forbids it, or it is broken; the screen will tell.
    return null;
  }
}

/** A picture that can't be looked at costs a picture of the screen: only one that is as large and square as codes are. */
function mayBeTaintedCode(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return Math.min(width, height) >= 64 && Math.max(width, height) < Math.min(width, height) * 1.4;
}

function* elementsOf(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll("*")) {
    yield element;
    if (element.shadowRoot !== null) yield* elementsOf(element.shadowRoot);
  }
}

/** Whether the element draws something of its own. The style is asked last, for it costs most. */
function isDrawn(element: Element): boolean {
  if (element instanceof SVGElement)
    return element instanceof SVGSVGElement && element.ownerSVGElement === null;
  if (element instanceof HTMLImageElement || element instanceof HTMLCanvasElement) return true;
  if (!(element instanceof HTMLElement)) return false;
  if (isGrid(element)) return true;
  return isSquarish(element.offsetWidth, element.offsetHeight) && isPainted(element);
}

function isSquarish(width: number, height: number): boolean {
  const shorter = Math.min(width, height);
  const longer = Math.max(width, height);
  return shorter >= smallest && longer <= largest && longer < shorter * widest;
}

function isShown(element: Element): boolean {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** Codes are square, from 100 to 500 pixels, and their elements are often called what they are. */
function likelihoodOf(element: Element, width: number, height: number): number {
  const shorter = Math.min(width, height);
  const squareness = shorter / Math.max(width, height);
  const size = shorter >= 100 && shorter <= 500 ? 1 : shorter >= 64 ? 0.5 : 0;
  return squareness + size + (isCalledCode(element) ? 2 : 0);
}

function isCalledCode(element: Element): boolean {
  const names = [element, element.parentElement].flatMap((named) =>
    named === null
      ? []
      : [named.id, named.getAttribute("class"), named.getAttribute("alt"), named.getAttribute("aria-label")],
  );
  return /qr|barcode|totp|otp|2fa|mfa|authenticator/i.test(names.join(" "));
}
