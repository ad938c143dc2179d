/** The rows that are drawn, by their places: from the first up to before the last. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
}

/** A list of no more rows is drawn whole. */
const few = 100;
/** So many rows are drawn beyond either edge, and the window moves in steps of half as many: scrolling seldom draws anything. */
const usualBeyond = 8;

/** A part of a scroll, in CSS pixels. */
export interface Stretch {
  /** How much of the list is above the view; less than nothing where the list begins below its top. */
  readonly scrolledAway: number;
  /** The height of the view. */
  readonly inView: number;
  readonly rowHeight: number;
  /** "view": what is to be seen and nothing more, to have it soon; "around": also what is scrolled to next. */
  readonly draw: "view" | "around";
}

/**
 * Which of `count` rows to draw where so much of the list is scrolled away and so much is in view: thousands of rows would
 * take seconds.
 */
export function rowWindow(count: number, { scrolledAway, inView, rowHeight, draw }: Stretch): RowWindow {
  const first = Math.floor(Math.max(0, scrolledAway) / rowHeight);
  const last = Math.ceil(Math.max(0, scrolledAway + inView) / rowHeight);
  if (draw === "view") return { from: Math.min(first, Math.max(0, count - 1)), to: Math.min(count, last) };
  if (count <= few) return { from: 0, to: count };
  const step = usualBeyond / 2;
  const to = Math.min(count, Math.ceil(last / step) * step + usualBeyond);
  const from = Math.min(Math.floor(first / step) * step - usualBeyond, to - usualBeyond);
  return { from: Math.max(0, from), to };
}
