import { isTransparent } from "./colours.ts";
import { frameOf } from "./frames.ts";

/** Paler than this a box is not seen. */
export const leastOpacity = 0.7;

/** Whether an element lets no more than a little through, with all that it stands in. */
export function isOpaque(element: Element): boolean {
  // What fades at the ends of a list that scrolls is a mask as well, but none of the element's own.
  if (getComputedStyle(element).maskImage !== "none") return false;
  let opacity = 1;
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const style = getComputedStyle(at);
    opacity *= Number(style.opacity);
    if (style.filter.includes("opacity") || style.clipPath !== "none" || isNothing(style.maskImage))
      return false;
  }
  return opacity >= leastOpacity;
}

/** Whether a mask leaves nothing of what it is laid over. */
function isNothing(mask: string): boolean {
  const colours = mask.match(/\b(?:rgba?|color|oklab|oklch|lab|lch)\([^)]*\)|\btransparent\b/g) ?? [];
  return colours.length > 0 && colours.every(isTransparent);
}

/** Whether an element draws anything of its own: an edge, a ground, or text. */
export function isPainted(element: Element): boolean {
  const style = getComputedStyle(element);
  const hasEdge = (["Top", "Right", "Bottom", "Left"] as const).some(
    (side) =>
      Number.parseFloat(style[`border${side}Width`]) > 0 && !isTransparent(style[`border${side}Color`]),
  );
  return (
    hasEdge ||
    !isTransparent(style.backgroundColor) ||
    style.backgroundImage !== "none" ||
    style.boxShadow !== "none" ||
    (style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) > 0) ||
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
  );
}

// A form's boxes may be named like a property of it and stand in its place.
const parentElement = Object.getOwnPropertyDescriptor(Node.prototype, "parentElement")?.get as (
  this: Node,
) => Element | null;

/** The element around another, out of shadow roots and frames of the page's own origin too. */
export function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? parentElement.call(element);
  if (parent !== null) return parent;
  const root = element.getRootNode() as Document | ShadowRoot;
  return "host" in root ? root.host : frameOf(element);
}
