import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanName, longestName, sameText } from "../../src/domain/name.ts";
import { anyText } from "./any-text.ts";

const family = "👨‍👩‍👧‍👦";

describe("cleaning an issuer or label", () => {
  it.each([
    ["leaves a plain name alone", "Example Bank", "Example Bank"],
    ["leaves an address alone", "ada+work@example.com", "ada+work@example.com"],
    ["leaves markup alone, as text", "<b>Bank</b>", "<b>Bank</b>"],
    ["leaves letters of every script alone", "Zoë Пример 例 مثال", "Zoë Пример 例 مثال"],
    ["trims", "  Bank  ", "Bank"],
    ["makes one space of many", "Example \t \u00a0 Bank", "Example Bank"],
    ["makes one line of several", "Example\r\nBank\u2028of\u2029Ada", "Example Bank of Ada"],
    ["drops NUL and other controls", "Ex\u0000am\u0007ple\u009f", "Example"],
    ["drops direction overrides", "\u202eknaB\u202c \u2066x\u2069", "knaB x"],
    ["drops direction marks", "Bank\u200e\u200f\u061c", "Bank"],
    ["drops zero-width spaces and joiners", "Ex\u200bam\u200cpl\u2060e\ufeff", "Example"],
    ["drops soft hyphens", "Ex\u00adample", "Example"],
    ["drops a joiner between letters", "a\u200db", "ab"],
    ["drops a joiner at the end", "👨\u200d", "👨"],
    ["drops a doubled joiner", "👨\u200d\u200d👩", "👨👩"],
    ["keeps the joiner within emoji", family, family],
    ["keeps it after a skin tone", "🧑🏽‍🚀", "🧑🏽‍🚀"],
    ["keeps it after a variation selector", "🏳️‍🌈", "🏳️‍🌈"],
    ["drops the hidden letters of tags", "Bank\u{e0041}\u{e0042}", "Bank"],
    ["drops lone surrogates", "Ba\ud800nk\udc00", "Bank"],
    ["drops the blank Hangul letters", "\u3164\u115f\u1160\uffa0", ""],
    ["composes", "Zoe\u0308", "Zoë"],
    ["may leave nothing", " \u200b\u0000 ", ""],
    ["leaves no space where something was dropped", "Example \u200b Bank", "Example Bank"],
  ])("%s", (_, text, name) => {
    expect(cleanName(text)).toBe(name);
  });

  it.each([
    ["letters", "a".repeat(10_000), "a".repeat(longestName)],
    ["exactly as many", "a".repeat(longestName), "a".repeat(longestName)],
    ["emoji", "🔑".repeat(100), "🔑".repeat(longestName)],
    ["letters with marks", "x\u0301".repeat(100), "x\u0301".repeat(longestName)],
    ["whole families, by their bytes", family.repeat(100), family.repeat(10)],
    ["one letter with ten thousand marks", `ab${"x".padEnd(10_000, "\u0301")}`, "ab"],
    ["a space at the cut", `${"a".repeat(longestName - 1)} b`, "a".repeat(longestName - 1)],
  ])("cuts at %s", (_, text, name) => {
    expect(cleanName(text)).toBe(name);
  });

  // Names of these letters are taken as they are, unseen; here it is shown for each that nothing is lost by it.
  it("finds nothing to clean in a letter of the scripts that it takes unseen", () => {
    const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
    const ranges = [
      [0xc0, 0x24f],
      [0x391, 0x3a1],
      [0x3a3, 0x3ce],
      [0x400, 0x482],
      [0x48a, 0x52f],
      [0x3041, 0x3096],
      [0x30a1, 0x30fc],
      [0x4e00, 0x9fff],
      [0xac00, 0xd7a3],
    ] as const;
    for (const [first, last] of ranges) {
      for (let unit = first; unit <= last; unit += 1) {
        const name = `a${String.fromCharCode(unit).repeat(2)}b`;
        const isClean =
          cleanName(name) === name &&
          name.normalize("NFC") === name &&
          !/[\p{C}\p{Z}\p{M}]/u.test(name) &&
          [...graphemes.segment(name)].length === 4;
        if (!isClean) expect.fail(`U+${unit.toString(16)} needs cleaning`);
      }
    }
  }, 60_000);

  it("changes nothing the second time, whatever the text", () => {
    const unit = fc.oneof(
      anyText(2),
      fc.constantFrom(..."a \u0301\u200d\u202e\u0000\u00a0🔑👨🏽\ufe0f\u1100\u1161"),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 100 }), (units) => {
        const name = cleanName(units.join(""));
        const harmless = !/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\n]/u.test(name);
        return harmless && cleanName(name) === name && new TextEncoder().encode(name).length <= 256;
      }),
      { numRuns: 500 },
    );
  });
});

describe("two names are the same to a reader", () => {
  it.each([
    ["Example", "example", true],
    ["Example ", " EXAMPLE", true],
    ["Zo\u0308e", "zöe", true],
    ["Example", "Example Bank", false],
    ["", "", true],
    ["paypal", "pаypal", false],
  ])("%j and %j: %s", (a, b, same) => {
    expect(sameText(a, b)).toBe(same);
  });
});
