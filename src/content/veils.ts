import { alphaOf } from "./colours.ts";
import { leastOpacity } from "./painted.ts";

/** Whether something that is drawn over an element hides it at a point of the window, in CSS pixels. */
export type IsVeiled = (x: number, y: number) => boolean;

/**
 * What is drawn over an element though it lets clicks through, so that no point finds it: boxes with a ground of their own. Of
 * pictures and of what is drawn by rules alone, such as `::after`, nothing is known.
 */
export function veilsOver(element: Element): IsVeiled {
  const { ownerDocument } = element;
  const place = element.getBoundingClientRect();
  const veils = [...ownerDocument.querySelectorAll("*")].filter(
    (other) => overlaps(other.getBoundingClientRect(), place) && !other.contains(element) && isVeil(other),
  );
  return (x, y) => veils.some((veil) => isOnTop(veil, x, y));
}

function overlaps(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isVeil(element: Element): boolean {
  const { pointerEvents, backgroundColor, opacity } = getComputedStyle(element);
  return (
    pointerEvents === "none" &&
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
    alphaOf(backgroundColor) * Number(opacity) > 1 - leastOpacity
  );
}

/** It is found at the point if it takes clicks for as long as we look: by an animation, which changes nothing in the page. */
function isOnTop(veil: Element, x: number, y: number): boolean {
  const taking = veil.animate({ pointerEvents: ["auto", "auto"] }, { duration: 1000, fill: "both" });
  const top = veil.ownerDocument.elementFromPoint(x, y);
  taking.cancel();
  return top !== null && veil.contains(top);
}
