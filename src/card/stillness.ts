/** Where one pointer event took place: on the screen and in our frame, and how many screen pixels one of ours takes. */
export interface PointerPlace {
  readonly screenX: number;
  readonly screenY: number;
  readonly clientX: number;
  readonly clientY: number;
  readonly scale: number;
}

/** What both are rounded to, and a little more: screen pixels. */
const tolerance = 3;

/** Where on the screen our frame's corner is, by what pointer events say, and since when. */
export interface Stillness {
  readonly x: number;
  readonly y: number;
  /** Milliseconds on the clock of the events. */
  readonly since: number;
}

/** What is known of our frame's place after one more pointer event at the time `now`. */
export function stillnessAfter(before: Stillness | null, place: PointerPlace, now: number): Stillness {
  const x = place.screenX - place.clientX * place.scale;
  const y = place.screenY - place.clientY * place.scale;
  const isStill =
    before !== null && Math.abs(x - before.x) <= tolerance && Math.abs(y - before.y) <= tolerance;
  // The first place is kept: many small steps are a move as well.
  return isStill ? before : { x, y, since: now };
}
