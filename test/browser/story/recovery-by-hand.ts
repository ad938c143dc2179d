import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openCodePage } from "./code-page.ts";
import {
  bank,
  firstCode,
  type Hands,
  holds,
  lastCode,
  library,
  makeSheet,
  onPaper,
  patience,
  press,
  says,
  usedCode,
} from "./hands.ts";
import { keepAccounts } from "./kept-account.ts";

/** Longer than a proof counts, in milliseconds. */
const tooOld = 180_000;

const recoveryPage = `<!doctype html>
<title>Sign in</title>
<h1>Enter your recovery code</h1>
<form method="post">
  <div><label for="code">Recovery code</label> <input id="code" name="recovery_code"></div>
  <button>Verify</button>
</form>`;

/** Recovery codes on an account's page, kept and followed by hand. */
export function tellOfRecoveryByHand({ scene, passphrase }: Hands): void {
  let popup: Page;
  /** What the account's history says, newest first. */
  const happened = () => popup.locator(".history li span").allInnerTexts();

  test("where a page asks for a recovery code and none is kept, the card says so, and the popup leads to the account", async () => {
    const { browser, person, portal } = scene();
    const site = await openCodePage("library.example", recoveryPage);
    const origins = [new URL(site.url).origin];
    await keepAccounts(scene(), [
      { ...bank, origins: [portal.url] },
      { ...library, origins },
    ]);
    await person.page.open(site.url);
    await person.countersign.says("None is kept with Library.");
    await person.countersign.press("Got it");
    popup = await browser.realPopup(person.tab);
    await press(popup, "Add codes");
    const written = popup.getByRole("textbox", { name: "Recovery codes, one on each line" });
    await expect.poll(() => written.evaluate((box) => box === document.activeElement)).toBe(true);
    await popup.close();
    site.close();
  });

  test("recovery codes are written in by hand, and shown for the passphrase alone", async () => {
    await scene().later(tooOld);
    popup = await scene().browser.openExtensionPage("popup/popup.html");
    popup.setDefaultTimeout(patience);
    await popup.locator(".row").filter({ hasText: "Bank" }).getByTitle("Details", { exact: true }).click();
    await press(popup, "Add codes");
    const written = popup.getByLabel("Recovery codes, one on each line");
    await written.fill(`${firstCode}\n\n  ${usedCode}  \n${lastCode}`);
    await press(popup, "Keep them");
    await says(popup, "3 of 3 left");
    expect(await happened()).toEqual(["Recovery codes kept", "Brought from another app"]);
    expect(await holds(popup, firstCode, usedCode, lastCode)).toBe(false);

    await press(popup, "Show codes");
    const box = popup.getByLabel("Passphrase", { exact: true });
    await box.fill("not this one, surely");
    await press(popup, "Show the codes");
    await says(popup, "That isn’t it.");
    expect(await holds(popup, firstCode, usedCode, lastCode)).toBe(false);
    await box.fill(passphrase());
    await press(popup, "Show the codes");
    await says(popup, firstCode);
    expect(await popup.locator(".recovery-codes bdi").allInnerTexts()).toEqual([
      firstCode,
      usedCode,
      lastCode,
    ]);
  });

  test("one is marked as used and as not used again: what is left goes by it, and the history says so", async () => {
    for (const position of [1, 2]) {
      await press(popup, `Mark recovery code ${position} as used`);
      await says(popup, `${3 - position} of 3 left`);
    }
    expect(await popup.locator(".recovery-codes .stamp").allTextContents()).toEqual(["Used", "Used"]);
    await press(popup, "Mark recovery code 1 as not used");
    await says(popup, "2 of 3 left");
    const used = popup.locator(".recovery-codes li").filter({ hasText: "Used" });
    expect(await used.locator("bdi").allInnerTexts()).toEqual([usedCode]);
    expect((await happened()).slice(0, 3)).toEqual([
      "Recovery code not used after all",
      "Recovery code used",
      "Recovery code used",
    ]);
    await press(popup, "Hide");
    await says(popup, "Show codes");
    expect(await holds(popup, firstCode, usedCode, lastCode)).toBe(false);
  });

  test("“Print” leads to the sheet of that account, which holds its unused codes once the passphrase is typed", async () => {
    const opened = scene().browser.context.waitForEvent("page");
    await press(popup, "Print");
    const options = await opened;
    options.setDefaultTimeout(patience);
    await says(options, "Whoever has this sheet can use the 2 recovery codes on it.");
    await options.getByLabel("Your passphrase").fill("not this one, surely");
    await press(options, "Make the sheet");
    await says(options, "That isn’t it.");
    expect(await options.locator(".on-paper").count()).toBe(0);
    await makeSheet(options, passphrase());
    expect(await onPaper(options, ".codes-sheet h2")).toEqual(["Bank"]);
    expect(await onPaper(options, ".paper-codes bdi")).toEqual([firstCode, lastCode]);
    expect(await onPaper(options, ".paper-hosts")).toEqual([new URL(scene().portal.url).host]);
    expect(await onPaper(options, "footer")).toEqual([
      "This vault had no recovery key when this was printed.",
    ]);
    await press(options, "Done");
    await says(options, "One paper for a bad day");
    expect(await holds(options, firstCode, lastCode)).toBe(false);
    await options.close();
    await popup.close();
  });
}
