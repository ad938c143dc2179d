import { describe, expect, it } from "vitest";
import { accountsOnView, boundAccount, inOrder } from "../../popup/for-page.ts";
import type { AccountRow } from "../../src/messages/views.ts";

const origin = "https://portal.example";

function row(issuer: string, part: Partial<AccountRow> = {}): AccountRow {
  return {
    id: issuer,
    issuer,
    label: "",
    filledAt: null,
    type: "totp",
    origins: [],
    unaskedOrigins: [],
    frames: [],
    code: null,
    nextCode: null,
    counter: null,
    ...part,
  };
}

describe("the rows' order", () => {
  it("puts this page's accounts first, then goes by name without minding case, numbers as numbers", () => {
    const rows = [
      row("Site 10"),
      row("apple"),
      row("Site 9"),
      row("Zebra", { origins: [origin] }),
      row("Banana"),
    ];
    expect(inOrder(rows, origin).map((each) => each.issuer)).toEqual([
      "Zebra",
      "apple",
      "Banana",
      "Site 9",
      "Site 10",
    ]);
    expect(inOrder(rows, null).map((each) => each.issuer)).toEqual([
      "apple",
      "Banana",
      "Site 9",
      "Site 10",
      "Zebra",
    ]);
  });

  it("goes by the label where there is no issuer", () => {
    const rows = [row("m"), row("", { id: "x", label: "b" })];
    expect(inOrder(rows, null).map((each) => each.id)).toEqual(["x", "m"]);
  });
});

describe("the account of a page that asks for nothing", () => {
  it("is the one used last of those bound to exactly this origin", () => {
    const old = row("Old", { origins: [origin], filledAt: 1 });
    const recent = row("Recent", { origins: [origin], filledAt: 2 });
    const sibling = row("Sibling", { origins: ["https://www.portal.example"], filledAt: 3 });
    expect(boundAccount([old, recent, sibling], origin)).toBe(recent);
    expect(boundAccount([sibling], origin)).toBeNull();
    expect(boundAccount([old], null)).toBeNull();
  });

  it("is none whose codes are counted: showing one would use it up", () => {
    expect(boundAccount([row("Bank", { origins: [origin], type: "hotp" })], origin)).toBeNull();
  });
});

describe("the ticket for a page", () => {
  const account = { id: "a", issuer: "Portal", label: "", filledAt: null };
  const page = { host: "portal.example", site: null, origin, now: 0 };

  it("stands for its account, so that the rows below don't repeat it", () => {
    expect(accountsOnView({ ...page, kind: "fill", account, code: null })).toEqual(["a"]);
    expect(accountsOnView({ ...page, kind: "pick", accounts: [account] })).toEqual(["a"]);
  });

  it("leaves the account among the rows where its code is not on the ticket", () => {
    expect(accountsOnView({ ...page, kind: "already-kept", account })).toEqual([]);
    expect(accountsOnView({ ...page, kind: "kept-recovery", account, count: 1 })).toEqual([]);
    expect(accountsOnView(null)).toEqual([]);
  });
});
