import { expect, it } from "vitest";
import { checkSites, withSite } from "../../src/domain/site-settings.ts";

const whole = { origin: "https://a.example", paused: false, submitForMe: true, codeField: "#app >>> input" };

it("what was stored is read as it is, by origin and once each", () => {
  const other = { origin: "https://b.example:8443", paused: false, submitForMe: false, codeField: null };
  expect(checkSites([other, whole, { ...whole, paused: false, submitForMe: false }])).toEqual([
    { ...whole, paused: false, submitForMe: false },
    other,
  ]);
});

it.each([null, undefined, "text", {}, [null], [[]], [{ ...whole, origin: 5 }]])("%j is nothing", (value) => {
  expect(checkSites(value)).toEqual([]);
});

it.each(["https://a.example/", "HTTPS://a.example", "https://a.example:443", "file:///x", "null", ""])(
  "%j is no origin to keep anything for",
  (origin) => {
    expect(checkSites([{ ...whole, origin }, whole])).toEqual([whole]);
  },
);

it.each([
  ["submitForMe", "yes", false],
  ["submitForMe", undefined, false],
  ["codeField", "", null],
  ["codeField", 7, null],
  ["codeField", "x".repeat(1025), null],
] as const)("a malformed %s (%j) is as at first", (name, value, first) => {
  expect(checkSites([{ ...whole, [name]: value, more: 1 }])).toEqual([{ ...whole, [name]: first }]);
});

it("the settings of an origin take the place of those before", () => {
  const changed = { ...whole, codeField: null };
  expect(withSite([whole], changed)).toEqual([changed]);
});
