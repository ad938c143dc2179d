import { describe, expect, it } from "vitest";
import { statePage } from "../../src/card/state-page.ts";
import type { Scene, Statement } from "../../src/card/statement.ts";
import type { PageView } from "../../src/messages/views.ts";
import { now, pageViews } from "../gallery/card-views.ts";
import { drawnText } from "./drawn-text.ts";

const asOffered = { names: null, onNames: () => {} };

const everyView: readonly [string, PageView][] = Object.entries(pageViews);

function stated(view: PageView, place: Scene["place"]): Statement {
  const statement = statePage(view, { now, place, onDeed: () => {}, naming: asOffered });
  if (statement === null) throw new Error("nothing was stated");
  return statement;
}

function deedsOf({ picks = [], choices = [] }: Statement): readonly string[] {
  return [...picks, ...choices].map(({ deed }) => deed.kind);
}

describe("in a page", () => {
  it.each(everyView)("the card on %s settles nothing that only our own window may", (_name, view) => {
    expect(deedsOf(stated(view, "page"))).not.toContain("bind-sibling");
  });

  it.each(everyView)("the card on %s has at most one main choice", (_name, view) => {
    const { choices = [] } = stated(view, "page");
    expect(choices.filter(({ weight }) => weight === "main").length).toBeLessThanOrEqual(1);
  });

  it("an offer is added under the names that were written over it, and under the page’s where none is left", () => {
    const addOf = (names: { issuer: string; label: string }) =>
      statePage(pageViews.offer, {
        now,
        place: "page",
        onDeed: () => {},
        naming: { names, onNames: () => {} },
      })?.choices?.[0]?.deed;
    expect(addOf({ issuer: " Mine ", label: "" })).toMatchObject({ names: { issuer: "Mine", label: "" } });
    expect(addOf({ issuer: " ", label: "x" })).not.toHaveProperty("names");
  });

  it("a key under the name of a site that lives elsewhere names both, and puts neither choice forward", () => {
    for (const place of ["page", "window"] as const) {
      const { notes, choices = [] } = stated(pageViews["offer-mismatch"], place);
      expect(drawnText(notes)).toContain("Git Harbour lives at git-harbour.example.");
      expect(drawnText(notes)).toContain("codes.example");
      expect(choices.map(({ weight, deed }) => [weight, deed.kind])).toEqual([
        ["even", "dismiss"],
        ["even", "add"],
      ]);
    }
  });

  it("a locked vault, a missing vault and a sibling address lead to our own window", () => {
    for (const view of [pageViews.locked, pageViews.welcome, pageViews.sibling]) {
      expect(deedsOf(stated(view, "page"))).toEqual(["open-window", "dismiss"]);
    }
  });

  it("nothing is said where there is nothing to say", () => {
    const { host, origin, site } = pageViews.fill;
    expect(
      statePage(
        { host, origin, site, now, kind: "nothing" },
        { now, place: "page", onDeed: () => {}, naming: asOffered },
      ),
    ).toBeNull();
  });
});

describe("in our own window", () => {
  it("neither choice is the main one where two addresses are to be told apart", () => {
    const { choices = [] } = stated(pageViews.sibling, "window");
    expect(choices.map(({ weight }) => weight)).toEqual(["even", "even"]);
    expect(deedsOf(stated(pageViews.sibling, "window"))).toEqual(["dismiss", "bind-sibling"]);
  });

  it("neither choice is the main one where the name is kept already", () => {
    const { choices = [] } = stated(pageViews["offer-twin"], "window");
    expect(choices.map(({ weight }) => weight)).toEqual(["even", "even"]);
  });

  it("several siblings are chosen among, each with its own address", () => {
    const { picks = [] } = stated(pageViews["sibling-several"], "window");
    expect(picks.map(({ details }) => details)).toEqual([["www.portal.example"], ["work.portal.example"]]);
  });
});

describe("what is said", () => {
  const sentences: readonly [keyof typeof pageViews, string][] = [
    ["offer", "wants a sign-in code from now on."],
    ["added", "is added. Here is your first code."],
    ["fill", "is asking for your code."],
    ["pick", "Which account is signing in?"],
    ["waiting", "This code is about to change."],
    ["waiting-used", "This code was used already."],
    ["keep-recovery", "is showing a recovery code. Keep it with Portal?"],
    ["keep-recovery-ten", "is showing 10 recovery codes. Which account are they for?"],
    [
      "left-recovery-ten",
      "showed 10 recovery codes a moment ago on /community/t/my-codes-are-here/…/second-step-codes/4711, and they aren’t kept yet. Keep them with Portal?",
    ],
    [
      "left-recovery-whose",
      "showed 10 recovery codes a moment ago on the start page, and they aren’t kept yet. Which account are they for?",
    ],
    ["use-recovery", "is asking for a recovery code."],
    ["no-recovery", "is asking for a recovery code. None is kept with Portal."],
    ["no-recovery-number", "is asking for recovery code 3. It isn’t among those left with Portal."],
    [
      "no-recovery-several",
      "is asking for a recovery code. None of your accounts for this site has one for it.",
    ],
    [
      "locked",
      "is asking for a code, and your vault is locked. Unlock it in our own window and we’ll fill the code here.",
    ],
  ];
  it.each(sentences)("of %s completes the host", (name, sentence) => {
    expect(drawnText(stated(pageViews[name], "page").sentence)).toBe(sentence);
  });

  it("of a code that is not used yet lets it be filled at once, of a used one only waited for", () => {
    expect(deedsOf(stated(pageViews.waiting, "page"))).toEqual(["fill", "cancel-fill"]);
    expect(deedsOf(stated(pageViews["waiting-used"], "page"))).toEqual(["cancel-fill"]);
  });

  it("of several accounts tells which one was filled last", () => {
    const { picks = [] } = stated(pageViews["pick-several"], "page");
    expect(picks.filter(({ details }) => details.includes("last used")).map(({ title }) => title)).toEqual([
      "بوابة الخدمات",
    ]);
  });

  it("of no recovery code can only be closed", () => {
    expect(deedsOf(stated(pageViews["no-recovery-several"], "page"))).toEqual(["dismiss"]);
  });

  it("of recovery codes tells how many will be left", () => {
    const [pick] = stated(pageViews["use-recovery"], "page").picks ?? [];
    expect(pick?.title).toBe("Use one, 6 will be left");
  });
});
