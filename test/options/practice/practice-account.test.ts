import { expect, it } from "vitest";
import { isPracticeAccount } from "../../../options/practice/practice-account.ts";

it.each([
  ["you@practice.example", [], true],
  ["you@practice.example", ["https://portal.example"], false],
  ["you@example.com", [], false],
  ["", [], false],
])("takes %j with origins %j for what a practice left: %s", (label, origins, isLeft) => {
  expect(isPracticeAccount({ label, origins })).toBe(isLeft);
});
