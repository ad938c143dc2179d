import { describe, expect, it } from "vitest";
import { type PointerPlace, type Stillness, stillnessAfter } from "../../src/card/stillness.ts";

/** A pointer at this place in a frame whose corner is at 700, 100 on the screen. */
function pointerAt(clientX: number, clientY: number, corner = { x: 700, y: 100 }, scale = 1): PointerPlace {
  const screenX = corner.x + clientX * scale;
  const screenY = corner.y + clientY * scale;
  return { clientX, clientY, screenX, screenY, scale };
}

function follow(places: readonly PointerPlace[]): Stillness | null {
  return places.reduce<Stillness | null>((known, place, at) => stillnessAfter(known, place, at * 100), null);
}

describe("how long a frame has been still", () => {
  it("counts from the first event while only the pointer moves", () => {
    expect(follow([pointerAt(5, 5), pointerAt(300, 40), pointerAt(120, 200)])?.since).toBe(0);
  });

  it.each([0.8, 1.25, 1.5])("does so at a page zoom of %d too, with what rounding does", (zoom) => {
    const rounded = (place: PointerPlace) => ({ ...place, clientX: Math.floor(place.clientX) });
    const corner = { x: 700, y: 100 };
    const places = [5.3, 300.9, 120.4].map((x) => rounded(pointerAt(x, x / 2, corner, zoom)));
    expect(follow(places)?.since).toBe(0);
  });

  it("begins anew when the frame moves under a still pointer", () => {
    const moved = { ...pointerAt(10, 10), clientX: 90 };
    expect(follow([pointerAt(10, 10), moved])?.since).toBe(100);
  });

  it("begins anew when the frame follows the pointer", () => {
    expect(follow([pointerAt(10, 10), pointerAt(10, 10, { x: 760, y: 100 })])?.since).toBe(100);
  });

  it("begins anew when it moved in many small steps", () => {
    const steps = [0, 2, 4, 6, 8].map((dx) => pointerAt(10, 10, { x: 700 + dx, y: 100 }));
    expect(follow(steps)?.since).toBeGreaterThan(0);
  });

  it("begins anew when the frame is drawn at another scale", () => {
    const seen = pointerAt(200, 100, undefined, 0.5);
    expect(
      follow([pointerAt(20, 10, undefined, 0.5), seen].map((place) => ({ ...place, scale: 1 })))?.since,
    ).toBe(100);
  });
});
