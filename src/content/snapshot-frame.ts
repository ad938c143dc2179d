import { isShown } from "./snapshot-shown.ts";

/**
 * The document of a frame that a person can see and that has the very origin of the page around it; null for any other.
 * The browser keeps sandboxed frames and those of other origins closed, but one that a page has let in by its
 * `document.domain` is open to it and still another's.
 */
export function sameOriginDocument(frame: HTMLIFrameElement): Document | null {
  const inside = frame.contentDocument;
  if (inside === null || frame.contentWindow?.origin !== frame.ownerDocument.defaultView?.origin) return null;
  const { x, y, width, height } = frame.getBoundingClientRect();
  return isShown(frame, { x, y, width, height }) ? inside : null;
}
