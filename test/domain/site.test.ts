import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  accountsFor,
  canonicalOrigin,
  isSecureOrigin,
  originsMatch,
  siblingAccounts,
  siteOf,
} from "../../src/domain/site.ts";
import { anyText } from "./any-text.ts";
import { exampleAccount } from "./example-account.ts";

describe("the one form of an origin", () => {
  it.each([
    ["https://example.com", "https://example.com"],
    ["https://example.com/", "https://example.com"],
    ["https://example.com/sign-in?next=/#top", "https://example.com"],
    ["HTTPS://Example.COM", "https://example.com"],
    ["https://example.com.", "https://example.com"],
    ["https://example.com:443", "https://example.com"],
    ["http://example.com:80", "http://example.com"],
    ["https://example.com:8443", "https://example.com:8443"],
    ["https://example.com.:8443", "https://example.com:8443"],
    ["http://example.com:443", "http://example.com:443"],
    ["https://ada:secret@example.com", "https://example.com"],
    ["https://example.com@evil.test", "https://evil.test"],
    ["https://bücher.example", "https://xn--bcher-kva.example"],
    ["https://xn--bcher-kva.example", "https://xn--bcher-kva.example"],
    ["https://EXAMPLE。com", "https://example.com"],
    ["http://localhost:3000", "http://localhost:3000"],
    ["http://127.0.0.1:3000", "http://127.0.0.1:3000"],
    ["http://0x7f.1", "http://127.0.0.1"],
    ["https://[::1]:8443", "https://[::1]:8443"],
    ["https://[0:0:0:0:0:0:0:1]", "https://[::1]"],
    [" https://example.com ", "https://example.com"],
  ])("%s is %s", (text, origin) => {
    expect(canonicalOrigin(text)).toBe(origin);
    expect(canonicalOrigin(origin)).toBe(origin);
  });

  it.each([
    "",
    "null",
    "example.com",
    "//example.com",
    "https://",
    "https:///",
    "https://.",
    "https://.com",
    "https://example..com",
    "https://example.com..",
    "https://exa mple.com",
    "https://example.com:99999",
    "about:blank",
    "about:srcdoc",
    "data:text/html,https://example.com",
    "blob:https://example.com/0a1b",
    "file:///etc/passwd",
    "ftp://example.com",
    "ws://example.com",
    "javascript:alert(1)",
    "chrome-extension://abcdefghijklmnop",
    "moz-extension://abcdefghijklmnop",
    "filesystem:https://example.com/temporary/",
  ])("%j has none, and is the same as nothing", (text) => {
    expect(canonicalOrigin(text)).toBeNull();
    expect(originsMatch(text, text)).toBe(false);
    expect(isSecureOrigin(text)).toBe(false);
    expect(siteOf(text)).toBeNull();
  });

  it("is kept by every text or refused, and never throws", () => {
    const text = fc.oneof(
      anyText(20),
      fc.webUrl({ size: "small" }),
      fc.domain().map((host) => `https://${host}.:8080`),
    );
    fc.assert(
      fc.property(text, (given) => {
        const origin = canonicalOrigin(given);
        return origin === null || (canonicalOrigin(origin) === origin && new URL(origin).origin === origin);
      }),
    );
  });
});

describe("an origin that can be trusted with a code", () => {
  it.each([
    ["https://example.com", true],
    ["http://localhost", true],
    ["http://localhost:3000", true],
    ["http://app.localhost:3000", true],
    ["http://127.0.0.1:3000", true],
    ["http://127.8.9.10", true],
    ["http://[::1]:3000", true],
    ["http://example.com", false],
    ["http://localhost.example.com", false],
    ["http://127.0.0.1.example.com", false],
    ["http://notlocalhost", false],
    ["http://128.0.0.1", false],
    ["http://[::2]", false],
  ])("%s: %s", (origin, secure) => {
    expect(isSecureOrigin(origin)).toBe(secure);
  });
});

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
