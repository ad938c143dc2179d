import { isTransparent } from "./colours.ts";
import { frameOf } from "./frames.ts";
import { isOpaque, isPainted, parentOf } from "./painted.ts";
import { standInsOf } from "./stand-ins.ts";
import { veilsOver } from "./veils.ts";

/** CSS pixels. */
const leastWidth = 20;
const leastHeight = 12;
/** How far a frame around a box may reach beyond it, in CSS pixels. */
const frameWidth = 24;
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
 * and covered by nothing; or, where it is transparent, a row of boxes that is drawn in its place and is all that. A code
 * goes into nothing else.
 */
export function isSeen(element: HTMLElement): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  if (showsItself(element)) return true;
  const standIns = standInsOf(element) ?? [];
  return standIns.length > 0 && standIns.every((box) => isOpaque(box) && isOnTop(box, element));
}

function showsItself(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width < leastWidth || height < leastHeight) return false;
  if (!isOpaque(element) || !isUncovered(element)) return false;
  return !isTransparent(getComputedStyle(element).webkitTextFillColor) || isFramed(element);
}

/** Whether a box is drawn, by itself or by what lies close around it. */
function isFramed(element: HTMLElement): boolean {
  const box = element.getBoundingClientRect();
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const { width, height } = at.getBoundingClientRect();
    if (width > box.width + frameWidth || height > box.height + frameWidth) return false;
    if (isPainted(at)) return true;
  }
  return false;
}

function isUncovered(element: HTMLElement): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const isVeiled = veilsOver(element);
  const hits = spots.filter(
    ([x, y]) => topAt(element, x, y) === element && !isVeiled(left + x * width, top + y * height),
  );
  return hits.length >= leastSpots && isFrameUncovered(element);
}

/** The same for the frame that the element is in, at the place where the element is. */
function isFrameUncovered(element: Element): boolean {
  const frame = frameOf(element);
  if (frame === null) return true;
  const inner = element.getBoundingClientRect();
  const outer = frame.getBoundingClientRect();
  const x = (inner.left + inner.width / 2 + frame.clientLeft) / outer.width;
  const y = (inner.top + inner.height / 2 + frame.clientTop) / outer.height;
  return (
    frame.checkVisibility({ visibilityProperty: true }) &&
    topAt(frame, x, y) === frame &&
    isFrameUncovered(frame)
  );
}

/** Whether nothing but the input itself lies over a box that is drawn for it. */
function isOnTop(box: Element, input: HTMLElement): boolean {
  const top = topAt(box, 0.5, 0.5);
  if (!isFrameUncovered(box)) return false;
  return top !== null && (top === input || box.contains(top));
}

function topAt(element: Element, x: number, y: number): Element | null {
  const rect = element.getBoundingClientRect();
  const root = element.getRootNode() as Document | ShadowRoot;
  return root.elementFromPoint(rect.left + x * rect.width, rect.top + y * rect.height);
}
