import { describe, expect, it } from "vitest";
import { matchesSite, parseSitePattern } from "../../src/domain/site-pattern.ts";

const matches = (text: string, origin: string) => {
  const pattern = parseSitePattern(text);
  return pattern !== null && matchesSite(origin, pattern);
};

describe("a site as an administrator names it", () => {
  it.each([
    ["example.com", "https://example.com", true],
    ["example.com", "https://login.example.com", true],
    ["example.com", "http://example.com:8080", true],
    ["Example.COM", "https://example.com", true],
    ["example.com", "https://notexample.com", false],
    ["example.com", "https://example.com.evil.example", false],
    ["*.example.com", "https://login.example.com", true],
    ["*.example.com", "https://example.com", false],
    ["https://portal.example:8443", "https://portal.example:8443", true],
    ["https://portal.example:8443", "https://portal.example", false],
    ["https://portal.example/", "https://portal.example", true],
    ["https://portal.example", "https://login.portal.example", false],
    ["bücher.example", "https://xn--bcher-kva.example", true],
    ["localhost", "http://localhost:4180", true],
    ["10.0.0.1", "http://10.0.0.1", true],
  ])("%s and %s: %s", (text, origin, expected) => {
    expect(matches(text, origin)).toBe(expected);
  });

  it.each([
    "",
    " ",
    "*",
    "*.",
    "a.*.example",
    "https://*.example.com",
    "https://portal.example/path",
    "https://portal.example?x",
    "https://ada@portal.example",
    "example.com/path",
    "example.com:8443",
    "ftp://example.com",
    "exa mple.com",
    "a@example.com",
  ])("%j names none", (text) => {
    expect(parseSitePattern(text)).toBeNull();
  });
});
