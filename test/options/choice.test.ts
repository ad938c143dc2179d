import { expect, test } from "vitest";
import { type Choice, noChoice, stretched, turned, unanchored } from "../../options/choosing/choice.ts";

/** Choosing rows of a table, one by one and in ranges. */

const order = [..."abcdefgh"];
const chosen = ({ ids }: Choice) => [...ids].toSorted().join("");
const to = (choice: Choice, id: string, from = id) => stretched(choice, order, { from, to: id });

test("a row is chosen by one press, and not by the next", () => {
  const one = turned(noChoice, "c");
  expect(chosen(one)).toBe("c");
  expect(chosen(turned(turned(one, "e"), "c"))).toBe("e");
});

test("a range runs from the row that was turned last, down or up, and leaves others alone", () => {
  const start = turned(turned(noChoice, "h"), "d");
  expect(chosen(to(start, "f"))).toBe("defh");
  expect(chosen(to(start, "b"))).toBe("bcdh");
  expect(chosen(to(start, "d"))).toBe("dh");
});

test("a second range from the same row takes the place of the first", () => {
  const start = turned(turned(noChoice, "f"), "c");
  expect(chosen(to(to(start, "h"), "d"))).toBe("cdf");
  expect(chosen(to(to(start, "h"), "a"))).toBe("abcf");
});

test("from a row that was turned off a range takes away", () => {
  const all = { ids: new Set(order), anchor: null };
  expect(chosen(to(turned(all, "c"), "f"))).toBe("abgh");
});

test("where nothing was turned before, a range starts where one is", () => {
  expect(chosen(to(noChoice, "c", "b"))).toBe("bc");
  expect(chosen(to(unanchored(turned(noChoice, "a")), "e", "d"))).toBe("ade");
  expect(chosen(to(noChoice, "c"))).toBe("c");
});

test("a row that the search no longer finds starts no range, and stays chosen", () => {
  const start = turned(noChoice, "a");
  const found = stretched(start, ["c", "e", "g"], { from: "e", to: "g" });
  expect(chosen(found)).toBe("aeg");
});
