import { domainToASCII, domainToUnicode } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readableHost } from "../../src/domain/punycode.ts";

describe("a host as people read it", () => {
  it.each([
    ["example.com", "example.com"],
    ["xn--bcher-kva.example", "bücher.example"],
    ["xn--80ak6aa92e.com", "аррӏе.com"],
    ["xn--fiqs8s", "中国"],
    ["xn--ls8h.example", "💩.example"],
    ["xn--.example", "xn--.example"],
    ["xn--a b.example", "xn--a b.example"],
    ["xn--99999999999.example", "xn--99999999999.example"],
  ])("%s: %s", (host, readable) => {
    expect(readableHost(host)).toBe(readable);
  });

  it("is what Node makes of it, for every name that has another form", () => {
    const letter = fc.constantFrom(..."abcxyz019éßüаероѕιανהשمعकखあ中国한글ไทย");
    const label = fc.array(letter, { minLength: 1, maxLength: 20 }).map((letters) => letters.join(""));
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 3 }), (labels) => {
        const host = domainToASCII(labels.join("."));
        return host === "" || readableHost(host) === domainToUnicode(host);
      }),
      { numRuns: 2000 },
    );
  });

  it("is any text at all, and never throws", () => {
    const text = fc.string({ maxLength: 30 }).map((rest) => `xn--${rest}`);
    fc.assert(fc.property(text, (host) => typeof readableHost(host) === "string"));
  });
});
