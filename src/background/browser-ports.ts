import browser from "webextension-polyfill";
import { Failure } from "../domain/failure.ts";
import { askPage } from "../messages/ask-page.ts";
import type { Pages, Tabs } from "./ports.ts";
import { readServerDate } from "./server-date.ts";
import { webOriginOf } from "./web-origin.ts";

/** In this order, each by a call of its own, so that the page's thread is free in between. */
const pageScripts = ["content/terms.js", "content/judging.js", "content/page.js"];

/** Web pages, as the browser lets us reach them. */
export const browserPages: Pages = {
  ask: askPage,
  async inject({ tabId, documentId }) {
    try {
      let target: Target = documentId === null ? { tabId } : { tabId, documentIds: [documentId] };
      for (const file of pageScripts) target = await inject(file, target);
    } catch {
      // The browser's own pages and its store are closed to every extension.
      throw new Failure("page-not-readable");
    }
  },
  async serverDate({ tabId, documentId }, origin, path) {
    const target: Target = documentId === null ? { tabId } : { tabId, documentIds: [documentId] };
    const [answer] = await browser.scripting
      .executeScript({ target, func: readServerDate, args: [origin, path] })
      .catch(() => []);
    if (answer?.result == null) throw new Failure("page-unknown");
    return answer.result as Awaited<ReturnType<typeof readServerDate>>;
  },
  async frames(tabId) {
    const target = { tabId, allFrames: true };
    const results: readonly FrameAnswer[] = await browser.scripting
      .executeScript({ target, func: ownOrigin })
      .catch(() => []);
    return results.flatMap(({ frameId, documentId, result }) =>
      frameId !== 0 && documentId !== undefined && typeof result === "string"
        ? [{ documentId, origin: result }]
        : [],
    );
  },
};

interface FrameAnswer {
  readonly frameId?: number;
  readonly documentId?: string;
  readonly result?: unknown;
}

/** Runs in each frame. One that stands at no web address of its own (about:blank, data:, sandboxed) has none to tell. */
function ownOrigin(): string | null {
  const { protocol, origin } = location;
  return /^https?:$/.test(protocol) && origin === self.origin ? origin : null;
}

/** `documentIds` is newer than the shared types. */
type Target = Parameters<typeof browser.scripting.executeScript>[0]["target"] & { documentIds?: string[] };

/** Gives the document that got the script: what follows is for no other. */
async function inject(file: string, target: Target): Promise<Target> {
  const results: { readonly documentId?: string }[] = await browser.scripting.executeScript({
    target,
    files: [file],
  });
  const documentId = results[0]?.documentId;
  return documentId === undefined ? target : { tabId: target.tabId, documentIds: [documentId] };
}

export const browserTabs: Tabs = {
  async active() {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return null;
    return { tabId: tab.id, origin: webOriginOf(tab.url) };
  },
  async isActive(tabId) {
    return (await browser.tabs.get(tabId)).active;
  },
  async setBadge(tabId, text) {
    try {
      await browser.action.setBadgeText({ tabId, text });
    } catch {
      // The tab was closed meanwhile.
    }
  },
};
