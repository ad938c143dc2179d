import { expect, test } from "vitest";
import { interleave } from "./interleaving.ts";

test("a thousand writes asked at once from the popup, the options page and the card", async () => {
  const { asked, done, refusals, lost } = await interleave(1000);
  console.log(
    `${asked} writes asked at once: done for the popup ${done.popup}, the options page ${done.options}, the card ${done.card}; ` +
      `${refusals.length} refused; ${lost.length} lost`,
  );
  expect({ lost, refusals }).toEqual({ lost: [], refusals: [] });
});
