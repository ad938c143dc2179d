import { describe, expect, it } from "vitest";
import { fullName, monogramOf, shortName } from "../../src/ui/account-name.tsx";
import { hostParts } from "../../src/ui/host-parts.ts";
import { whenInSentence, whenShort } from "../../src/ui/when.ts";

describe("an account's name", () => {
  it.each([
    ["Portal", "ada@example.com", "Portal", "Portal, ada@example.com", "P"],
    ["", "ada@example.com", "ada@example.com", "ada@example.com", "A"],
    ["保険組合", "", "保険組合", "保険組合", "保"],
    ["👩‍🚀 Station", "", "👩‍🚀 Station", "👩‍🚀 Station", "👩‍🚀"],
    ["", "", "Unnamed", "Unnamed", "U"],
  ])("of %j and %j", (issuer, label, short, full, letter) => {
    expect(shortName({ issuer, label })).toBe(short);
    expect(fullName({ issuer, label })).toBe(full);
    expect(monogramOf({ issuer, label })).toBe(letter);
  });
});

describe("a host's parts", () => {
  it.each([
    ["portal.example.com", "example.com", "portal.", "example.com"],
    ["example.com", "example.com", "", "example.com"],
    ["login.shop.example.co.uk", "example.co.uk", "login.shop.", "example.co.uk"],
    ["localhost", null, "", "localhost"],
    ["sign-in.example.com:8443", "example.com", "sign-in.", "example.com:8443"],
  ])("of %s with the site %s are %j and %j", (host, site, before, rest) => {
    expect(hostParts(host, site)).toEqual({ before, site: rest });
  });
});

describe("a moment in words", () => {
  const now = new Date(2026, 10, 24, 9, 30).getTime();
  it.each([
    [new Date(2026, 10, 24, 9, 14), "Today 09:14", "today at 09:14"],
    [new Date(2026, 10, 23, 23, 59), "Yesterday", "yesterday at 23:59"],
    [new Date(2026, 10, 19, 8, 0), "19 Nov", "on 19 Nov"],
    [new Date(2025, 10, 19, 8, 0), "19 Nov 2025", "on 19 Nov 2025"],
  ])("%s", (moment, short, inSentence) => {
    expect(whenShort(moment.getTime(), now)).toBe(short);
    expect(whenInSentence(moment.getTime(), now)).toBe(inSentence);
  });
});
