import browser, { type Manifest } from "webextension-polyfill";
import { wipe } from "../clipboard/wipe.ts";
import { clipboardPermissions } from "../messages/clipboard-permissions.ts";
import type { Clipboard } from "./ports.ts";

declare const __BROWSER__: "chrome" | "firefox";

const permissions = [...clipboardPermissions] as Manifest.OptionalPermission[];

export const browserClipboard: Clipboard = {
  allowed: () => browser.permissions.contains({ permissions }),
  async wipe(take) {
    if (__BROWSER__ === "chrome") {
      // There can be one alone: one that is still at it makes room, since what it was to clear is no longer what was copied last.
      await chrome.offscreen.closeDocument().catch(() => undefined);
      // It asks for the mark by itself.
      await chrome.offscreen.createDocument({
        url: "clipboard/clipboard.html",
        reasons: [chrome.offscreen.Reason.CLIPBOARD],
        justification: browser.i18n.getMessage("browser_clearsClipboard"),
      });
      return;
    }
    const mark = await take();
    if (mark === null) return;
    const clipboard = {
      read: () => navigator.clipboard.readText(),
      empty: () => navigator.clipboard.writeText(""),
    };
    await wipe(clipboard, mark);
  },
};
