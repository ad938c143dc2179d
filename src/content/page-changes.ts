type Root = Document | ShadowRoot;

/** Tells once that a page changed, and then not again before it is watched anew: nothing is paid for in between. */
export interface PageChanges {
  /** Watches the document and these roots in it. */
  watch(roots: readonly Root[]): void;
}

/** With what can bring a field or a code on view without adding a node. */
const everything: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: [
    "class",
    "style",
    "hidden",
    "disabled",
    "readonly",
    "type",
    "src",
    "width",
    "height",
    "open",
    "aria-hidden",
    "aria-invalid",
    "value",
  ],
};
/** What brings something on view without changing the tree. */
const events = ["load", "toggle", "transitionend", "animationend"];

export function createPageChanges(tell: () => void, signal: AbortSignal): PageChanges {
  const observer = new MutationObserver(onChange);
  const listenedTo = new WeakSet<Root>();
  let watches = false;
  signal.addEventListener("abort", () => observer.disconnect());

  return {
    watch(roots) {
      watches = true;
      for (const root of [document, ...roots]) {
        observer.observe(root, everything);
        if (!listenedTo.has(root)) listenTo(root);
      }
    },
  };

  // These events don't leave the root in which they happen.
  function listenTo(root: Root): void {
    listenedTo.add(root);
    for (const event of events)
      root.addEventListener(event, onChange, { capture: true, passive: true, signal });
  }

  function onChange(): void {
    if (!watches) return;
    watches = false;
    observer.disconnect();
    tell();
  }
}
