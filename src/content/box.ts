import { isSeen } from "./seen.ts";

/** What text can be typed into. */
export type Box = HTMLInputElement | HTMLTextAreaElement;

/** Realms apart: a frame's elements are instances of that frame's classes. */
export function isBox(element: Element): element is Box {
  return element.tagName === "INPUT" || element.tagName === "TEXTAREA";
}

/** A box that a person could see and type into, at this very moment. */
export function isUsable(box: Box): boolean {
  return isOpen(box) && isSeen(box);
}

/** A box that still takes text, whether or not it is seen just now. */
export function isOpen(box: Box): boolean {
  return box.isConnected && !box.disabled && !box.readOnly && box.checkVisibility();
}

/** Puts the focus into a box, unless it is there. */
export function focusOn(box: Box): void {
  const root = box.getRootNode() as Document | ShadowRoot;
  if (root.activeElement !== box) box.focus();
}
