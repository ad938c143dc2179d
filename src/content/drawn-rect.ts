/** A rectangle of the window in CSS pixels. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Smaller than this it is a click that slipped, in CSS pixels. */
const least = 16;
/** How far one press of a key goes, in CSS pixels. */
const step = 10;

/** The rectangle between two corners, as far as it lies in a window of this size. */
export function rectBetween(a: Point, b: Point, view: Size): Rect {
  const [x, right] = [a.x, b.x].map((at) => clamp(at, 0, view.width)).sort(upwards) as [number, number];
  const [y, bottom] = [a.y, b.y].map((at) => clamp(at, 0, view.height)).sort(upwards) as [number, number];
  return { x, y, width: right - x, height: bottom - y };
}

/** Whether somebody meant to draw it. */
export function isMeant({ width, height }: Rect): boolean {
  return width >= least && height >= least;
}

/** Where a rectangle begins that is moved by keys: in the middle, as large as codes often are. */
export function middleRect(view: Size): Rect {
  const side = Math.min(240, view.width, view.height);
  return { x: (view.width - side) / 2, y: (view.height - side) / 2, width: side, height: side };
}

/** The rectangle after an arrow key, which moves it or, with Shift, its far corner; null for any other key. */
export function rectAfterKey(
  rect: Rect,
  { key, shiftKey }: Pick<KeyboardEvent, "key" | "shiftKey">,
  view: Size,
): Rect | null {
  const way = ways[key];
  if (way === undefined) return null;
  const [dx, dy] = [way.x * step, way.y * step];
  if (shiftKey)
    return {
      ...rect,
      width: clamp(rect.width + dx, least, view.width - rect.x),
      height: clamp(rect.height + dy, least, view.height - rect.y),
    };
  return {
    ...rect,
    x: clamp(rect.x + dx, 0, view.width - rect.width),
    y: clamp(rect.y + dy, 0, view.height - rect.height),
  };
}

const ways: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The part of the window that pinching leaves in view, and how much larger it is drawn. */
type PinchedView = Pick<VisualViewport, "offsetLeft" | "offsetTop" | "scale">;

/** The same rectangle counted from the corner of what is on the screen, where a pinched page shows a part of itself. */
export function rectOnScreen(
  { x, y, width, height }: Rect,
  { offsetLeft, offsetTop, scale }: PinchedView,
): Rect {
  return {
    x: (x - offsetLeft) * scale,
    y: (y - offsetTop) * scale,
    width: width * scale,
    height: height * scale,
  };
}

function clamp(value: number, from: number, to: number): number {
  return Math.max(from, Math.min(to, value));
}

function upwards(a: number, b: number): number {
  return a - b;
}
