import { describe, expect, it } from "vitest";
import { lookAlikeOf } from "../../src/domain/look-alike.ts";
import { exampleAccount } from "./example-account.ts";
import { wellKnownSites } from "./well-known-sites.ts";

const bound = (...origins: string[]) => [exampleAccount({ origins })];

describe("an address that can be taken for a known one", () => {
  it.each([
    // The same to the eye.
    ["https://paypa1.example", "https://paypal.example"],
    ["https://paypaI.example", "https://paypal.example"],
    ["https://xn--pypal-4ve.com", "https://paypal.com"],
    ["https://www.xn--pypal-4ve.com", "https://www.paypal.com"],
    ["https://xn--80ak6aa92e.com", "https://apple.com"],
    ["https://gíthub.com", "https://github.com"],
    ["https://rnicrosoft.com", "https://microsoft.com"],
    ["https://vvise.com", "https://wise.com"],
    ["https://g00gle.com", "https://accounts.google.com"],
    ["https://х.com", "https://x.com"],
    // One letter away.
    ["https://githib.com", "https://github.com"],
    ["https://githubb.com", "https://github.com"],
    ["https://gthub.com", "https://github.com"],
    ["https://gihtub.com", "https://github.com"],
    ["https://dropbix.net", "https://www.dropbox.com"],
    // Under another suffix.
    ["https://github.co", "https://github.com"],
    ["https://github.test", "https://github.com"],
    ["https://github.github.io", "https://github.com"],
    ["https://ing.test", "https://ing.com"],
    // Within a longer name.
    ["https://paypal-login.test", "https://www.paypal.com"],
    ["https://secure-paypal.com", "https://www.paypal.com"],
    ["https://my-bank-login.test", "https://bank.com"],
    ["https://notamazon.com", "https://www.amazon.com"],
    ["https://githublogin.com", "https://github.com"],
    ["https://paypa1-login.test", "https://paypal.com"],
    // Before another site.
    ["https://paypal.com.evil.test", "https://www.paypal.com"],
    ["https://x.com.evil.test", "https://x.com"],
    ["https://login.github.com.evil.co.uk", "https://github.com"],
    // Another customer of the same service.
    ["https://acrne.okta.com", "https://acme.okta.com"],
    ["https://alice1.github.io", "https://alice.github.io"],
    // Without encryption, and at another port, it is as much a look-alike.
    ["http://githib.com", "https://github.com"],
    ["https://githib.com:8443", "https://github.com"],
  ])("%s, where %s is known", (page, known) => {
    expect(lookAlikeOf(page, bound(known))).toBe(known);
  });

  it.each([
    ["https://github.com", "https://github.com"],
    ["https://gist.github.com", "https://github.com"],
    ["http://github.com", "https://github.com"],
    ["https://github.com:8443", "https://github.com"],
    ["https://evil.test", "https://github.com"],
    // Short names are one letter apart from honest ones.
    ["https://wire.com", "https://wise.com"],
    ["https://y.com", "https://x.com"],
    ["https://fox.com", "https://box.com"],
    ["https://pineapple.com", "https://apple.com"],
    ["https://x.org", "https://x.com"],
    ["https://netflix.com", "https://x.com"],
    ["https://box.com", "https://dropbox.com"],
    ["https://bob.github.io", "https://alice.github.io"],
    ["https://other.okta.com", "https://acme.okta.com"],
    ["https://login.microsoftonline.com", "https://mysignins.microsoft.com"],
    ["https://www.amazon.de", "https://www.amazon.com"],
    // Nothing that has a name.
    ["https://192.0.2.1", "https://192.0.2.2"],
    ["http://localhost:3000", "http://localhost:4000"],
    ["null", "https://github.com"],
    ["https://github.com", "null"],
    ["https://co.uk", "https://github.com"],
  ])("is not %s, where %s is known", (page, known) => {
    expect(lookAlikeOf(page, bound(known))).toBeNull();
  });

  it("is not one that is known itself, whatever else is", () => {
    const accounts = bound("https://github.test", "https://github.com");
    expect(lookAlikeOf("https://github.test", accounts)).toBeNull();
    expect(lookAlikeOf("https://www.github.test", accounts)).toBeNull();
  });

  it("is not one of an account that was removed", () => {
    const removed = [exampleAccount({ origins: ["https://github.com"], removedAt: 5 })];
    expect(lookAlikeOf("https://githib.com", removed)).toBeNull();
  });

  it("is none of some 270 well-known sites, all of which somebody has an account at", () => {
    const accounts = wellKnownSites.map((site) => exampleAccount({ origins: [`https://${site}`] }));
    const pairs = wellKnownSites.flatMap((page) =>
      accounts.flatMap((account) => {
        const known = lookAlikeOf(`https://${page}`, [account]);
        return known === null ? [] : [`${page} for ${known}`];
      }),
    );
    expect(wellKnownSites.length).toBeGreaterThan(250);
    expect(pairs).toEqual([]);
  });
});
