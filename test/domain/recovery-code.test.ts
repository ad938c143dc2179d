import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cleanRecoveryCode,
  comparableRecoveryCode,
  countLeft,
  keepNewCodes,
  markCode,
  maskRecoveryCode,
  type RecoveryCode,
  type RecoveryCodeState,
  submitRecoveryCode,
  usableCodes,
} from "../../src/domain/recovery-code.ts";

/** A kept code, by a name that stands for its value. */
function kept(name: string, state: RecoveryCodeState, position = 1): RecoveryCode {
  return { id: `id-${name}`, state, position, fingerprint: `print-${name}`, addedAt: 1, changedAt: 1 };
}

function shown(...names: string[]) {
  return names.map((name, index) => ({
    id: `new-${name}`,
    position: index + 1,
    fingerprint: `print-${name}`,
  }));
}

function states(codes: readonly RecoveryCode[]): readonly string[] {
  return codes.map(({ id, state }) => `${id} ${state}`);
}

describe("typing a recovery code", () => {
  it("makes the current one submitted, and leaves the others", () => {
    const codes = [kept("a", "current"), kept("b", "current", 2)];
    expect(submitRecoveryCode(codes, "id-a", 9)).toEqual([
      { ...kept("a", "submitted"), changedAt: 9 },
      codes[1],
    ]);
    expect(codes[0]?.state).toBe("current");
  });

  it.each(["submitted", "used", "superseded"] as const)("leaves one that is %s as it is", (state) => {
    expect(submitRecoveryCode([kept("a", state)], "id-a", 9)).toEqual([kept("a", state)]);
  });

  it("is a bug for a code that is not there", () => {
    expect(() => submitRecoveryCode([kept("a", "current")], "id-z", 9)).toThrow(Error);
    expect(() => markCode([], "id-z", "used", 9)).toThrow(Error);
  });
});

describe("saying what a recovery code is", () => {
  const every = ["current", "submitted", "used", "superseded"] as const;
  it.each(every.flatMap((from) => (["current", "used"] as const).map((to) => [from, to] as const)))(
    "one that is %s becomes %s",
    (from, to) => {
      const changedAt = from === to ? 1 : 9;
      expect(markCode([kept("a", from)], "id-a", to, 9)).toEqual([{ ...kept("a", to), changedAt }]);
    },
  );
});

describe("keeping the codes that a page shows", () => {
  it.each<[string, RecoveryCode[], string[], string[]]>([
    ["the first of all", [], ["a"], ["new-a current"]],
    ["ten at once", [], ["a", "b"], ["new-a current", "new-b current"]],
    ["one after the old one was typed", [kept("a", "submitted")], ["b"], ["id-a used", "new-b current"]],
    ["one in place of one never typed", [kept("a", "current")], ["b"], ["id-a superseded", "new-b current"]],
    [
      "new ones in place of ten, one of them typed",
      [kept("a", "used"), kept("b", "submitted"), kept("c", "current"), kept("d", "superseded")],
      ["e", "f"],
      ["id-a used", "id-b used", "id-c superseded", "id-d superseded", "new-e current", "new-f current"],
    ],
    ["the same again", [kept("a", "current")], ["a"], ["id-a current"]],
    ["the same again after it was typed", [kept("a", "submitted")], ["a"], ["id-a submitted"]],
    [
      "some of the same again",
      [kept("a", "current"), kept("b", "current", 2)],
      ["b"],
      ["id-a current", "id-b current"],
    ],
    [
      "the same with one more",
      [kept("a", "current"), kept("b", "submitted", 2), kept("c", "current", 3)],
      ["a", "b", "d"],
      ["id-a current", "id-b submitted", "id-c superseded", "new-d current"],
    ],
    ["one that is shown twice", [], ["a", "a"], ["new-a current"]],
    ["one that was used before", [kept("a", "used")], ["a"], ["id-a used", "new-a current"]],
    ["one that was retired before", [kept("a", "superseded")], ["a"], ["id-a superseded", "new-a current"]],
    ["none", [kept("a", "current")], [], ["id-a current"]],
  ])("%s", (_, existing, names, expected) => {
    expect(states(keepNewCodes(existing, shown(...names), 9))).toEqual(expected);
  });

  it("marks the time of what changed, and only of that", () => {
    const existing = [kept("a", "submitted"), kept("b", "used")];
    expect(
      keepNewCodes(existing, shown("c"), 9).map(({ addedAt, changedAt }) => [addedAt, changedAt]),
    ).toEqual([
      [1, 9],
      [1, 1],
      [9, 9],
    ]);
  });

  it("never loses a code, never keeps one twice as usable, and ends with every shown one usable", () => {
    const names = fc.constantFrom("a", "b", "c", "d", "e");
    const state = fc.constantFrom<RecoveryCodeState>("current", "submitted", "used", "superseded");
    const before = fc.uniqueArray(fc.tuple(names, state), { selector: ([name]) => name });
    fc.assert(
      fc.property(before, fc.array(names, { maxLength: 5 }), (codes, onPage) => {
        const existing = codes.map(([name, each]) => kept(name, each));
        const after = keepNewCodes(existing, shown(...onPage), 9);
        const usable = after.filter(({ state: now }) => now === "current" || now === "submitted");
        const prints = usable.map(({ fingerprint }) => fingerprint);
        expect(existing.every(({ id }) => after.some((code) => code.id === id))).toBe(true);
        expect(new Set(prints).size).toBe(prints.length);
        expect(onPage.every((name) => prints.includes(`print-${name}`))).toBe(true);
        expect(keepNewCodes(after, shown(...onPage), 10)).toEqual(after);
      }),
    );
  });
});

