import { expect, it } from "vitest";
import { estimateStrength } from "../../src/strength/estimate.ts";
import { suggestedWords, suggestPassphrase } from "../../src/strength/suggest.ts";

const chance = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** Gives these one after the other, then nothing more. */
function drawing(...numbers: readonly number[]) {
  const left = [...numbers];
  return () => {
    const next = left.shift();
    if (next === undefined) throw new Error("nothing is left to draw");
    return next;
  };
}

it("is five words that bring 55 bits and more, and fits into a field", () => {
  expect(suggestedWords).toHaveLength(2830);
  expect(new Set(suggestedWords).size).toBe(suggestedWords.length);
  expect(5 * Math.log2(suggestedWords.length)).toBeGreaterThan(55);
  for (let turn = 0; turn < 200; turn++) {
    const suggested = suggestPassphrase(chance);
    expect(suggested).toMatch(/^(?:[a-z]{3,6} ){4}[a-z]{3,6}$/);
    // The same word may be drawn twice; its strength is then that of what is left.
    if (new Set(suggested.split(" ")).size === 5) expect(estimateStrength(suggested).level).toBe("strong");
  }
});

it("takes the word that was drawn", () => {
  const count = suggestedWords.length;
  expect(suggestPassphrase(drawing(0, 1, count - 1, count, count + 2))).toBe(
    [0, 1, count - 1, 0, 2].map((at) => suggestedWords[at]).join(" "),
  );
});

it("draws once more rather than prefer the first words", () => {
  const count = suggestedWords.length;
  const end = 2 ** 32 - (2 ** 32 % count);
  const drawn = suggestPassphrase(drawing(end, 2 ** 32 - 1, end - 1, 5, 5, 5, 5));
  expect(drawn.split(" ")).toEqual([
    suggestedWords.at(-1),
    ...Array.from({ length: 4 }, () => suggestedWords[5]),
  ]);
});
