import browser, { type Menus as BrowserMenus } from "webextension-polyfill";
import { webOriginOf } from "./browser-ports.ts";
import type { Menus } from "./ports.ts";

/** The menu over fields, as the browser draws it. */
export const browserMenus: Menus = {
  async show(lines) {
    await browser.contextMenus.removeAll();
    for (const { id, title, parentId, origins } of lines) {
      create({
        id,
        title: asTitle(title),
        contexts: ["editable"],
        documentUrlPatterns: origins.map(patternOf),
        ...(parentId === null ? {} : { parentId }),
      });
    }
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

/** Firefox knows no ports in patterns; which port it was is looked at when the line is pressed. */
function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** A "%s" would stand for the text that is selected in the page, and "&" for a key to press. */
function asTitle(text: string): string {
  return text.replaceAll("%s", "% s").replaceAll("&", "&&");
}
