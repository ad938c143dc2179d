import { type Box, isBox } from "./box.ts";
import { holdsNothing } from "./fill-kept.ts";

/**
 * Whether boxes that can be seen may be filled although nobody has just asked for it: they are the page's own and no frame's, in a
 * tab that is in view, nothing is in them, and their user neither writes somewhere else in the page nor has a password to
 * give first.
 */
export function mayFillUnasked(boxes: readonly Box[]): boolean {
  return (
    document.visibilityState === "visible" &&
    boxes.every((box) => box.ownerDocument === document) &&
    holdsNothing(boxes.map(({ value }) => value)) &&
    !isBusyElsewhere(boxes) &&
    !wantsPassword(boxes)
  );
}

function isBusyElsewhere(boxes: readonly Element[]): boolean {
  const active = focused(document);
  if (!(active instanceof HTMLElement) || boxes.includes(active)) return false;
  return isBox(active) || active.isContentEditable || active.tagName === "IFRAME";
}

/** What has the focus, also in a shadow root. */
function focused(root: Document | ShadowRoot): Element | null {
  const { activeElement } = root;
  return activeElement?.shadowRoot ? focused(activeElement.shadowRoot) : activeElement;
}

function wantsPassword(boxes: readonly Element[]): boolean {
  const passwords = [...document.querySelectorAll<HTMLInputElement>("input[type=password]")];
  return passwords.some((box) => box.value === "" && !boxes.includes(box) && box.checkVisibility());
}
