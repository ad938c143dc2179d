import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { suggestedWords } from "../../src/strength/suggest.ts";
import { tellOfChosenLanguage } from "./story/chosen-language.ts";
import { type Hands, patience, press, says } from "./story/hands.ts";
import { tellOfHiddenCodes } from "./story/hidden-codes.ts";
import { tellOfRecoveryByHand } from "./story/recovery-by-hand.ts";
import { tellOfRecoveryPaper } from "./story/recovery-paper.ts";
import { openScene, type Scene } from "./story/scene.ts";

/** What is done by hand in our own pages, in one browser, in order: from five words to another language. */

let scene: Scene;
let start: Page;
/** Of the vault, once the five words are taken. */
let passphrase = "";

beforeAll(async () => {
  scene = await openScene({ vault: false });
  start = await scene.browser.welcomeTab();
  start.setDefaultTimeout(patience);
}, patience);
afterAll(() => scene?.close());

test("five words are suggested, to be read in the box; typed again they make a vault, and open it", {
  timeout: patience,
}, async () => {
  const box = start.getByLabel("Passphrase", { exact: true });
  await press(start, "Suggest one");
  await says(start, "Write these five words down on paper.");
  const first = await box.inputValue();
  await press(start, "Suggest another");
  await expect.poll(() => box.inputValue()).not.toBe(first);
  passphrase = await box.inputValue();
  for (const suggestion of [first, passphrase]) {
    const words = suggestion.split(" ");
    expect(words).toHaveLength(5);
    expect(suggestedWords).toEqual(expect.arrayContaining(words));
  }
  expect(await box.getAttribute("type")).toBe("text");
  await start.getByLabel("Once more, to be sure").pressSequentially(passphrase);
  await press(start, "Create my vault");
  await says(start, "Your vault is ready");
  await scene.ask("lock", {});
  await unlock(start, first);
  await says(start, "That isn’t it.");
  await unlock(start, passphrase);
  await says(start, "Your vault is ready");
});

test("the hint at the toolbar goes by where our icon really is, and follows it", async () => {
  const hint = "Press the puzzle piece beside the address";
  await says(start, hint);
  await scene.browser.setPinned(true);
  await start.bringToFront();
  await says(start, "Countersign is on your toolbar.");
  expect(await start.getByText(hint).count()).toBe(0);
  await scene.browser.setPinned(false);
  await start.bringToFront();
  await says(start, hint);
  await start.close();
});

const hands: Hands = { scene: () => scene, passphrase: () => passphrase };
tellOfRecoveryByHand(hands);
tellOfRecoveryPaper(hands);
tellOfHiddenCodes(hands);
tellOfChosenLanguage(hands);

async function unlock(page: Page, typed: string): Promise<void> {
  await page.getByLabel("Passphrase", { exact: true }).fill(typed);
  await press(page, "Unlock");
}
