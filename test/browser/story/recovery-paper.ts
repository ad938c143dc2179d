import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import {
  firstCode,
  type Hands,
  holds,
  lastCode,
  makeSheet,
  onPaper,
  patience,
  press,
  says,
} from "./hands.ts";

/** What is printed for the day on which nothing else is left; the bank has two codes left, the library none. */
export function tellOfRecoveryPaper({ scene, passphrase }: Hands): void {
  let options: Page;

  test("the vault’s recovery key and the accounts’ codes come on one paper where that is wanted", {
    timeout: patience,
  }, async () => {
    options = await scene().browser.openExtensionPage("options/options.html#sheet");
    options.setDefaultTimeout(patience);
    await options.getByRole("link", { name: "Print one" }).click();
    await press(options, "Print one");
    await options.getByLabel("Your passphrase").fill(passphrase());
    await press(options, "Show the key");
    await says(options, "This is the only time it is shown.");
    const [key = ""] = await onPaper(options, ".recovery-sheet .key-text");
    expect(key.trim()).toMatch(/^AGE-SECRET-KEY-1[A-Z0-9]{58}$/);
    expect(await options.locator(".codes-sheet").count()).toBe(0);
    await options.getByRole("switch", { name: "Print my recovery codes on it, too" }).click();
    await options.locator(".codes-sheet").waitFor({ state: "attached" });
    expect(await onPaper(options, ".paper-codes bdi")).toEqual([firstCode, lastCode]);
    await options.emulateMedia({ media: "print" });
    for (const sheet of [".recovery-sheet", ".codes-sheet"])
      expect(await options.locator(sheet).isVisible()).toBe(true);
    await options.emulateMedia({ media: "screen" });
    await press(options, "I’ve kept it");
    await options.getByLabel("The last four characters").fill(key.trim().slice(-4));
    expect(await holds(options, key.trim(), firstCode, lastCode)).toBe(false);
    await press(options, "Use this key");
    await says(options, "No. 001 is your recovery key now.");
  });

  test("the recovery sheet of chosen accounts is for paper alone, and nothing of it stays", {
    timeout: patience,
  }, async () => {
    await options.goto(`${scene().browser.extensionOrigin}/options/options.html#sheet`);
    await says(options, "1 account has no recovery code here.");
    expect(await options.getByRole("checkbox", { name: "Print Bank, ada" }).isChecked()).toBe(true);
    await options.getByRole("checkbox", { name: "Print Library, ada" }).check();
    await press(options, "Go on with 2 accounts");
    await makeSheet(options, passphrase());
    expect(await onPaper(options, ".codes-sheet h2")).toEqual(["Bank", "Library"]);
    expect(await onPaper(options, ".paper-codes bdi")).toEqual([firstCode, lastCode]);
    expect(await onPaper(options, ".paper-none")).toEqual([
      "No recovery code is kept. The site’s support is the way back.",
    ]);
    const [foot] = await onPaper(options, "footer");
    expect(foot).toBe("The vault’s recovery key is on a sheet of its own: No. 001, or a higher one.");
    expect(await options.locator(".codes-sheet").isVisible()).toBe(false);
    await options.emulateMedia({ media: "print" });
    expect(await options.locator(".codes-sheet").isVisible()).toBe(true);
    expect(await options.getByRole("button").count()).toBe(0);
    await options.emulateMedia({ media: "screen" });
    await options.getByRole("link", { name: "Language", exact: true }).click();
    await says(options, "Choose what you read best.");
    expect(await holds(options, firstCode, lastCode)).toBe(false);
    expect(await options.locator(".on-paper").count()).toBe(0);
    await options.close();
  });
}
