import browser from "webextension-polyfill";

declare const __BROWSER__: "chrome" | "firefox";

/** Whether this is the page that stays beside the tabs, and not the popup that closes. */
export function isAtSide(): boolean {
  return window.location.pathname.endsWith("/side.html");
}

/** What was asked for goes on elsewhere: the popup would be in its way. At the side it stays. */
export function stepAside(): void {
  if (!isAtSide()) window.close();
}

/** Opens the same view beside the tabs, where it stays. Only within a press: the browsers listen no longer. */
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
