import { expect, it } from "vitest";
import { hostDifference } from "../../src/ui/host-difference.ts";

it.each([
  ["porta1.example", "portal.example", ["porta", "1", "l", ".example"]],
  ["portall.example", "portal.example", ["portal", "l", "", ".example"]],
  ["portal.test", "portal.example", ["portal.", "test", "example", ""]],
  ["portal.example", "portal.example", ["portal.example", "", "", ""]],
  ["secure-portal.example", "www.portal.example", ["", "secure-", "www.", "portal.example"]],
  ["aa.example", "aaa.example", ["aa", "", "a", ".example"]],
])("%s differs from %s in the middle", (here, there, [before, differs, known, after]) => {
  const parts = hostDifference(here, there);
  expect(parts).toEqual({ before, here: differs, there: known, after });
  expect([parts.before + parts.here + parts.after, parts.before + parts.there + parts.after]).toEqual([
    here,
    there,
  ]);
});
