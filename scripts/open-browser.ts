import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser, type LaunchOptions } from "puppeteer-core";
import type { InstalledBrowser } from "./browsers.ts";
import { chromiumFlags } from "./chromium-flags.ts";

interface Opening {
  readonly browser: InstalledBrowser;
  readonly extensionDir: string;
  /** Opened in the first tab. */
  readonly url: string;
}

/** A browser window with the extension in it, on a profile of its own. */
export interface OpenBrowser {
  /** Resolves when the user has closed the window. */
  readonly closed: Promise<void>;
  /** Closes it, where it is still open, and removes its profile. */
  close(): Promise<void>;
}

/** Opens a browser with the extension loaded and an address showing. */
export async function openBrowser({ browser, extensionDir, url }: Opening): Promise<OpenBrowser> {
  const profile = mkdtempSync(join(tmpdir(), "countersign-demo-"));
  const removeProfile = () =>
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  try {
    const window = await puppeteer.launch(launching(browser, profile));
    const closed = new Promise<void>((resolve) => window.once("disconnected", () => resolve()));
    await window.installExtension(extensionDir);
    await showIn(window, url);
    const close = async () => {
      if (window.connected) await window.close();
      removeProfile();
    };
    return { closed, close };
  } catch (error) {
    removeProfile();
    throw error;
  }
}

/** Chromium's family takes the extension through the debugging pipe: branded Chrome ignores --load-extension since 137. */
function launching({ family, path }: InstalledBrowser, profile: string): LaunchOptions {
  const shared: LaunchOptions = {
    executablePath: path,
    userDataDir: profile,
    headless: false,
    defaultViewport: null,
    // The demo ends the browser itself, and in order.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  };
  if (family === "firefox") return { ...shared, browser: "firefox" };
  return { ...shared, browser: "chrome", pipe: true, enableExtensions: true, args: chromiumFlags() };
}

async function showIn(window: Browser, url: string): Promise<void> {
  const [firstTab] = await window.pages();
  const page = firstTab ?? (await window.newPage());
  await page.goto(url);
  await page.bringToFront();
}
