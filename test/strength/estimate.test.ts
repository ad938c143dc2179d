import { describe, expect, it } from "vitest";
import { commonPasswords } from "../../src/strength/common-passwords.ts";
import { diceWords } from "../../src/strength/dice-words.ts";
import { estimateStrength } from "../../src/strength/estimate.ts";

describe("the strength of a passphrase", () => {
  it.each([
    ["", "short"],
    ["Xk7#qP2!z", "short"],
    ["aaaaaaaaaaaaaaaa", "weak"],
    ["abcdefghijklmnop", "weak"],
    ["1234567890123456", "weak"],
    ["abababababababab", "weak"],
    ["Password123!", "weak"],
    ["passwordpassword", "weak"],
    ["summertime2026", "weak"],
    ["iloveyou2024!", "weak"],
    ["qwertyuiopasdfgh", "weak"],
    ["brass otter", "weak"],
    ["to be or not to be", "weak"],
    ["otter otter otter otter otter", "weak"],
    ["brass otter quilt", "fair"],
    ["abacus-abdomen-abide", "fair"],
    ["brass otter quilt lantern", "strong"],
    ["Brass.Otter.Quilt.Lantern", "strong"],
    ["messing otter steppdecke laterne", "strong"],
    ["xK7#qP2!zR9vLm4$", "strong"],
  ] as const)("of %j is %s", (passphrase, level) => {
    expect(estimateStrength(passphrase).level).toBe(level);
  });

  it.each([
    ["Password123!", "common"],
    ["aaaaaaaaaaaaaaaa", "repeats"],
    ["abcdefghijklmnop", "row"],
    ["brass otter", null],
    ["brass otter quilt lantern", null],
  ] as const)("names what makes %j weak", (passphrase, weakness) => {
    expect(estimateStrength(passphrase).weakness).toBe(weakness);
  });

  it("grows with every word, and fills the meter in the end", () => {
    const words = ["brass", "otter", "quilt", "lantern", "harbour", "mitten"];
    const shares = words.map((_, index) => estimateStrength(words.slice(0, index + 1).join(" ")).share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[0]).toBeLessThan(0.25);
    expect(shares.at(-1)).toBe(1);
  });

  it("goes by passwords that a build can write in one line", () => {
    expect(commonPasswords).toHaveLength(10_000);
    expect(commonPasswords.filter((each) => each === "" || each.includes(" "))).toEqual([]);
  });

  it("goes by the words that dice give, wherever they stand in the alphabet", () => {
    expect(diceWords).toHaveLength(7776);
    expect(new Set(diceWords).size).toBe(7776);
    const [first, last] = [diceWords.slice(0, 4), diceWords.slice(-4)].map((words) =>
      estimateStrength(words.join(" ")),
    );
    expect(first?.level).toBe("strong");
    expect(last?.level).toBe("strong");
  });

  it("says so within a keystroke's time, however long the text is", () => {
    const long = Array.from({ length: 100 }, (_, index) => `${index}abcde`)
      .join(" ")
      .slice(0, 1024);
    estimateStrength(long);
    const began = performance.now();
    estimateStrength(long);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