describe("the codes worth trying", () => {
  it.each<[string, RecoveryCode[], string[], number]>([
    ["none", [], [], 0],
    [
      "the current ones in their order",
      [kept("b", "current", 2), kept("a", "current", 1)],
      ["id-a", "id-b"],
      2,
    ],
    [
      "not those typed while there are others",
      [kept("a", "submitted"), kept("b", "current", 2)],
      ["id-b"],
      1,
    ],
    ["those typed when there is no other", [kept("a", "submitted"), kept("b", "used", 2)], ["id-a"], 0],
    ["none that are used or retired", [kept("a", "used"), kept("b", "superseded")], [], 0],
  ])("%s", (_, codes, ids, left) => {
    expect(usableCodes(codes).map(({ id }) => id)).toEqual(ids);
    expect(countLeft(codes)).toBe(left);
  });
});

describe("masking a recovery code", () => {
  it.each([
    ["K7F2-9QMD-V3XR-8TNB", "K7F2-9Q••-••••-••••"],
    ["K7F2–9QMD–V3XR–8TNB", "K7F2–9Q••–••••–••••"],
    ["K7F29QMDV3XR8TNB4WLC5HJD", "K7F29QMD••••••••••••••••"],
    ["12345 67890", "1234• •••••"],
    ["a1b2c3d4e", "a1b••••••"],
    ["12345678", "12••••••"],
    ["1234-5678", "12••-••••"],
    ["1234567", "1••••••"],
    ["123456", "1•••••"],
    ["12345", "1••••"],
    ["1234", "••••"],
    ["1", "•"],
    ["", ""],
    ["correct horse battery staple", "correct h•••• ••••••• ••••••"],
    ["🔑🔑🔑🔑🔑🔑🔑🔑🔑🔑", "🔑🔑🔑🔑••••••"],
  ])("%s is shown as %s", (code, masked) => {
    expect(maskRecoveryCode(code)).toBe(masked);
  });

  it("never shows more than two characters in five, nor eight", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ABC123-  "), maxLength: 60 }), (code) => {
        const counted = code.replace(/[\s-]/g, "").length;
        const visible = maskRecoveryCode(code).replace(/[\s•-]/g, "").length;
        return visible <= Math.min(8, counted * 0.4);
      }),
    );
  });
});

describe("cleaning a recovery code", () => {
  it.each([
    ["K7F2-9QMD", "K7F2-9QMD"],
    ["  K7F2-9QMD\n", "K7F2-9QMD"],
    ["K7F2\u20119QMD", "K7F2-9QMD"],
    ["K7F2–9QMD", "K7F2-9QMD"],
    ["1234\u00a05678", "1234 5678"],
    ["1234\n5678", "1234 5678"],
    ["K7\u200bF2\u00ad9QMD\ufeff", "K7F29QMD"],
    ["k7f2", "k7f2"],
    ["x".repeat(200), "x".repeat(200)],
    ["x".repeat(201), null],
    ["", null],
    [" \u200b ", null],
  ])("%j is typed as %j", (text, code) => {
    expect(cleanRecoveryCode(text)).toBe(code);
  });

  it.each([
    ["K7F2-9QMD", "k7f2 9qmd", true],
    ["K7F2-9QMD", "K7F29QMD", true],
    ["K7F2-9QMD", "K7F2–9QMD", true],
    ["K7F2-9QMD", "K7F2-9QMB", false],
    ["--", "-", false],
  ])("%s and %s are the same code: %s", (a, b, same) => {
    expect(comparableRecoveryCode(a) === comparableRecoveryCode(b)).toBe(same);
  });
});
