import type { Page } from "playwright-core";

/** What is done on a screen before its picture is taken, by the screen's name. */
export const acts: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  welcome: async (page) => {
    await page.getByLabel("Passphrase", { exact: true }).fill("brass otter quilt lantern");
    await page.getByRole("button", { name: "Show the passphrase" }).first().click();
  },
  "locked-wrong": (page) => page.getByLabel("Passphrase", { exact: true }).blur(),
  "list-menu": (page) => page.getByRole("button", { name: "Add an account" }).click(),
  "list-hover": (page) => page.getByRole("button", { name: "Copy the code of Git Harbour" }).hover(),
  "list-chosen": async (page) => {
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
  },
  search: (page) => page.getByRole("searchbox").focus(),
  many: (page) => page.locator(".scroller").evaluate((scroller) => scroller.scrollTo(0, 161 * 60)),
  "account-codes": (page) => page.locator(".scroller").evaluate((scroller) => scroller.scrollTo(0, 278)),
  "account-prove": (page) => page.locator(".scroller").evaluate((scroller) => scroller.scrollTo(0, 500)),
  "account-menu": (page) => page.getByRole("button", { name: "More" }).click(),
  "add-more": (page) => page.locator("summary").click(),
};
