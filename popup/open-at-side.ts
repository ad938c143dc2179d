import browser from "webextension-polyfill";

declare const __BROWSER__: "chrome" | "firefox";

/** Opens the popup's view beside the tabs, where it stays. Only within a press: the browsers listen no longer. */
export async function openAtSide(): Promise<void> {
  if (__BROWSER__ === "firefox") {
    await (browser as unknown as WithSidebar).sidebarAction.open();
  } else {
    const { id } = await browser.windows.getCurrent();
    if (id !== undefined) await chrome.sidePanel.open({ windowId: id });
  }
  window.close();
}

/** Newer than the shared types. */
interface WithSidebar {
  readonly sidebarAction: { open(): Promise<void> };
}
