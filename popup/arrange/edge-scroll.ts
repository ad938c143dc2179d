/** A pointer that holds a row, and what is to be seen of the list; all heights on the screen, in CSS pixels. */
export interface Held {
  readonly y: number;
  readonly view: Span;
  readonly list: Span;
}

interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** How far inside an edge of the view scrolling begins, and how far beyond it is as fast as it gets. */
const inside = 64;
const beyond = 40;
/** CSS pixels a second. */
const slowest = 60;
const fastest = 4800;

/**
 * How fast the list scrolls under a pointer near an edge of its view, in CSS pixels a second: the nearer, the faster, less than
 * nothing upwards. Nothing where the list goes no further that way.
 */
export function edgeSpeed({ y, view, list }: Held): number {
  if (list.top < view.top) {
    const upwards = speedAt(view.top - y);
    if (upwards > 0) return -upwards;
  }
  return list.bottom > view.bottom ? speedAt(y - view.bottom) : 0;
}

/** `past`: how far the pointer is beyond an edge; less than nothing inside of it. */
function speedAt(past: number): number {
  if (past <= -inside) return 0;
  const nearness = Math.min(1, (past + inside) / (inside + beyond));
  return slowest + (fastest - slowest) * nearness ** 3;
}

/** The longest that a frame counts for, in milliseconds: a page that stood still doesn't leap afterwards. */
const longestFrame = 50;

/** How far to scroll after so many milliseconds at this speed: never past the end of the list. */
export function edgeStep(held: Held, elapsedMs: number): number {
  const { view, list } = held;
  const step = (edgeSpeed(held) * Math.min(longestFrame, elapsedMs)) / 1000;
  return Math.min(Math.max(step, Math.min(0, list.top - view.top)), Math.max(0, list.bottom - view.bottom));
}

/** The place under the pointer among so many rows, from 0; never that of a row that is out of view. */
export function placeUnder({ y, view, list }: Held, count: number): number {
  const rowHeight = (list.bottom - list.top) / count;
  const inView = Math.max(view.top + rowHeight / 2, Math.min(view.bottom - rowHeight / 2, y));
  const place = Math.floor((inView - list.top) / rowHeight);
  return Math.min(count - 1, Math.max(0, place));
}
