import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { extensionDirs } from "./harness/build-first.ts";
import { type ChromiumBrowser, launchChromium } from "./harness/chromium.ts";
import { eventually } from "./harness/eventually.ts";
import { heapOfPage } from "./harness/heap.ts";
import { makeMarkedVault, marks, showRecoveryCodes } from "./story/marked-vault.ts";

/** What the worker and our pages hold in memory, before and after locking. */

const patience = 180_000;
let browser: ChromiumBrowser;
let popup: Page;
let options: Page;

beforeAll(async () => {
  browser = await launchChromium({ extensionDir: extensionDirs.chromium });
  ({ popup, options } = await makeMarkedVault(browser));
  await showRecoveryCodes(popup);
}, patience);
afterAll(() => browser?.close());

test("while the vault is open the worker holds the secret, and the popup the codes on view", {
  timeout: patience,
}, async () => {
  expect(found(await browser.heapOfWorker())).toContain("secret");
  expect(found(await heapOfPage(popup))).toContain("recoveryCode0");
});

test("after locking neither the worker nor a page that stayed open holds any of it", {
  timeout: patience,
}, async () => {
  // From another page: the codes are still on view in this one.
  const another = await browser.popup();
  await another.getByRole("button", { name: "Lock", exact: true }).click();
  await popup.getByText("Sealed").first().waitFor();
  await options.getByRole("button", { name: "Unlock" }).first().waitFor();
  expect(found(await browser.heapOfWorker())).toEqual([]);
  // Both pages run in one process, so this is the heap of the options as well. What was drawn last goes with the next frame.
  await eventually("the pages to hold nothing of it", async () =>
    found(await heapOfPage(popup)).length === 0 ? true : undefined,
  );
});

function found(heap: string): readonly string[] {
  const wanted = Object.entries({
    passphrase: marks.passphrase,
    secret: marks.secret,
    recoveryCode0: marks.recoveryCodes[0],
    recoveryCode1: marks.recoveryCodes[1],
  });
  return wanted.filter(([, value]) => heap.includes(value)).map(([name]) => name);
}
