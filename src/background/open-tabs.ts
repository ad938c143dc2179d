import browser from "webextension-polyfill";
import type { Ports } from "./ports.ts";

const watchScript = "content/watch.js";

/**
 * Reaches the tabs that were open before the install, the update, or before the user let us see their pages. To be called while
 * the worker starts.
 */
export function startOpenTabs(ports: Ports): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === "install")
      await browser.tabs.create({ url: browser.runtime.getURL("options/options.html#start") });
    await watchTabs(webPages);
  });
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    if (origins.length === 0) return;
    await watchTabs(origins);
    // The popup may name the page in front by now.
    await ports.changed();
  });
}

const webPages = ["http://*/*", "https://*/*"];

async function watchTabs(patterns: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...patterns] });
  await Promise.all(tabs.map(({ id }) => watchTab(id)));
}

async function watchTab(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [watchScript] });
  } catch {
    // An error page, the store, or a tab that the browser has put to sleep: it gets the script when it loads.
  }
}
