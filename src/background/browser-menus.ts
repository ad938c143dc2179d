import browser, { type Menus as BrowserMenus } from "webextension-polyfill";
import type { Menus } from "./ports.ts";
import { webOriginOf } from "./web-origin.ts";

const webPages = ["https://*/*", "http://*/*"];

/** The menu over fields, as the browser draws it. */
export const browserMenus: Menus = {
  async show(lines) {
    await browser.contextMenus.removeAll();
    for (const line of lines) create({ ...line, contexts: ["editable"], documentUrlPatterns: webPages });
  },
  onClick(tell) {
    browser.contextMenus.onClicked.addListener((info, tab) => {
      const { id: tabId, url } = tab ?? {};
      if (tabId === undefined) return;
      const origin = webOriginOf(url);
      const frameOrigin =
        info.frameUrl === undefined || info.frameId === 0 ? origin : webOriginOf(info.frameUrl);
      void tell({ lineId: String(info.menuItemId), tabId, origin, frameOrigin });
    });
  },
};

/** Nobody waits for a line, and one that the browser does not take leaves the others as they are. */
function create(line: BrowserMenus.CreateCreatePropertiesType): void {
  browser.contextMenus.create(line, () => void browser.runtime.lastError);
}
