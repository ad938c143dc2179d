import type { Page } from "playwright-core";

/** What is done on a screen before its picture is taken, by the screen's name. */
export const acts: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  welcome: async (page) => {
    await page.getByLabel("Passphrase", { exact: true }).fill("brass otter quilt lantern");
    await page.getByRole("button", { name: "Show the passphrase" }).first().click();
  },
  "start-welcome-suggested": (page) => page.getByRole("button", { name: "Suggest one" }).click(),
  "welcome-suggested": (page) => page.getByRole("button", { name: "Suggest one" }).click(),
  "welcome-weak": async (page) => {
    await page.getByLabel("Passphrase", { exact: true }).fill("Password123!");
    await page.getByText("Many people use one like it").waitFor();
  },
  "locked-wrong": (page) => page.getByLabel("Passphrase", { exact: true }).blur(),
  "list-menu": (page) => page.getByRole("button", { name: "Add an account" }).click(),
  "list-hover": (page) => page.getByRole("button", { name: "Copy the code of Git Harbour" }).hover(),
  "list-star": (page) => page.getByRole("button", { name: "Add to favourites: Git Harbour, ada" }).hover(),
  "list-chosen": async (page) => {
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
  },
  "list-foot-menu": (page) => page.getByRole("button", { name: "More", exact: true }).click(),
  arrange: (page) => page.getByRole("button", { name: "Move Bank of Somewhere", exact: true }).focus(),
  "arrange-moving": async (page) => {
    const row = page.locator(".row.movable").nth(5);
    await row.hover();
    await page.mouse.down();
    await page.mouse.move(180, 300, { steps: 3 });
  },
  // The row goes to the very end, and stands in view.
  "arrange-many": async (page) => {
    await page.locator(".row.movable .grip").first().focus();
    await page.keyboard.press("End");
    await page.locator(".row.movable:has(.grip:focus)").scrollIntoViewIfNeeded();
  },
  search: (page) => page.getByRole("searchbox").focus(),
  many: (page) => page.locator(".scroller").evaluate((scroller) => scroller.scrollTo(0, 161 * 60)),
  "account-kept": (page) => page.locator(".scroller").evaluate((scroller) => scroller.scrollTo(0, 320)),
  "account-note": (page) => page.getByRole("button", { name: "Edit the note" }).click(),
  "account-tags": (page) => page.getByRole("button", { name: "Edit the tags" }).click(),
  "account-codes": (page) => page.locator(".scroller").evaluate((scroller) => scroller.scrollTo(0, 278)),
  "account-history": (page) =>
    page.locator(".scroller").evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight)),
  "account-prove": (page) => page.locator(".scroller").evaluate((scroller) => scroller.scrollTo(0, 500)),
  "account-menu": (page) => page.getByRole("button", { name: "More" }).click(),
  "options-accounts-chosen": async (page) => {
    const boxes = page.locator("tbody .tick > input");
    await boxes.nth(1).click();
    await boxes.nth(5).click({ modifiers: ["Shift"] });
    await page.getByRole("searchbox").last().fill("depot a");
  },
  "options-accounts-chosen-tag": async (page) => {
    await page.locator("tbody .tick > input").nth(1).focus();
    for (const key of ["Shift+ArrowDown", "Shift+ArrowDown", "Shift+ArrowDown", "Shift+ArrowUp"])
      await page.keyboard.press(key);
    await page.getByRole("button", { name: "Add tags" }).click();
  },
  "options-notes-sure": (page) =>
    page.getByRole("button", { name: "Delete the note of Work VPN, ada" }).click(),
  "options-security-change": async (page) => {
    await page.getByRole("button", { name: "Change the passphrase" }).click();
    await page.getByLabel("The present one").fill("not the one");
    await page.getByLabel("The new one").fill("brass otter quilt lantern");
    await page.getByLabel("Once more, to be sure").fill("brass otter quilt lantern");
    await page.getByRole("button", { name: "Change it" }).click();
  },
  "options-security-forgot": forgetPassphrase,
  "options-security-forgot-all": forgetPassphrase,
  "options-security-passkeys": (page) =>
    page.getByRole("button", { name: "Remove the passkey" }).first().click(),
  "options-security-adding": async (page) => {
    await page.getByRole("button", { name: "Add a passkey" }).click();
    await page.getByLabel("Your passphrase").fill("brass otter quilt lantern");
    await page.getByRole("button", { name: "Go on" }).click();
  },
  "options-security-clearing": async (page) => {
    await page.getByRole("combobox", { name: "Clear a copied code" }).selectOption("30");
    await page.getByRole("button", { name: "Turn it on" }).focus();
  },
  "options-security-removing": (page) => page.getByRole("button", { name: "Remove it" }).click(),
  "options-security-kept": async (page) => {
    await page.getByRole("button", { name: "Print a new one" }).click();
    await page.getByLabel("Your passphrase").fill("brass otter quilt lantern");
    await page.getByRole("button", { name: "Show the key" }).click();
    await page.getByRole("button", { name: "I’ve kept it" }).click();
    await page.getByLabel("The last four characters").fill("9x gh");
    await page.getByRole("button", { name: "Use this key" }).click();
  },
  "options-security-giving-up": (page) => page.getByRole("button", { name: "Give up" }).click(),
  "options-new-key-check": async (page) => {
    await page.getByLabel("The last four characters").fill("6A9X");
    await page.getByRole("button", { name: "Use this key" }).click();
  },
  "backup-asking": (page) => page.getByRole("button", { name: "Back up with your passphrase" }).click(),
  "backup-writing": async (page) => {
    await page.getByRole("button", { name: "Back up with your passphrase" }).click();
    await page.getByRole("textbox").fill("brass otter quilt lantern");
    await page.getByRole("button", { name: "Write the backup" }).click();
  },
  "backup-wrong": async (page) => {
    await page.getByRole("button", { name: "Back up with the recovery key" }).click();
    await page.getByRole("button", { name: "Back up with your passphrase" }).click();
    await page.getByRole("textbox").fill("brass otter quilt lantern");
    await page.getByRole("button", { name: "Write the backup" }).click();
    await page.getByText("nothing was written").waitFor();
  },
  "backup-written": async (page) => {
    await page.getByRole("button", { name: "Back up with the recovery key" }).click();
    await page.getByRole("button", { name: "Save a sealed copy" }).click();
  },
  "backup-scheduling": async (page) => {
    await page.getByRole("combobox").selectOption("7");
    await page.getByRole("button", { name: "Turn on" }).click();
  },
  "restore-replacing": async (page) => {
    await page.getByRole("checkbox", { name: "Take Weather Station" }).check();
    await page.getByRole("checkbox", { name: "Take Zoo" }).check();
    await page.getByRole("checkbox", { name: "Take Git Harbour" }).uncheck();
  },
  "backup-set-aside": (page) => page.getByText("A vault was set aside").scrollIntoViewIfNeeded(),
  "backup-set-aside-deleting": (page) => page.getByRole("button", { name: "Delete for good" }).click(),
  "bin-sure": (page) => page.getByRole("button", { name: "Delete for good: Parking" }).click(),
  "add-more": (page) => page.locator("summary").click(),
};

async function forgetPassphrase(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Change the passphrase" }).click();
  await page.getByRole("button", { name: "Forgot it?" }).click();
}
