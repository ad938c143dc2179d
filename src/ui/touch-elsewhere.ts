import browser from "webextension-polyfill";
import { isAtSide, stepAside } from "./at-side.ts";

declare const __BROWSER__: "chrome" | "firefox";

/** The part of the window's address behind "#" that says what it is for; no page has such a name. */
export const touchWindowHash = "#touch";

/**
 * Whether this page is the toolbar's popup, or stands beside the tabs. The popup closes when the system's dialog takes the focus: in
 * Firefox always, in Chromium where the dialog is a window of its own, as on Linux. What the dialog answered is lost then. Beside the
 * tabs Chromium may have no place for its own dialog.
 */
export function isBesideTabs(): boolean {
  return isAtSide() || browser.extension.getViews({ type: "popup" }).includes(window);
}

/** Opens a window of ours in the popup's place that asks for the passkey at once and stays while the dialog is open. */
export async function touchInWindow(): Promise<void> {
  const { screenX: left, screenY: top } = window;
  const wanted = {
    type: "popup",
    url: browser.runtime.getURL(`window/window.html${touchWindowHash}`),
    width: 400,
    height: 440,
    ...(__BROWSER__ === "firefox" ? closable : {}),
  } as const;
  await browser.windows.create({ ...wanted, left, top }).catch(() => browser.windows.create(wanted));
  stepAside();
}

/** Firefox lets a page close its own window only when told so; Chrome does not know the word. */
const closable = { allowScriptsToClose: true };
