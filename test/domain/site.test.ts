import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { accountsFor, siblingAccounts, siteOf } from "../../src/domain/site.ts";
import { exampleAccount } from "./example-account.ts";

describe("the site of an origin", () => {
  it.each([
    ["https://example.com", "example.com"],
    ["https://login.eu.example.com:8443", "example.com"],
    ["https://www.example.co.uk", "example.co.uk"],
    ["https://alice.github.io", "alice.github.io"],
    ["https://bob.github.io", "bob.github.io"],
    ["https://x.y.alice.github.io", "alice.github.io"],
    ["https://github.io", null],
    ["https://co.uk", null],
    ["https://com", null],
    ["http://localhost:3000", null],
    ["https://127.0.0.1", null],
    ["https://[::1]", null],
    ["https://a.vercel.app", "a.vercel.app"],
    ["https://tenant.us.auth0.com", "auth0.com"],
  ])("%s: %s", (origin, site) => {
    expect(siteOf(origin)).toBe(site);
  });

  it.each(["null", "", "example.com", "ftp://example.com", "https://.com", "https://example.com.."])(
    "%j has none",
    (text) => {
      expect(siteOf(text)).toBeNull();
    },
  );

  const table = readFileSync(new URL("../fixtures/public-suffix/test_psl.txt", import.meta.url), "utf8");
  const vectors = [...table.matchAll(/^checkPublicSuffix\('([^']*)', (?:'([^']*)'|null)\);$/gm)].map(
    ([, host = "", site]) => [host, site === undefined ? null : new URL(`https://${site}`).hostname] as const,
  );
  it("has all of the public suffix list's vectors to go by, but for its null input", () => {
    expect(vectors).toHaveLength(77);
  });
  it.each(vectors)("%s is of the site %s", (host, site) => {
    expect(siteOf(`https://${host}`)).toBe(site);
  });
});

describe("the accounts of an origin", () => {
  const at = (id: string, part: Parameters<typeof exampleAccount>[0] = {}) => exampleAccount({ id, ...part });
  const idsFor = (accounts: Parameters<typeof accountsFor>[1], userNames: readonly string[] = []) =>
    accountsFor("https://login.example.com", accounts, { userNames }).map(({ id }) => id);

  it("are those bound to exactly it, by any of their origins", () => {
    const accounts = [
      at("exact"),
      at("one of two", { origins: ["https://other.test", "https://login.example.com"] }),
      at("sibling", { origins: ["https://www.example.com"] }),
      at("parent", { origins: ["https://example.com"] }),
      at("child", { origins: ["https://a.login.example.com"] }),
      at("http", { origins: ["http://login.example.com"] }),
      at("port", { origins: ["https://login.example.com:8443"] }),
      at("unbound", { origins: [] }),
      at("removed", { removedAt: 5 }),
    ];
    expect(idsFor(accounts)).toEqual(["exact", "one of two"]);
  });

  it("come newest first, by filling or adding", () => {
    const accounts = [
      at("added first", { addedAt: 1 }),
      at("filled long ago", { addedAt: 2, filledAt: 3 }),
      at("added last", { addedAt: 8 }),
      at("filled last", { addedAt: 1, filledAt: 9 }),
    ];
    expect(idsFor(accounts)).toEqual(["filled last", "added last", "filled long ago", "added first"]);
  });

  it.each([
    ["the whole label", ["ada@example.com"], "old"],
    ["the label in another case", ["ADA@Example.com"], "old"],
    ["the label with spaces around it", ["  ada@example.com "], "old"],
    ["the part before @", ["ada"], "old"],
    ["one name of several", ["someone", "ada"], "old"],
    ["another address with the same first part", ["ada@other.test"], "new"],
    ["a name that only begins alike", ["ad"], "new"],
    ["a name that contains it", ["ada@example.com.evil.test"], "new"],
    ["an empty name", [""], "new"],
    ["no name", [], "new"],
  ])("are chosen first by the user name on the page: %s", (_, userNames, first) => {
    const accounts = [
      at("new", { label: "bob@example.com", filledAt: 9e6 }),
      at("old", { label: "ada@example.com", filledAt: 2e6 }),
    ];
    expect(idsFor(accounts, userNames)[0]).toBe(first);
  });

  it("are matched by the address that the page shows where the label is the name alone", () => {
    const accounts = [at("new", { label: "bob", filledAt: 9e6 }), at("old", { label: "Ada", filledAt: 2e6 })];
    expect(idsFor(accounts, ["ada@example.com"])).toEqual(["old", "new"]);
  });

  it("prefer the whole name to its first part", () => {
    const accounts = [
      at("first part", { label: "ada", filledAt: 9e6 }),
      at("whole", { label: "ada@example.com", filledAt: 2e6 }),
    ];
    expect(idsFor(accounts, ["ada@example.com"])).toEqual(["whole", "first part"]);
  });

  it("are not chosen by the lack of a name: an empty label, an address without one", () => {
    const accounts = [at("unnamed", { label: "", filledAt: 1 }), at("named", { filledAt: 9e6 })];
    expect(idsFor(accounts, ["", "  ", "@example.com"])).toEqual(["named", "unnamed"]);
  });
});

describe("the accounts of a sibling origin", () => {
  const bound = (...origins: string[]) => [exampleAccount({ origins })];

  it.each([
    ["https://login.example.com", "https://www.example.com", true],
    ["https://example.com", "https://www.example.com", true],
    ["https://a.b.example.com", "https://c.example.com", true],
    ["https://example.com:8443", "https://example.com", true],
    ["https://login.alice.github.io", "https://alice.github.io", true],
    ["https://login.example.com", "https://login.example.com", false],
    ["https://login.example.com", "https://login.example.com.", false],
    ["https://login.example.org", "https://www.example.com", false],
    ["https://bob.github.io", "https://alice.github.io", false],
    ["https://alice.github.io", "https://github.io", false],
    ["https://github.io", "https://github.io:8443", false],
    ["https://b.co.uk", "https://a.co.uk", false],
    ["https://b.us.auth0.com", "https://a.us.auth0.com", false],
    ["https://b.okta.com", "https://a.okta.com", false],
    ["http://login.example.com", "https://www.example.com", false],
    ["https://login.example.com", "http://www.example.com", false],
    ["http://login.example.com", "http://www.example.com", false],
    ["http://localhost:3000", "http://localhost:4000", false],
    ["https://localhost:3000", "https://localhost:4000", false],
    ["https://127.0.0.1", "https://127.0.0.1:8443", false],
    ["null", "https://www.example.com", false],
    ["https://login.example.com", "null", false],
  ])("%s asks, %s is bound: %s", (asking, known, found) => {
    expect(siblingAccounts(asking, bound(known)).map(({ origin }) => origin)).toEqual(found ? [known] : []);
  });

  it("name the origin that makes them siblings", () => {
    const origins = ["http://www.example.com", "https://other.test", "https://www.example.com"];
    expect(siblingAccounts("https://login.example.com", bound(...origins))[0]?.origin).toBe(
      "https://www.example.com",
    );
  });

  it("leave out removed accounts, and those bound here as well", () => {
    const accounts = [
      exampleAccount({ origins: ["https://www.example.com"], removedAt: 5 }),
      exampleAccount({ origins: ["https://www.example.com", "https://login.example.com"] }),
    ];
    expect(siblingAccounts("https://login.example.com", accounts)).toEqual([]);
  });
});
