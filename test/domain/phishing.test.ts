import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { originsMatch } from "../../src/domain/origin.ts";
import { accountsFor, siblingAccounts } from "../../src/domain/site.ts";
import { exampleAccount } from "./example-account.ts";
import { anchorCases, realOrigins } from "./look-alike-corpus.ts";

describe("a look-alike page gets nothing", () => {
  it("in any of the thirty cases that the incumbent was tried with", () => {
    expect(anchorCases).toHaveLength(30);
  });

  it.each(anchorCases)("%s, asked for by %s", (issuer, attacker) => {
    const accounts = [boundAccount(issuer)];
    const userNames = ["ada"];
    expect(accountsFor(attacker, accounts, { userNames })).toEqual([]);
    expect(siblingAccounts(attacker, accounts)).toEqual([]);
    expect(accountsFor(originOf(issuer), accounts, { userNames })).toEqual(accounts);
  });

  const hosts = Object.values(realOrigins).map((origin) => new URL(origin).host);
  const attacks: Readonly<Record<string, (host: string) => string>> = {
    "a prefix": (host) => `https://secure-${host}`,
    "a suffix": (host) => `https://${host}-login.test`,
    "a subdomain of another": (host) => `https://${host}.evil.test`,
    "its name with hyphens": (host) => `https://${host.replaceAll(".", "-")}.test`,
    "another top-level domain": (host) => `https://${host.replace(/\.com$/, ".test")}`,
    "a Cyrillic letter": (host) =>
      `https://${host.replace(/[aeocx]/, (letter) => "аеосх"["aeocx".indexOf(letter)] ?? letter)}`,
    "a doubled letter": (host) => `https://${host.replace(/(\w)\./, "$1$1.")}`,
    "a letter left out": (host) => `https://${host.replace(/\w\.com$/, ".com")}q`,
    "a changed letter": (host) => `https://${host.replace(/\w\.com$/, "1.com")}`,
    "a user name": (host) => `https://${host}@evil.test`,
    "a user name and a password": (host) => `https://${host}:443@evil.test`,
    "another port": (host) => `https://${host}:8443`,
    "plain http": (host) => `http://${host}`,
    "plain http on its port": (host) => `http://${host}:443`,
    "a path": (host) => `https://evil.test/${host}`,
    "a query": (host) => `https://evil.test/?https://${host}`,
    "a fragment": (host) => `https://evil.test/#https://${host}`,
    "a backslash": (host) => `https://evil.test\\@${host}`,
    "a neighbour's name": (host) => `https://${host.split(".").at(-2)}.github.io`,
    "an address in numbers": () => "https://192.0.2.1",
    "a blob": (host) => `blob:https://${host}/0a1b`,
    "a data page": (host) => `data:text/html,https://${host}`,
    "an opaque origin": () => "null",
  };
  const cases = Object.entries(attacks).flatMap(([name, attack]) =>
    hosts.map((host) => [name, host, attack(host)] as const),
  );

  it.each(cases)("by %s of %s: %s", (_, host, attacker) => {
    expect(
      accountsFor(attacker, [exampleAccount({ origins: [`https://${host}`] })], { userNames: [] }),
    ).toEqual([]);
  });

  it("whatever its host, unless the host is the same", () => {
    fc.assert(
      fc.property(fc.domain(), fc.domain(), (mine, other) => {
        fc.pre(mine.toLowerCase() !== other.toLowerCase());
        return !originsMatch(`https://${mine}`, `https://${other}`);
      }),
    );
  });

  it("with one letter of the host changed, dropped or doubled", () => {
    const place = fc.nat();
    const letter = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz0123456789-.");
    const kind = fc.constantFrom("change", "drop", "add");
    fc.assert(
      fc.property(fc.constantFrom(...hosts), place, letter, kind, (host, at, other, how) => {
        const index = at % host.length;
        const kept = how === "add" ? host.slice(index) : host.slice(index + 1);
        const forged = host.slice(0, index) + (how === "drop" ? "" : other) + kept;
        fc.pre(forged !== host && forged !== `${host}.`);
        return !originsMatch(`https://${host}`, `https://${forged}`);
      }),
      { numRuns: 500 },
    );
  });
});

it("alice.github.io and bob.github.io are strangers", () => {
  const accounts = [exampleAccount({ origins: ["https://alice.github.io"] })];
  expect(accountsFor("https://bob.github.io", accounts, { userNames: ["ada"] })).toEqual([]);
  expect(siblingAccounts("https://bob.github.io", accounts)).toEqual([]);
});

function originOf(issuer: string): string {
  return realOrigins[issuer] ?? "";
}

function boundAccount(issuer: string) {
  return exampleAccount({ issuer, origins: [originOf(issuer)] });
}
