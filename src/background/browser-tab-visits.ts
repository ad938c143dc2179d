import browser from "webextension-polyfill";
import type { TabVisit, TabVisits } from "./ports.ts";
import { webOriginOf } from "./web-origin.ts";

type Listener = Parameters<typeof browser.tabs.onUpdated.addListener>[0];

let listener: Listener | null = null;

/** While nobody listens the browser does not even start the worker. */
export const browserTabVisits: TabVisits = {
  onVisit(tell) {
    listener = listenerFor(tell);
    watch();
  },
  watch,
  rest() {
    if (listener !== null) browser.tabs.onUpdated.removeListener(listener);
  },
};

function watch(): void {
  if (listener !== null) browser.tabs.onUpdated.addListener(listener);
}

function listenerFor(tell: (visit: TabVisit) => Promise<void>): Listener {
  return (tabId, change, tab) => {
    if (change.url === undefined && change.status !== "complete") return;
    void tell({ tabId, origin: webOriginOf(tab.url) });
  };
}
