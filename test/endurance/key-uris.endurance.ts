import { expect, test } from "vitest";
import { tryKeyUris } from "../domain/any-key-uri.ts";

// SEED=… makes the same ones again.
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

test(`a hundred thousand key URIs (seed ${seed})`, () => {
  const { read, refused, wrong } = tryKeyUris({ count: 100_000, seed });
  console.log(`100,000 key URIs: ${read} read, ${refused} refused, ${wrong.length} wrong`);
  expect(wrong).toEqual([]);
  expect(read).toBeGreaterThan(1000);
});
