import { expect, it, test } from "vitest";
import { patternOf, siteAccess } from "../../src/ui/site-access.ts";

const granted =
  (...patterns: readonly string[]) =>
  async (pattern: string) =>
    patterns.includes(pattern);

it.each([
  ["https://portal.example", ["<all_urls>"], "every-site"],
  [null, ["<all_urls>"], "every-site"],
  ["https://portal.example", ["https://portal.example/*"], "this-site"],
  ["https://portal.example", ["https://other.example/*"], "when-opened"],
  ["https://portal.example", [], "when-opened"],
  [null, ["https://portal.example/*"], "elsewhere"],
] as const)("on %s with leave for %j we see %s", async (origin, patterns, access) => {
  expect(await siteAccess(origin, granted(...patterns))).toBe(access);
});

test.each([
  ["https://portal.example", "https://portal.example/*"],
  ["https://portal.example:8443", "https://portal.example/*"],
  ["http://localhost:3000", "http://localhost/*"],
  ["http://[::1]:3000", "http://[::1]/*"],
])("the pages of %s are those of %s", (origin, pattern) => {
  expect(patternOf(origin)).toBe(pattern);
});
