import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { extensionDirs } from "./harness/build-first.ts";
import { launchChromium } from "./harness/chromium.ts";
import { launchFirefox } from "./harness/firefox.ts";

/** Asks the background script a real question, from a page of the extension, and gives its answer. */
const askStatus = () => chrome.runtime.sendMessage({ to: "worker", question: "vaultStatus", request: {} });
const noVaultYet = { ok: true, value: "absent" };

describe("the built extension in Chromium", () => {
  it("answers from its service worker, also after that was killed, draws the popup, and gives Chromium nothing to complain of", async () => {
    const browser = await launchChromium({ extensionDir: extensionDirs.chromium });
    try {
      const popup = await browser.popup();
      await popup.waitForFunction(() => document.body.textContent.trim().length > 0);
      expect(await popup.evaluate(askStatus)).toEqual(noVaultYet);
      await browser.killBackground();
      expect(await popup.evaluate(askStatus)).toEqual(noVaultYet);
      expect(await browser.manifestWarnings()).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

describe("the network log of Chromium", () => {
  it("tells of an extension that asks for anything", async () => {
    const folder = mkdtempSync(join(tmpdir(), "countersign-asking-"));
    cpSync(extensionDirs.chromium, folder, { recursive: true });
    const file = join(folder, "manifest.json");
    const { content_security_policy: _, ...open } = JSON.parse(readFileSync(file, "utf8"));
    writeFileSync(file, JSON.stringify(open));
    const browser = await launchChromium({ extensionDir: folder });
    const popup = await browser.popup();
    await popup.evaluate(() => fetch("https://far.example:9/").catch(() => null));
    await expect(browser.close()).rejects.toThrow("The extension asked for https://far.example:9/");
    rmSync(folder, { recursive: true });
  });
});

describe("the built extension in Firefox", () => {
  it("answers from its event page, also after that was killed, draws the popup, and gives Firefox nothing to complain of", async () => {
    const browser = await launchFirefox({ extensionDir: extensionDirs.firefox });
    try {
      const popup = await browser.popup();
      await popup.waitForFunction(() => document.body.textContent.trim().length > 0);
      expect(await popup.evaluate(askStatus)).toEqual(noVaultYet);
      await browser.killBackground();
      expect(await popup.evaluate(askStatus)).toEqual(noVaultYet);
      expect(await browser.manifestWarnings()).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
