import { pagePath } from "../domain/page-path.ts";
import type { Caller } from "./contract.ts";
import type { Surface } from "./line.ts";

/** What the browsers say of a message's sender, as far as we go by it. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
}

/** The extension's own id and origin, such as chrome-extension://id. */
export interface Identity {
  readonly id: string;
  readonly origin: string;
}

const surfacePaths: Readonly<Record<string, Surface>> = {
  "/popup/popup.html": "popup",
  // The same view, beside the pages.
  "/popup/side.html": "popup",
  "/options/options.html": "options",
  "/card/card.html": "card",
  "/window/window.html": "window",
  "/clipboard/clipboard.html": "clipboard",
};

/**
 * Who sent a message, by the browser's own facts; null for a sender that may ask nothing. Our own pages share our
 * origin, so they are told apart by origin first and then by path and frame. A sender's `url` is never believed for
 * its origin (it lies for sandboxed frames, whose `origin` is "null").
 */
export function callerOf(sender: Sender, self: Identity): Caller | null {
  const { id, url, origin } = sender;
  if (id !== self.id || url === undefined || origin === undefined) return null;
  if (origin === self.origin) return ourPage(sender, new URL(url).pathname, self.origin);
  return isWebOrigin(origin) ? webPage(sender, origin) : null;
}

function ourPage(sender: Sender, path: string, origin: string): Caller | null {
  const surface = surfacePaths[path];
  if (surface === undefined) return null;
  const isFramed = (sender.frameId ?? 0) > 0;
  // Only the card stands in web pages; a frame that shows another page of ours is somebody's trick.
  if (isFramed !== (surface === "card")) return null;
  const { tab, documentId } = sender;
  const topOrigin = isFramed ? originOf(tab?.url) : null;
  return {
    surface,
    origin,
    topOrigin,
    tabId: tab?.id ?? null,
    frameId: sender.frameId ?? null,
    documentId: documentId ?? null,
    path: null,
  };
}

function webPage(sender: Sender, origin: string): Caller | null {
  const { tab, frameId, documentId } = sender;
  if (tab?.id === undefined || frameId === undefined || documentId === undefined) return null;
  const place = { topOrigin: originOf(tab.url), tabId: tab.id, frameId, documentId };
  // The sender's own address is the one that its document began with; a script may have changed it since.
  const address = tab.url !== undefined && URL.canParse(tab.url) ? tab.url : origin;
  return { surface: "content", origin, ...place, path: pagePath(address) };
}

function isWebOrigin(origin: string): boolean {
  return origin.startsWith("https://") || origin.startsWith("http://");
}

function originOf(url: string | undefined): string | null {
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : null;
}
