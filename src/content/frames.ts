/** The frame that an element stands in, and those around that one, from the inside outwards; all of our own origin. */
export function framesAround(element: Element): HTMLIFrameElement[] {
  const frame = element.ownerDocument.defaultView?.frameElement as HTMLIFrameElement | null | undefined;
  return frame ? [frame, ...framesAround(frame)] : [];
}

/** Where an element stands in the tab's window, in CSS pixels, also one in a frame. */
export function rectInWindow(element: Element): DOMRect {
  const { x, y, width, height } = element.getBoundingClientRect();
  return framesAround(element).reduce(
    (rect, frame) => {
      const place = frame.getBoundingClientRect();
      return new DOMRect(
        rect.x + place.x + frame.clientLeft,
        rect.y + place.y + frame.clientTop,
        width,
        height,
      );
    },
    new DOMRect(x, y, width, height),
  );
}
