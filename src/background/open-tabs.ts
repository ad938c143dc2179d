import browser from "webextension-polyfill";

const watchScript = "content/watch.js";

/** Reaches the tabs that were open before the install or the update. To be called while the worker starts. */
export function startOpenTabs(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === "install")
      await browser.tabs.create({ url: browser.runtime.getURL("options/options.html") });
    const tabs = await browser.tabs.query({ url: ["http://*/*", "https://*/*"] });
    await Promise.all(tabs.map(({ id }) => watchTab(id)));
  });
}

async function watchTab(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [watchScript] });
  } catch {
    // An error page, the store, or a tab that the browser has put to sleep: it gets the script when it loads.
  }
}
