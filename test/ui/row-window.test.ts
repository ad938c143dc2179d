import fc from "fast-check";
import { expect, test } from "vitest";
import { rowHeight, rowWindow } from "../../popup/row-window.ts";

test("a list that is not long is drawn whole", () => {
  expect(rowWindow(100, 3000, 500)).toEqual({ from: 0, to: 100 });
});

test("of a long list whatever is in view is drawn, and little else", () => {
  fc.assert(
    fc.property(fc.integer({ min: 101, max: 5000 }), fc.nat(400_000), fc.nat(600), (count, away, inView) => {
      const scrolled = Math.min(away, count * rowHeight);
      const { from, to } = rowWindow(count, scrolled, inView);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(count);
      expect(to - from).toBeLessThanOrEqual(80);
      const firstInView = Math.floor(scrolled / rowHeight);
      const lastInView = Math.min(count, Math.ceil((scrolled + inView) / rowHeight));
      expect(from).toBeLessThanOrEqual(Math.min(firstInView, count - 1));
      expect(to).toBeGreaterThanOrEqual(lastInView);
    }),
  );
});

test("what stands before the list is not scrolled away", () => {
  expect(rowWindow(2000, -300, 600).from).toBe(0);
});
