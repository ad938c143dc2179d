import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { extensionDirs } from "./harness/build-first.ts";
import { eventually } from "./harness/eventually.ts";
import { askSurely } from "./story/ask-worker.ts";
import { type CodePage, openCodePage } from "./story/code-page.ts";
import { openScene, type Scene } from "./story/scene.ts";

/** A copied code on the browser's own clipboard, in real Chromium, with the popup closed long before it is cleared. */

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

let scene: Scene;
let site: CodePage;
let build: string;

beforeAll(async () => {
  build = leaveGiven();
  site = await openCodePage();
  scene = await openScene({ extensionDir: build });
  const { browser, person } = scene;
  const options = await browser.openExtensionPage("options/options.html#security");
  const popup = await browser.openExtensionPage("popup/popup.html");
  await askSurely(popup, "addAccount", account);
  await popup.close();
  await options.getByRole("combobox", { name: "Clear a copied code" }).selectOption("After 30 seconds");
  await options.getByRole("button", { name: "Turn it on" }).click();
  await options.getByText("Copied codes go after 30 seconds.").waitFor();
  await options.close();
  await browser.context.grantPermissions(["clipboard-read", "clipboard-write"], {
    origin: new URL(site.url).origin,
  });
  await person.tab.goto(site.url);
  await person.tab.bringToFront();
});
afterAll(async () => {
  await scene?.close();
  site?.close();
  rmSync(build, { recursive: true, force: true });
});

test("goes from it after its time, also when the worker was ended meanwhile", async () => {
  await copyFromPopup();
  await scene.browser.killBackground();
  await scene.person.tab.bringToFront();
  const since = Date.now();
  await eventually(
    "the empty clipboard",
    async () => ((await onClipboard()) === "" ? true : undefined),
    allTime,
  );
  expect(Date.now() - since).toBeGreaterThan(20_000);
  // Nothing of ours stays behind.
  expect(await scene.browser.evaluateInBackground(() => chrome.offscreen.hasDocument(), null)).toBe(false);
});

test("leaves alone what its user copied since", async () => {
  await copyFromPopup();
  await scene.person.tab.evaluate(() => navigator.clipboard.writeText("dear diary"));
  await scene.person.tab.waitForTimeout(allTime);
  expect(await onClipboard()).toBe("dear diary");
});

/** Copies the account's code from the popup and closes it. */
async function copyFromPopup(): Promise<void> {
  const popup: Page = await scene.browser.realPopup(scene.person.tab);
  await popup.locator("button.main").click();
  await popup.getByText(/^Copied/).waitFor();
  await eventually("the worker to hear of it", () =>
    scene.browser.evaluateInBackground(async () => chrome.alarms.get("copied"), null),
  );
  await popup.close();
  expect(await onClipboard()).toMatch(/^\d{6}$/);
}

async function onClipboard(): Promise<string> {
  return scene.person.tab.evaluate(() => navigator.clipboard.readText());
}

/** The extension as built, with the browser's leave given: its question stands outside of any page, where no test reaches. */
function leaveGiven(): string {
  const folder = mkdtempSync(join(tmpdir(), "countersign-clipboard-"));
  cpSync(extensionDirs.chromium, folder, { recursive: true });
  const file = join(folder, "manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  const { permissions, optional_permissions: optional } = manifest;
  writeFileSync(file, JSON.stringify({ ...manifest, permissions: [...permissions, ...optional] }));
  return folder;
}
