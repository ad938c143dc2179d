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
  return element.checkVisibility({ visibilityProperty: true }) && isOpaque(element) && isUncovered(element);
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
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function isUncovered(element: HTMLElement): boolean {
  const rect = element.getBoundingClientRect();
  const root = element.getRootNode() as Document | ShadowRoot;
  const hits = spots.filter(([x, y]) => {
    const top = root.elementFromPoint(rect.left + x * rect.width, rect.top + y * rect.height);
    return top === element;
  });
  return hits.length >= leastSpots;
}
