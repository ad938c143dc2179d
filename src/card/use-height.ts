import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

/**
 * Tells the height of an element's content in whole CSS pixels: once it is there, and each time that it changes. It is
 * measured after each drawing too: a frame that is not in view yet may be given no observations.
 */
export function useHeight(element: RefObject<HTMLElement | null>, onHeight: (height: number) => void): void {
  const told = useRef<number | null>(null);
  const measure = () => {
    const { current } = element;
    if (current === null) return;
    const height = Math.max(0, Math.ceil(contentHeight(current)));
    if (height === told.current) return;
    told.current = height;
    onHeight(height);
  };
  useLayoutEffect(measure);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(measure);
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
}

/** An element's height without its padding. */
function contentHeight(element: HTMLElement): number {
  const { paddingTop, paddingBottom } = getComputedStyle(element);
  return (
    element.getBoundingClientRect().height - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom)
  );
}
