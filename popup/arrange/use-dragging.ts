import type { RefObject } from "preact";
import { useRef, useState } from "preact/hooks";
import type { AccountRow } from "../../src/messages/views.ts";

/** How near to an edge of the view a drag scrolls, and how far with each move of the pointer, in CSS pixels. */
const edge = 40;
const scrollStep = 12;
/** How far a pointer goes before it is a drag. */
const slack = 4;

/** A row follows the pointer that holds it, changing places with those it passes. */
export function useDragging(
  list: RefObject<HTMLUListElement | null>,
  rows: readonly AccountRow[],
  onMove: (from: number, to: number) => void,
) {
  const [id, setId] = useState<string | null>(null);
  const held = useRef<{ readonly id: string; readonly y: number } | null>(null);
  const onPointerDown = (event: PointerEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const row = target?.closest<HTMLElement>("[data-account]");
    if (event.button !== 0 || !row || target?.closest(".movers")) return;
    // A finger on the row scrolls; on its grip it drags.
    if (event.pointerType === "touch" && !target?.closest(".grip")) return;
    held.current = { id: row.dataset.account ?? "", y: event.clientY };
  };
  const onPointerMove = (event: PointerEvent) => {
    const { current } = held;
    if (current === null || list.current === null) return;
    if (id === null) {
      if (Math.abs(event.clientY - current.y) < slack) return;
      list.current.setPointerCapture(event.pointerId);
      setId(current.id);
    }
    scrollAtEdge(list.current, event.clientY);
    const from = rows.findIndex((row) => row.id === current.id);
    const to = placeAt(list.current, event.clientY, rows.length);
    if (from >= 0 && to !== from) onMove(from, to);
  };
  const onPointerUp = () => {
    held.current = null;
    setId(null);
  };
  return {
    /** The row that is being dragged, or null. */
    id,
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp },
  };
}

function placeAt(list: HTMLElement, y: number, count: number): number {
  const { top, height } = list.getBoundingClientRect();
  const place = Math.floor(((y - top) / height) * count);
  return Math.min(count - 1, Math.max(0, place));
}

function scrollAtEdge(list: HTMLElement, y: number): void {
  const scroller = list.closest(".scroller");
  if (scroller === null) return;
  const { top, bottom } = scroller.getBoundingClientRect();
  if (y < top + edge) scroller.scrollTop -= scrollStep;
  if (y > bottom - edge) scroller.scrollTop += scrollStep;
}
