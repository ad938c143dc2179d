import { expect, test } from "vitest";
import { fuzzMessages } from "../attack/fuzzed-messages.ts";

// SEED=… puts the same messages again.
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

test(`ten thousand fuzzed messages (seed ${seed})`, async () => {
  const { answers, changes } = await fuzzMessages({ messages: 10_000, seed });
  console.log(`10,000 fuzzed messages: ${JSON.stringify(answers)}; ${changes.length} changes`);
  expect(changes).toEqual([]);
  expect(Object.keys(answers)).not.toContain("internal");
});
