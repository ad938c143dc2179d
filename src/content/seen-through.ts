/** In milliseconds; the browser takes a tenth of a second at least. */
const patience = 1000;

/** Whether this document is a frame in a page of another origin: what that one does to its frames can't be read here. */
export function isForeignFrame(): boolean {
  return window !== top && window.frameElement === null;
}

/**
 * Whether the browser paints these boxes, as far as it tells a frame of another origin: within the window, and, in Chrome, neither
 * covered nor transparent.
 */
export function areSeenThrough(boxes: readonly Element[]): Promise<boolean> {
  return new Promise((resolve) => {
    const unseen = new Set<Element>(boxes);
    // Newer than the shared types.
    const options = { threshold: [0, 0.99], trackVisibility: true, delay: 100 } as IntersectionObserverInit;
    const observer = new IntersectionObserver((entries) => {
      for (const { target, intersectionRatio, isVisible } of entries as readonly SeenEntry[])
        if (intersectionRatio >= 0.99 && isVisible !== false) unseen.delete(target);
      if (unseen.size === 0) end();
    }, options);
    const timer = setTimeout(end, patience);
    for (const box of boxes) observer.observe(box);

    function end(): void {
      clearTimeout(timer);
      observer.disconnect();
      resolve(unseen.size === 0);
    }
  });
}

type SeenEntry = IntersectionObserverEntry & { readonly isVisible?: boolean };
