import browser from "webextension-polyfill";
import type { OurWindows } from "./ports.ts";
import { sessionArea } from "./session-area.ts";
import { createTurns } from "./turns.ts";

declare const __BROWSER__: "chrome" | "firefox";

const windowKey = "ourWindow";
const width = 400;
/** 520 CSS pixels of content, and the title bar that windows of their own have. */
const height = 560;

/** Firefox lets a page close its own window only when told so; Chrome does not know the word. */
const closable = __BROWSER__ === "firefox" ? { allowScriptsToClose: true } : {};

interface OpenWindow {
  readonly encounterId: string;
  readonly windowId: number;
}

const openings = createTurns();

/** One window of ours at a time: for another page it is opened anew. */
export const browserWindows: OurWindows = {
  async openPhone(accountId) {
    await browser.tabs.create({ url: browser.runtime.getURL(`options/options.html#phone/${accountId}`) });
  },
  open(encounterId) {
    // A second click asks before the window of the first is there.
    return openings.inTurn(() => openOne(encounterId));
  },
  async openFor() {
    return ((await sessionArea.get(windowKey)) as OpenWindow | undefined)?.encounterId ?? null;
  },
  onClosed(tell) {
    browser.windows.onRemoved.addListener(async (windowId) => {
      const open = (await sessionArea.get(windowKey)) as OpenWindow | undefined;
      if (open?.windowId !== windowId) return;
      await sessionArea.remove(windowKey);
      await tell(open.encounterId);
    });
  },
};

async function openOne(encounterId: string): Promise<void> {
  const open = (await sessionArea.get(windowKey)) as OpenWindow | undefined;
  if (open !== undefined && (await bringForward(open, encounterId))) return;
  const windowId = await openNearToolbar(browser.runtime.getURL(`window/window.html#${encounterId}`));
  await sessionArea.set(windowKey, { encounterId, windowId });
}

/** Where the toolbar is, so that it reads as the browser's own; where the screen ends before that, anywhere. */
async function openNearToolbar(url: string): Promise<number> {
  const wanted = { type: "popup", url, width, height, ...closable } as const;
  const { left = 0, top = 0, width: outer = 0 } = await browser.windows.getLastFocused();
  const near = { left: Math.max(0, left + outer - width - 24), top: top + 72 };
  const made = await browser.windows
    .create({ ...wanted, ...near })
    .catch(() => browser.windows.create(wanted));
  if (made.id === undefined) throw new Error("a window that was made has an id");
  return made.id;
}

async function bringForward(open: OpenWindow, encounterId: string): Promise<boolean> {
  try {
    if (open.encounterId === encounterId) {
      await browser.windows.update(open.windowId, { focused: true });
      return true;
    }
    await browser.windows.remove(open.windowId);
  } catch {
    // It was closed by its user or by itself.
  }
  return false;
}
