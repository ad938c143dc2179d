import { expect, test } from "vitest";
import { drawnPlaces } from "../../popup/arrange/drawn-places.ts";

test("what is kept is drawn wherever it stands, once and in its order", () => {
  const window = { from: 10, to: 13 };
  expect(drawnPlaces(window, [])).toEqual([10, 11, 12]);
  expect(drawnPlaces(window, [2, 11])).toEqual([2, 10, 11, 12]);
  expect(drawnPlaces(window, [100, 13, 13])).toEqual([10, 11, 12, 13, 100]);
  expect(drawnPlaces(window, [-1])).toEqual([10, 11, 12]);
});
