import { describe, expect, it } from "vitest";
import { meaningOf, outdatedAt } from "../../src/card/page-view.ts";
import type { PageView } from "../../src/messages/views.ts";
import { pageViews } from "../gallery/card-views.ts";

const { offer, fill, pick, waiting } = pageViews;

describe("what a click on a view would mean", () => {
  const same: readonly [string, PageView, PageView][] = [
    ["a later moment", fill, { ...fill, now: fill.now + 1_000 }],
    ["another code of the same account", fill, { ...fill, code: { ...fill.code, value: "000000" } }],
  ];
  it.each(same)("stays the same with %s", (_what, before, after) => {
    expect(meaningOf(after)).toBe(meaningOf(before));
  });

  const other: readonly [string, PageView, PageView][] = [
    ["another key on the page", offer, { ...offer, offer: { ...offer.offer, proposalId: "p2" } }],
    ["another account", fill, { ...fill, account: { ...fill.account, id: "other" } }],
    ["the accounts in another order", pick, { ...pick, accounts: [...pick.accounts].reverse() }],
    ["another address", fill, { ...fill, origin: "https://elsewhere.example" }],
    ["another kind of view", fill, { ...waiting, account: fill.account }],
    ["other recovery codes", pageViews["keep-recovery"], { ...pageViews["keep-recovery"], shownId: "s2" }],
  ];
  it.each(other)("changes with %s", (_what, before, after) => {
    expect(meaningOf(after)).not.toBe(meaningOf(before));
  });
});

describe("a view is out of date by itself", () => {
  it("when its code ends", () => {
    expect(outdatedAt(fill)).toBe(fill.code.expiresAt);
  });

  it("when the next code is to go in", () => {
    expect(outdatedAt(waiting)).toBe(waiting.fillsAt);
  });

  it("when codes that went out of view can be kept no more", () => {
    expect(outdatedAt(pageViews["left-recovery"])).toBe(pageViews["left-recovery"].until);
  });

  it("never, for a counter's code or where nothing counts down", () => {
    expect(outdatedAt(pageViews["fill-counter"])).toBeNull();
    expect(outdatedAt(offer)).toBeNull();
  });
});
