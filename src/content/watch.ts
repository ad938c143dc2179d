import { worthALook } from "./watch-signals.ts";

// The only script of ours in every page, so it is small and goes without the polyfill: Chrome and Firefox both know
// `chrome.runtime.sendMessage`. It looks, and when a page may concern us it has the rest of us injected.

/** How long a busy page is left alone between two looks, in milliseconds. */
const pause = 200;

const world = globalThis as typeof globalThis & { countersignWatches?: () => boolean };
const alive = () => chrome.runtime?.id !== undefined;

// After an install or an update the script is put into open tabs: once is enough, unless the one before is an orphan.
if (!world.countersignWatches?.()) {
  world.countersignWatches = alive;
  watch();
}

function watch(): void {
  let changed: Set<Node> = new Set([document]);
  let planned = false;
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === "attributes") changed.add(target);
      for (const node of addedNodes) changed.add(node);
    }
    plan();
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ["type", "src", "style", "class", "hidden", "autocomplete", "open"],
  });
  addEventListener("load", onLoad, true);
  look();

  function onLoad(event: Event): void {
    if (event.target instanceof Element) {
      changed.add(event.target);
      plan();
    }
  }

  function plan(): void {
    if (planned || changed.size === 0) return;
    planned = true;
    setTimeout(() => requestIdleCallback(look, { timeout: 1000 }), pause);
  }

  function look(): void {
    planned = false;
    if (!alive()) {
      stop();
      return;
    }
    const nodes = [...changed];
    changed = new Set();
    const found = nodes.some((node) => isRoot(node) && node.isConnected && worthALook(node));
    if (!found) return;
    stop();
    void chrome.runtime.sendMessage({ to: "worker", question: "injectPage", request: {} });
  }

  function stop(): void {
    observer.disconnect();
    removeEventListener("load", onLoad, true);
  }
}

function isRoot(node: Node): node is Element | Document {
  return node instanceof Element || node instanceof Document;
}
