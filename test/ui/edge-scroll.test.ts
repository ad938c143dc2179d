import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edgeSpeed, edgeStep, placeUnder } from "../../popup/arrange/edge-scroll.ts";

const view = { top: 100, bottom: 500 };
/** Goes on beyond both edges. */
const list = { top: -1000, bottom: 3000 };
const at = (y: number, part: Partial<{ list: typeof list }> = {}) => ({ y, view, list, ...part });

describe("a row that is held near an edge of the view", () => {
  it("scrolls nothing in between", () => {
    expect(edgeSpeed(at(300))).toBe(0);
    expect(edgeStep(at(300), 16)).toBe(0);
  });

  it("scrolls towards that edge, the faster the nearer", () => {
    const speeds = [440, 460, 480, 500, 520].map((y) => edgeSpeed(at(y)));
    expect(speeds).toEqual([...new Set(speeds)].sort((a, b) => a - b));
    expect(speeds[0]).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (off) => {
        expect(edgeSpeed(at(300 + off)) + edgeSpeed(at(300 - off))).toBeCloseTo(0);
      }),
    );
  });

  it("scrolls no further than the list goes", () => {
    expect(edgeSpeed(at(499, { list: { top: 0, bottom: 500 } }))).toBe(0);
    expect(edgeSpeed(at(101, { list: { top: 100, bottom: 900 } }))).toBe(0);
    expect(edgeStep(at(560, { list: { top: 0, bottom: 503 } }), 50)).toBe(3);
    expect(edgeStep(at(20, { list: { top: 98, bottom: 503 } }), 50)).toBe(-2);
  });

  it("goes by the time between frames, and leaps nowhere after a page stood still", () => {
    expect(edgeStep(at(500), 20)).toBeCloseTo(2 * edgeStep(at(500), 10));
    expect(edgeStep(at(500), 5000)).toBe(edgeStep(at(500), 50));
  });
});

describe("the place under a pointer", () => {
  it("is that of the row there, and the first or the last one beyond", () => {
    const held = (y: number) => ({ y, view: { top: -100, bottom: 400 }, list: { top: 0, bottom: 240 } });
    expect([-20, 0, 59, 60, 239, 240, 900].map((y) => placeUnder(held(y), 4))).toEqual([0, 0, 0, 1, 3, 3, 3]);
  });

  it("is in view, however far beyond an edge the pointer is held", () => {
    fc.assert(
      fc.property(fc.integer({ min: -3000, max: 100 }), fc.integer({ min: -200, max: 900 }), (top, y) => {
        const list = { top, bottom: top + 60 * 70 };
        const rowTop = top + 60 * placeUnder({ y, view, list }, 70);
        expect(rowTop + 30).toBeGreaterThanOrEqual(view.top);
        expect(rowTop + 30).toBeLessThanOrEqual(view.bottom);
      }),
    );
  });
});
