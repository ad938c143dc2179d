import { describe, expect, it } from "vitest";
import {
  afterJump,
  aheadFor,
  type ClockCorrections,
  noCorrections,
  withCorrection,
  withRightClock,
} from "../../src/background/clock-corrections.ts";

const now = 1_700_000_000_000;
const portal = "https://portal.example";
const sibling = "https://login.portal.example";
const bank = "https://bank.example";
const evil = "https://evil.example";

const said = (origin: string, aheadMs: number, at = now) => ({ origin, aheadMs, at });
const after = (...all: readonly ReturnType<typeof said>[]): ClockCorrections =>
  all.reduce(withCorrection, noCorrections);

describe("what one site says of the time", () => {
  it("holds for the accounts that belong to it, and for no others", () => {
    const corrections = after(said(portal, 94_000));
    expect(aheadFor(corrections, [portal])).toBe(94_000);
    expect(aheadFor(corrections, [bank, portal])).toBe(94_000);
    expect(aheadFor(corrections, [bank])).toBe(0);
    expect(aheadFor(corrections, [])).toBe(0);
  });

  it("takes the place of what it said before", () => {
    expect(aheadFor(after(said(portal, 94_000), said(portal, 60_000, now + 1)), [portal])).toBe(60_000);
  });

  it("is not confirmed by another address of the same site", () => {
    const corrections = after(said(portal, 94_000), said(sibling, 94_000));
    expect(aheadFor(corrections, [bank])).toBe(0);
  });

  it("holds for all once a site that has nothing to do with it says the same", () => {
    const corrections = after(said(portal, 94_000), said(bank, 96_000));
    expect(aheadFor(corrections, [])).toBe(96_000);
  });

  it("shifts no other's codes where it is a lie, before or after honest sites agreed", () => {
    const first = after(said(evil, 590_000), said(portal, 94_000), said(bank, 95_000));
    expect([portal, bank, "https://shop.example"].map((origin) => aheadFor(first, [origin]))).toEqual([
      94_000, 95_000, 95_000,
    ]);
    const last = withCorrection(first, said(evil, -590_000, now + 1));
    expect(aheadFor(last, ["https://shop.example"])).toBe(95_000);
    expect(aheadFor(last, [evil])).toBe(-590_000);
  });
});

describe("the word of a site that the clock is right", () => {
  it("ends the correction of that site alone", () => {
    const corrections = withRightClock(after(said(portal, 94_000), said(sibling, 94_000)), {
      origin: portal,
      at: now,
    });
    expect(aheadFor(corrections, [portal])).toBe(0);
    expect(aheadFor(corrections, [sibling])).toBe(94_000);
  });

  it("holds for that site also where two others agreed", () => {
    const agreed = after(said(portal, 94_000), said(bank, 94_000));
    const corrections = withRightClock(agreed, { origin: evil, at: now });
    expect(aheadFor(corrections, [evil])).toBe(0);
    expect(aheadFor(corrections, ["https://shop.example"])).toBe(94_000);
  });

  it("ends all corrections that were in doubt", () => {
    const doubted = afterJump(after(said(portal, 94_000), said(bank, 94_000)), 3_600_000, now);
    expect(withRightClock(doubted, { origin: portal, at: now })).toEqual(noCorrections);
  });
});

describe("a clock that went on by more than the time that passed", () => {
  const corrections = after(said(portal, 94_000));

  it("was set right where that is what was corrected", () => {
    expect(afterJump(corrections, 94_000, now)).toEqual(noCorrections);
    expect(afterJump(corrections, 92_500, now)).toEqual(noCorrections);
    expect(afterJump(after(said(portal, -94_000)), -94_000, now)).toEqual(noCorrections);
  });

  it.each([3_600_000, -3_600_000, 20_000, -94_000])("by %i ms leaves the correction in doubt", (jump) => {
    const doubted = afterJump(corrections, jump, now);
    expect(doubted).toEqual({ ...corrections, doubtfulSince: now });
    expect(afterJump(doubted, jump, now + 1).doubtfulSince).toBe(now);
  });

  it("by a moment is only an alarm that was late", () => {
    expect(afterJump(corrections, 3_000, now)).toBe(corrections);
    expect(afterJump(noCorrections, 94_000, now)).toBe(noCorrections);
  });

  it("is no longer in doubt once a site says the same again, and another time ends what was said before", () => {
    const doubted = afterJump(after(said(portal, 94_000), said(bank, 94_000)), 3_600_000, now);
    const again = withCorrection(doubted, said(portal, 95_000, now + 1));
    expect(again.doubtfulSince).toBeNull();
    expect(aheadFor(again, [bank])).toBe(94_000);
    const another = withCorrection(doubted, said(portal, -3_506_000, now + 1));
    expect(another.doubtfulSince).toBeNull();
    expect(aheadFor(another, [bank])).toBe(0);
  });
});
