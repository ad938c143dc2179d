import { isCanvas, isImage, isSvg, isSvgPart } from "./element-kinds.ts";
import { largePage } from "./large-page.ts";
import { isGrid } from "./qr-grid.ts";
import { isPainted } from "./qr-painted.ts";
import { plainHosts } from "./shadow-root.ts";
import type { Sliced } from "./slices.ts";

/** In CSS pixels. */
const smallest = 36;
const largest = 1400;
const widest = 2.2;
/** So many squares are looked at; a page with more has its likeliest ones looked at. */
const mostSquares = 12;

/**
 * The visible elements right in these roots that may be a QR code by their kind and size: pictures, drawings,
 * backgrounds, grids. Likeliest first, at most twelve. No pixel is looked at.
 */
export function* findSquares(roots: readonly ParentNode[]): Sliced<Element[]> {
  const found: { element: Element; likelihood: number }[] = [];
  for (const root of roots) {
    for (const [at, element] of (yield* candidatesIn(root)).entries()) {
      if (at % 16 === 15) yield;
      if (!isDrawn(element)) continue;
      const { width, height } = element.getBoundingClientRect();
      if (isSquarish(width, height) && isShown(element))
        found.push({ element, likelihood: likelihoodOf(element, width, height) });
    }
    yield;
  }
  return found
    .sort((a, b) => b.likelihood - a.likelihood)
    .slice(0, mostSquares)
    .map(({ element }) => element);
}

/** What is a picture or may be painted: most that is painted is empty. */
const drawn = `img,canvas,svg,table,pre,:empty:is(${plainHosts.join()},a,i,b,figure),
  [style*='url('],[style*=gradient]`;
/** What is called a code; a code may be painted by anything in it, where that is not too much to be one. */
const called = "[class*=qr i],[id*=qr i],[class*=barcode i]";
const mostInside = 500;
/** Boxes that stand so late among others that these may be a code, and how far above them it is. */
const lateBoxes = [
  [":nth-child(21)>:nth-child(21)", 2],
  [":nth-child(100):empty", 1],
] as const;

function* candidatesIn(root: ParentNode): Sliced<readonly Element[]> {
  const all = root.querySelectorAll("*");
  // In a large one only those are asked that selectors find.
  if (all.length < largePage) return [...all];
  yield;
  const found = new Set<Element>();
  for (const [at, element] of root.querySelectorAll(drawn).entries()) {
    if (at % 256 === 0) yield;
    found.add(element);
  }
  for (const element of root.querySelectorAll(called)) {
    const inside = element.getElementsByTagName("*");
    for (const each of inside.length > mostInside ? [element] : [element, ...inside]) found.add(each);
  }
  yield;
  for (const [selector, levels] of lateBoxes) {
    for (const box of root.querySelectorAll(selector)) {
      const around = levels === 1 ? box.parentElement : box.parentElement?.parentElement;
      if (around) found.add(around);
    }
    yield;
  }
  return [...found];
}

/** Whether the element draws something of its own. The style is asked last, for it costs most. */
function isDrawn(element: Element): boolean {
  if (isSvgPart(element)) return isSvg(element) && element.ownerSVGElement === null;
  if (isImage(element) || isCanvas(element)) return true;
  if (!("offsetWidth" in element)) return false;
  if (isGrid(element)) return true;
  const { offsetWidth, offsetHeight } = element as HTMLElement;
  return isSquarish(offsetWidth, offsetHeight) && isPainted(element as HTMLElement);
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
