import { expect, test } from "vitest";
import { fuzzMessages } from "./fuzzed-messages.ts";

test("a thousand fuzzed messages from places that are not theirs change nothing and break nothing", async () => {
  const { answers, changes } = await fuzzMessages({ messages: 1000, seed: 5 });
  expect(changes).toEqual([]);
  expect(Object.keys(answers)).not.toContain("internal");
  // They are not all turned away at the door: what a page may ask was heard, and reached its handler.
  expect(answers.heard).toBeGreaterThan(30);
  expect(answers["not-allowed"]).toBeGreaterThan(300);
  expect(answers["bad-request"]).toBeGreaterThan(100);
});
