import type { Root } from "./watch-roots.ts";

/** What changed in a document and in the roots within it since it was taken last. */
export interface Changes {
  /** The newest first. */
  take(): readonly Node[];
  /** Waits until there is something to take. */
  some(): Promise<void>;
  add(node: Node): void;
  /** Watches another root. */
  watch(root: Root): void;
  stop(): void;
}

/** Where more than this changes before anybody looks, the whole document is looked at again, and not watched until then. */
const most = 200;
const what: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: ["type", "src", "style", "class", "hidden", "autocomplete", "open"],
};

/** Tells once that anything in the document changed. */
export function onFirstChange(tell: () => void): void {
  const observer = new MutationObserver(() => {
    observer.disconnect();
    tell();
  });
  observer.observe(document, what);
}

/** To begin with, the whole document counts as changed. */
export function createChanges(): Changes {
  const roots = new Set<Root>();
  let changed = new Set<Node>([document]);
  let overflown = false;
  let wake: () => void = () => undefined;
  const observer = new MutationObserver(onRecords);
  watch(document);

  return {
    take() {
      if (overflown) for (const root of roots) observer.observe(root, what);
      overflown = false;
      const taken = [...changed].reverse();
      changed = new Set();
      return taken;
    },
    some: () =>
      new Promise((resolve) => {
        wake = resolve;
        if (changed.size > 0) resolve();
      }),
    add,
    watch,
    stop() {
      observer.disconnect();
      for (const root of roots) root.removeEventListener("load", onLoad, { capture: true });
    },
  };

  function watch(root: Root): void {
    roots.add(root);
    observer.observe(root, what);
    // A picture that came, or another document in a frame: neither is told outside of its root.
    root.addEventListener("load", onLoad, { capture: true });
  }

  function onLoad({ target }: Event): void {
    add(target as Node);
  }

  // Even to look at a record costs something, and some pages make thousands of them a second.
  function onRecords(records: readonly MutationRecord[]): void {
    if (records.length > most) {
      overflow();
      return;
    }
    for (const { type, target, addedNodes } of records) {
      if (type === "childList") addedNodes.forEach(add);
      else add(target);
    }
  }

  function add(node: Node): void {
    if (changed.size < most) changed.add(node);
    else overflow();
    wake();
  }

  function overflow(): void {
    observer.disconnect();
    overflown = true;
    changed = new Set([document]);
    wake();
  }
}
