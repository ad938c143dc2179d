import { describe, expect, it } from "vitest";
import { accountsOnView, boundAccount } from "../../popup/for-page.ts";
import { row } from "./made-row.ts";

const origin = "https://portal.example";

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
