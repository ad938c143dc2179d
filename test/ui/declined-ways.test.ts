import { describe, expect, it } from "vitest";
import type { PageView } from "../../src/messages/views.ts";
import { reasonOf, waysOf } from "../../src/ui/declined-ways.ts";

type View = Extract<PageView, { kind: "declined" }>;
const ada = { id: "a", issuer: "Portal", label: "ada", filledAt: null };
const grace = { ...ada, id: "g", label: "grace" };
const off = {
  kind: "off",
  offsetMs: 94_000,
  siteAt: 94_000,
  computerAt: 0,
  foundAt: 0,
  isTooFar: false,
} as const;

function view(change: Partial<View> = {}): View {
  const place = { host: "portal.example", origin: "https://portal.example", site: "portal.example", now: 0 };
  return {
    ...place,
    kind: "declined",
    account: ada,
    why: "wrong",
    others: [],
    nextAt: 1,
    recovery: "none",
    clock: { kind: "unknown" },
    ...change,
  };
}

const kinds = (change: Partial<View>) => waysOf(view(change)).map(({ kind }) => kind);

describe("what to do about a code that was not accepted", () => {
  it.each<[string, Partial<View>, string, readonly string[]]>([
    ["nothing known", {}, "wrong", ["check-clock", "next-code"]],
    ["too late, as the site says", { why: "expired" }, "expired", ["check-clock", "next-code"]],
    ["used before", { why: "spent" }, "spent", ["next-code", "check-clock"]],
    [
      "another account here",
      { others: [grace] },
      "which-account",
      ["other-account", "check-clock", "next-code"],
    ],
    [
      "used before, and another account here",
      { why: "spent", others: [grace] },
      "spent",
      ["next-code", "other-account", "check-clock"],
    ],
    ["a clock that is off", { clock: off }, "clock-off", ["confirm-clock"]],
    [
      "a clock that is off, and another account here",
      { clock: off, others: [grace] },
      "clock-off",
      ["confirm-clock", "other-account"],
    ],
    ["a clock that is too far off", { clock: { ...off, isTooFar: true } }, "clock-off", []],
    ["a clock that is right", { clock: { kind: "right" } }, "clock-right", ["next-code"]],
    ["a clock that is being looked at", { clock: { kind: "asking" } }, "asking", []],
    [
      "a clock that was just corrected",
      { clock: { kind: "corrected", offsetMs: 94_000, scope: "site", isDoubtful: false } },
      "corrected",
      ["next-code"],
    ],
    [
      "a correction in doubt",
      { clock: { kind: "corrected", offsetMs: 94_000, scope: "site", isDoubtful: true } },
      "wrong",
      ["check-clock", "next-code"],
    ],
    ["a box for a recovery code", { recovery: "here" }, "wrong", ["check-clock", "next-code", "recovery"]],
    ["recovery codes without a box", { recovery: "elsewhere" }, "wrong", ["check-clock", "next-code"]],
  ])("with %s", (_, change, reason, ways) => {
    expect(reasonOf(view(change))).toBe(reason);
    expect(kinds(change)).toEqual(ways);
  });

  it("is told apart by whether another code is there at once", () => {
    expect(waysOf(view({ why: "spent" }))[0]).toMatchObject({ when: "later" });
    expect(waysOf(view({ why: "spent", nextAt: null }))[0]).toMatchObject({ when: "now" });
  });
});
