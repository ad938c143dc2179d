import { shadowRootOf } from "./shadow-root.ts";
import { isField } from "./snapshot-field.ts";
import { takesText } from "./takes-text.ts";

/** The box that its user is in, also within shadow roots and frames of this document's origin; null where it takes no text. */
export function focusedBox(document: Document): HTMLElement | null {
  let root: Document | ShadowRoot | null = document;
  let at: Element | null = null;
  while (root !== null) {
    const focused: Element | null = root.activeElement;
    if (focused === null || focused === at) break;
    at = focused;
    root = shadowRootOf(focused) ?? innerDocument(focused);
  }
  return at !== null && isField(at) && takesText(at) ? at : null;
}

/** The document in a frame of the same origin. */
function innerDocument(element: Element): Document | null {
  return (element as Partial<HTMLIFrameElement>).contentDocument ?? null;
}
