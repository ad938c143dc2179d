import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { edgeSpeed, edgeStep, type Held, placeUnder } from "./edge-scroll.ts";

/** How far a pointer goes before it is a drag, in CSS pixels. */
const slack = 4;

/** A row on its way. */
export interface Dragged {
  readonly id: string;
  /** Where it would stand if it were let go, from 0. */
  readonly to: number;
}

interface Dragging {
  readonly list: RefObject<HTMLUListElement | null>;
  readonly count: number;
  /** The row was let go. */
  readonly onDrop: (dragged: Dragged) => void;
}

/**
 * A row follows the pointer that holds it, over the edges of the view too, and stays where it is let go; Escape puts it back.
 */
export function useDragging({ list, count, onDrop }: Dragging) {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const pressed = useRef<{ readonly id: string; readonly startY: number; y: number } | null>(null);
  const frame = useRef<number | null>(null);

  const follow = () => {
    const held = heldIn(list.current, pressed.current?.y);
    const id = pressed.current?.id;
    if (held === null || id === undefined) return;
    const to = placeUnder(held, count);
    setDragged((before) => (before?.id === id && before.to === to ? before : { id, to }));
    if (frame.current === null && edgeSpeed(held) !== 0) frame.current = requestAnimationFrame(scrollFrom());
  };
  // For as long as the pointer is held near an edge, whether it moves or not.
  const scrollFrom = () => {
    let last = performance.now();
    // A scroll goes by whole pixels of the screen: what is left over counts for the next frame.
    let rest = 0;
    const scroll = (now: number) => {
      frame.current = null;
      const held = heldIn(list.current, pressed.current?.y);
      const scroller = scrollerOf(list.current);
      if (held === null || scroller === null || edgeSpeed(held) === 0) return;
      rest += edgeStep(held, now - last);
      const whole = Math.trunc(rest);
      scroller.scrollTop += whole;
      rest -= whole;
      last = now;
      frame.current = requestAnimationFrame(scroll);
      latest.current.follow();
    };
    return scroll;
  };
  const end = () => {
    pressed.current = null;
    if (frame.current !== null) cancelAnimationFrame(frame.current);
    frame.current = null;
    setDragged(null);
  };
  // A frame and a key come to what was drawn last.
  const latest = useRef({ follow, end });
  latest.current = { follow, end };

  const isDragging = dragged !== null;
  useEffect(() => {
    if (!isDragging) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      // It would close the popup.
      event.preventDefault();
      event.stopPropagation();
      latest.current.end();
    };
    addEventListener("keydown", onKeyDown, true);
    return () => removeEventListener("keydown", onKeyDown, true);
  }, [isDragging]);
  useEffect(() => () => void (frame.current !== null && cancelAnimationFrame(frame.current)), []);

  const onPointerDown = (event: PointerEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const row = target?.closest<HTMLElement>("[data-account]");
    if (event.button !== 0 || !row || target?.closest(".movers")) return;
    // A finger on the row scrolls; on its grip it drags.
    if (event.pointerType === "touch" && !target?.closest(".grip")) return;
    pressed.current = { id: row.dataset.account ?? "", startY: event.clientY, y: event.clientY };
  };
  const onPointerMove = (event: PointerEvent) => {
    const { current } = pressed;
    if (current === null) return;
    current.y = event.clientY;
    if (!isDragging) {
      if (Math.abs(current.y - current.startY) < slack) return;
      list.current?.setPointerCapture(event.pointerId);
    }
    follow();
  };
  const onPointerUp = () => {
    if (dragged !== null) onDrop(dragged);
    end();
  };
  return { dragged, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: end } };
}

function heldIn(list: HTMLElement | null, y: number | undefined): Held | null {
  const scroller = scrollerOf(list);
  if (list === null || scroller === null || y === undefined) return null;
  const { top, bottom } = scroller.getBoundingClientRect();
  // Its heading stays over the uppermost rows.
  const covered = Number.parseFloat(getComputedStyle(scroller).scrollPaddingTop) || 0;
  return { y, view: { top: top + covered, bottom }, list: list.getBoundingClientRect() };
}

function scrollerOf(list: HTMLElement | null): Element | null {
  return list?.closest(".scroller") ?? null;
}
