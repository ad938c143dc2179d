import { framesAround, rectInWindow } from "./frames.ts";

/** CSS pixels. */
const leastWidth = 20;
const leastHeight = 12;
const leastOpacity = 0.7;
/** Where a box is probed, as parts of its width and height. */
const spots = [
  [0.5, 0.5],
  [0.2, 0.3],
  [0.8, 0.3],
  [0.2, 0.7],
  [0.8, 0.7],
] as const;
/** An icon may lie over one end of a box. */
const leastSpots = 3;

/**
 * Whether a person sees this element for what it is: large enough, opaque enough with all that it stands in, in view,
 * and covered by nothing. A code goes into nothing else.
 */
export function isSeen(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width < leastWidth || height < leastHeight) return false;
  const layers = [element, ...framesAround(element)];
  if (!layers.every((each) => each.checkVisibility({ visibilityProperty: true }))) return false;
  return isOpaque(element) && layers.every((each) => isUncovered(each, rectInWindow(element)));
}

function isOpaque(element: HTMLElement): boolean {
  let opacity = 1;
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const style = getComputedStyle(at);
    opacity *= Number(style.opacity);
    if (style.filter.includes("opacity") || style.clipPath !== "none") return false;
  }
  return opacity >= leastOpacity;
}

function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host ?? framesAround(element)[0] ?? null;
}

/**
 * Whether nothing lies over an element where a box is: over the box itself, or over a frame around it. `box` is its place
 * in the tab's window.
 */
function isUncovered(element: Element, box: DOMRect): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  const inTab = rectInWindow(element);
  const inFrame = element.getBoundingClientRect();
  const left = inFrame.x + box.x - inTab.x;
  const top = inFrame.y + box.y - inTab.y;
  const hits = spots.filter(
    ([x, y]) => root.elementFromPoint(left + x * box.width, top + y * box.height) === element,
  );
  return hits.length >= leastSpots;
}
