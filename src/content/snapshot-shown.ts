import type { Rect } from "../detect/snapshot-model.ts";
import { standInsOf } from "./stand-ins.ts";

/**
 * Whether a person can see a field. One that is transparent counts as seen: boxes fade in, and some lie, transparent, over
 * painted ones. One that is cut to a pixel or pushed off the page does not, unless it hides among boxes painted for it.
 */
export function isShown(element: HTMLElement, rect: Rect): boolean {
  if (rect.width === 0 || rect.height === 0 || !isRendered(element)) return false;
  if (rect.width < 5 || rect.height < 5) return standInsOf(element) !== null;
  const view = element.ownerDocument.defaultView;
  if (rect.x + rect.width + (view?.scrollX ?? 0) <= 0 || rect.y + rect.height + (view?.scrollY ?? 0) <= 0)
    return false;
  return !isClipped(element) && !isInClippedBox(element);
}

/** How far above a field a box that hides it may be. */
const nearAncestors = 4;

// A trap for robots is cut off with its label: by a box that is hardly there, or cut to nothing.
function isInClippedBox(element: Element): boolean {
  let above = element.parentElement;
  for (let step = 0; above && step < nearAncestors; step++, above = above.parentElement) {
    const { width, height } = above.getBoundingClientRect();
    const isTiny = width < 5 || height < 5;
    if ((isTiny && getComputedStyle(above).overflow !== "visible") || isClipped(above)) return true;
  }
  return false;
}

/** Whether an element is laid out and not made invisible by style. */
export function isRendered(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

function isClipped(element: Element): boolean {
  const style = getComputedStyle(element);
  return (
    /inset\((50|100)%/.test(style.clipPath) ||
    /^rect\((0|1)px,? (0|1)px,? (0|1)px,? (0|1)px\)/.test(style.clip)
  );
}
