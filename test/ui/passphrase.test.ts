import { describe, expect, it } from "vitest";
import { strengthOf } from "../../src/ui/strength.ts";

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
    ["brass otter quilt", "fair"],
    ["brass otter quilt lantern", "strong"],
    ["messing otter steppdecke laterne", "strong"],
    ["xK7#qP2!zR9vLm4$", "strong"],
  ] as const)("of %j is %s", (passphrase, level) => {
    expect(strengthOf(passphrase).level).toBe(level);
  });

  it("grows with every word, and fills the meter in the end", () => {
    const words = ["brass", "otter", "quilt", "lantern", "harbour", "mitten"];
    const shares = words.map((_, index) => strengthOf(words.slice(0, index + 1).join(" ")).share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[0]).toBeLessThan(0.25);
    expect(shares.at(-1)).toBe(1);
  });
});
