import { isCustom, plainHosts, shadowRootOf } from "./shadow-root.ts";
import type { Sliced } from "./slices.ts";

/** What selectors don't look into, and mutations don't come out of. */
export type Root = Document | ShadowRoot;

/** In a subtree of fewer elements each is asked that may have a shadow root; in a larger one those that show nothing. */
const few = 1500;
const plain = plainHosts.join();
const emptyPlain = plainHosts.map((tag) => `${tag}:empty`).join();

/**
 * The shadow roots and the documents of the same origin right inside a subtree. `onHost` is told of elements that have no root
 * but could get one yet: custom ones, and plain ones that take up room without showing anything or that wait for a script.
 */
export function* rootsIn(start: Element | Root, onHost: (host: Element) => void): Sliced<Root[]> {
  const roots: Root[] = [];
  for (const frame of within(start, "iframe,frame")) {
    const { contentDocument } = frame as HTMLIFrameElement;
    if (contentDocument !== null) roots.push(contentDocument);
  }
  let count = 0;
  for (const element of hostsIn(start)) {
    if (++count % 16 === 0) yield;
    const hides = mayHide(element);
    const root = element.shadowRoot ?? (hides ? shadowRootOf(element) : null);
    if (root !== null) roots.push(root);
    else if (hides || isVacant(element)) onHost(element);
  }
  return roots;
}

/** What answers to a selector in a subtree, its top included. */
export function within(start: Element | Root, selector: string): Element[] {
  const inside = [...start.querySelectorAll(selector)];
  return "matches" in start && start.matches(selector) ? [start, ...inside] : inside;
}

function hostsIn(start: Element | Root): Element[] {
  const isLarge = start.querySelectorAll("*").length > few;
  const slotted = [...start.querySelectorAll("[slot]")].flatMap(({ parentElement }) => parentElement ?? []);
  return [...customIn(start), ...within(start, isLarge ? emptyPlain : plain), ...(isLarge ? slotted : [])];
}

/** No selector knows them by the hyphen in their names; XPath does, but not in a shadow root. */
function customIn(start: Element | Root): Element[] {
  if (start.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return within(start, "*").filter(isCustom);
  const path = "descendant-or-self::*[contains(local-name(), '-')]";
  const owner = start.ownerDocument ?? (start as Document);
  const found = owner.evaluate(path, start, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  return Array.from({ length: found.snapshotLength }, (_, at) => found.snapshotItem(at) as Element);
}

function mayHide(element: Element): boolean {
  if (isCustom(element)) return true;
  const { offsetWidth, offsetHeight } = element as HTMLElement;
  // A box to type in has at least this room, in CSS pixels.
  if (offsetWidth < 20 || offsetHeight < 12) return false;
  const child = element.firstElementChild;
  return child === null ? (element.textContent ?? "").trim() === "" : !child.checkVisibility();
}

/** Empty, but with a name by which a script will find it. */
function isVacant(element: Element): boolean {
  return element.firstChild === null && element.id !== "";
}
