/** The height of a row, in CSS pixels (list.css). */
export const rowHeight = 60;

/** The rows that are drawn, by their places: from the first up to before the last. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
}

/** A list of no more rows is drawn whole. */
const few = 100;
/** So many rows are drawn beyond either edge, and the window moves in steps of half as many: scrolling seldom draws anything. */
const beyond = 20;

/**
 * Which of `count` rows to draw where so many pixels of the list are scrolled away and so many are in view: thousands of
 * rows would take seconds.
 */
export function rowWindow(count: number, scrolledAway: number, inView: number): RowWindow {
  if (count <= few) return { from: 0, to: count };
  const step = beyond / 2;
  const first = Math.floor(Math.max(0, scrolledAway) / rowHeight / step) * step;
  const last = Math.ceil((Math.max(0, scrolledAway) + inView) / rowHeight);
  const to = Math.min(count, Math.ceil(last / step) * step + beyond);
  return { from: Math.max(0, Math.min(first - beyond, to - beyond)), to };
}
