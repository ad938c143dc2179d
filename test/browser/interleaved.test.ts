import { expect, test } from "vitest";
import { interleave } from "../endurance/interleaving.ts";

/** The short form of what `npm run test:endurance` does a thousand times. */
test("writes asked at once from the popup, the options page and the card are all there afterwards", async () => {
  const { asked, done, refusals, lost } = await interleave(300);
  expect(lost).toEqual([]);
  expect(refusals).toEqual([]);
  expect(done).toEqual({ popup: 142, options: 142, card: 15 });
  expect(asked).toBe(299);
}, 300_000);
