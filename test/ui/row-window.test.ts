import fc from "fast-check";
import { expect, test } from "vitest";
import { rowHeights } from "../../src/ui/density.ts";
import { rowWindow } from "../../src/ui/row-window.ts";

const heights = fc.constantFrom(...Object.values(rowHeights));

test("a list that is not long is drawn whole", () => {
  expect(rowWindow(100, { scrolledAway: 3000, inView: 500, rowHeight: 60, draw: "around" })).toEqual({
    from: 0,
    to: 100,
  });
});

test("of a long list whatever is in view is drawn, and little else", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 101, max: 5000 }),
      fc.nat(400_000),
      fc.nat(600),
      heights,
      fc.constantFrom("view" as const, "around" as const),
      (count, away, inView, rowHeight, draw) => {
        const scrolledAway = Math.min(away, count * rowHeight);
        const { from, to } = rowWindow(count, { scrolledAway, inView, rowHeight, draw });
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(count);
        expect(to - from).toBeLessThanOrEqual(draw === "view" ? inView / rowHeight + 2 : 60);
        const firstInView = Math.floor(scrolledAway / rowHeight);
        const lastInView = Math.min(count, Math.ceil((scrolledAway + inView) / rowHeight));
        expect(from).toBeLessThanOrEqual(Math.min(firstInView, count - 1));
        expect(to).toBeGreaterThanOrEqual(lastInView);
      },
    ),
  );
});

test("what stands before the list is not scrolled away", () => {
  const { from, to } = rowWindow(2000, { scrolledAway: -300, inView: 600, rowHeight: 60, draw: "around" });
  expect(from).toBe(0);
  expect(to).toBeLessThan(30);
});
