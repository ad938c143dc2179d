import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { type RowWindow, rowWindow } from "./row-window.ts";

interface DrawnRows {
  /** What holds the rows and nothing else, as high as all of them together. */
  readonly list: RefObject<HTMLElement | null>;
  readonly count: number;
  /** In CSS pixels. */
  readonly rowHeight: number;
}

/** Which rows of a list to draw: those in view of what it scrolls in (`.scroller`, else the page), and some around them. */
export function useDrawnRows({ list, count, rowHeight }: DrawnRows): RowWindow {
  const [drawn, setDrawn] = useState<RowWindow>({ from: 0, to: 0 });
  // Before the browser draws, and whenever what stands above the list may have changed.
  useLayoutEffect(() => {
    const { current } = list;
    if (current === null) return;
    const scroller = current.closest(".scroller");
    const look = () => {
      const { top, height } = scroller?.getBoundingClientRect() ?? { top: 0, height: innerHeight };
      const scrolledAway = top - current.getBoundingClientRect().top;
      const next = rowWindow(count, { scrolledAway, inView: height, rowHeight, draw: "around" });
      setDrawn((before) => (before.from === next.from && before.to === next.to ? before : next));
    };
    look();
    const scrolled = scroller ?? document;
    scrolled.addEventListener("scroll", look, { passive: true });
    addEventListener("resize", look);
    return () => {
      scrolled.removeEventListener("scroll", look);
      removeEventListener("resize", look);
    };
  });
  return { from: Math.min(drawn.from, count), to: Math.min(drawn.to, count) };
}
