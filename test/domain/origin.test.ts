import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalOrigin, isSecureOrigin, originsMatch } from "../../src/domain/origin.ts";
import { anyText } from "./any-text.ts";

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
  });

  it("is what the platform's own parser makes of a text, also where the text is taken as it is", () => {
    const pieces = [
      "http",
      "https",
      "://",
      ".",
      "-",
      "--",
      "a",
      "z9",
      "xn--",
      "0x1",
      "7",
      ":",
      "80",
      "443",
      "8443",
      "A",
    ];
    const nearly = fc
      .array(fc.constantFrom(...pieces), { maxLength: 8 })
      .map((rest) => `https://${rest.join("")}`);
    const likely = fc
      .tuple(fc.constantFrom("http", "https"), fc.domain(), fc.integer({ min: 0, max: 70_000 }))
      .map(([scheme, host, port]) => `${scheme}://${host}${port > 10_000 ? "" : `:${port}`}`);
    fc.assert(
      fc.property(fc.oneof(nearly, likely), (text) => {
        if (canonicalOrigin(text) !== text) return true;
        return new URL(text).origin === text;
      }),
      { numRuns: 3000 },
    );
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
