import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { extensionDirs } from "./harness/build-first.ts";
import { eventually } from "./harness/eventually.ts";
import { type FirefoxBrowser, launchFirefox } from "./harness/firefox.ts";

/** A copied code on Firefox's own clipboard, which the background page clears without any page of ours being open. */

const account = {
  issuer: "Shop",
  label: "ada",
  secret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
  type: "totp",
  algorithm: "SHA1",
  digits: 6,
  period: 30,
  counter: 0,
  bindTo: null,
};
const allTime = 40_000;

let browser: FirefoxBrowser;

beforeAll(async () => {
  browser = await launchFirefox({ extensionDir: extensionDirs.firefox });
  const options = await browser.openExtensionPage("options/options.html#security");
  await ask(options, "createVault", { passphrase: "brass otter quilt lantern" });
  const popup = await browser.openExtensionPage("popup/popup.html");
  await ask(popup, "addAccount", account);
  await popup.close();
  await options.bringToFront();
  await (await options.waitForSelector('select[aria-label="Clear a copied code"]'))?.select("30");
  await (await options.waitForSelector(".turn-on button"))?.click();
  await options.waitForSelector("::-p-text(Copied codes go after 30 seconds.)");
  await options.close();
});
afterAll(() => browser?.close());

test("goes from it after its time, also when the event page was ended meanwhile", async () => {
  await copyFromPopup();
  await browser.killBackground();
  const since = Date.now();
  await eventually(
    "the empty clipboard",
    async () => ((await onClipboard()) === "" ? true : undefined),
    allTime,
  );
  expect(Date.now() - since).toBeGreaterThan(20_000);
});

test("leaves alone what its user copied since", async () => {
  await copyFromPopup();
  await browser.evaluateInBackground(() => navigator.clipboard.writeText("dear diary"), null);
  await new Promise((resolve) => setTimeout(resolve, allTime));
  expect(await onClipboard()).toBe("dear diary");
});

/** Copies the account's code from the popup and closes it. */
async function copyFromPopup(): Promise<void> {
  const popup = await browser.popup();
  await popup.bringToFront();
  await (await popup.waitForSelector("button.main"))?.click();
  await popup.waitForSelector("::-p-text(Copied)");
  await popup.close();
  expect(await onClipboard()).toMatch(/^\d{6}$/);
}

function onClipboard(): Promise<string> {
  return browser.evaluateInBackground(() => navigator.clipboard.readText(), null);
}

async function ask(page: Page, question: string, request: object): Promise<void> {
  await page.evaluate(
    (asked, what) => chrome.runtime.sendMessage({ to: "worker", question: asked, request: what }),
    question,
    request,
  );
}
