import { describe, expect, it } from "vitest";
import { codeParts, lengthsInBoxes } from "../../src/domain/code-parts.ts";

it.each([
  ["abcde-12345", ["abcde", "12345"]],
  ["abcde – 12345", ["abcde", "12345"]],
  ["ABCD EFGH  JKLM", ["ABCD", "EFGH", "JKLM"]],
  ["-123.456-", ["123", "456"]],
  ["123456", ["123456"]],
  ["", []],
])("the parts of %s", (code, parts) => {
  expect(codeParts(code)).toEqual(parts);
});

describe("into boxes", () => {
  it.each([
    ["one character each, whatever the dashes", [3, 3], [null, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1]],
    ["as it is parted", [5, 5], [5, 5], [5, 5]],
    ["as it is parted, where there is room", [4, 3], [8, null], [4, 3]],
    ["as much as each takes", [10], [5, 5], [5, 5]],
    ["as much as each takes, where its parts are others", [4, 4, 4], [8, 4], [8, 4]],
    ["not where a part has no room", [6, 4], [5, 4], null],
    ["but as much as each takes where all of it has", [6, 4], [5, 5], [5, 5]],
    ["not where nothing says how", [10], [null, null], null],
    ["not where there is too much room", [10], [8, 8], null],
    ["not where there is nothing", [], [5, 5], null],
  ] as const)("%s", (_how, parts, limits, lengths) => {
    expect(lengthsInBoxes(parts, limits)).toEqual(lengths);
  });
});
