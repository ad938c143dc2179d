/** The frame of our own origin that an element's document is shown in; null for the page itself. */
export function frameOf(element: Element): Element | null {
  return element.ownerDocument.defaultView?.frameElement ?? null;
}

/** Where an element stands in the tab's window, in CSS pixels, also one in a frame. */
export function rectInWindow(element: Element): DOMRect {
  const { x, y, width, height } = element.getBoundingClientRect();
  const frame = frameOf(element);
  if (frame === null) return new DOMRect(x, y, width, height);
  const around = rectInWindow(frame);
  return new DOMRect(around.x + frame.clientLeft + x, around.y + frame.clientTop + y, width, height);
}
