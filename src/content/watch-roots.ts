import { isCustom, mayHost, plainHosts, shadowRootOf } from "./shadow-root.ts";
import type { Sliced } from "./slices.ts";

/** What selectors don't look into, and mutations don't come out of. */
export type Root = Document | ShadowRoot;

/** In a subtree of no more elements those are asked, too, that hold nothing but blanks. */
export const few = 1500;
const frames = "iframe,frame";
// No selector knows custom elements by the hyphen in their names, or what is blank; XPath does.
const isCustomPath = "contains(local-name(), '-')";
const isHostPath = () =>
  `${isCustomPath} or not(*) and not(normalize-space()) and (self::${plainHosts.join(" or self::")})`;

/** Whether a small document has frames, or elements of which a shadow root might be asked; none of them is touched. */
export function hasRoots(document: Document): boolean {
  const hosts = `boolean(//*[${isHostPath()}])`;
  return (
    document.querySelector(`${frames},[slot]`) !== null ||
    document.evaluate(hosts, document, null, XPathResult.BOOLEAN_TYPE).booleanValue
  );
}

/**
 * The shadow roots and the documents of the same origin right inside a subtree. `onHost` is told of elements that have no root
 * but could get one yet: custom ones, and plain ones that take up room without showing anything or that wait for a script.
 */
export function* rootsIn(start: Element | Root, onHost: (host: Element) => void): Sliced<Root[]> {
  const roots: Root[] = [];
  for (const frame of within(start, frames)) {
    const { contentDocument } = frame as HTMLIFrameElement;
    if (contentDocument !== null) roots.push(contentDocument);
  }
  yield;
  for (const [at, element] of (yield* hostsIn(start)).entries()) {
    if (at % 16 === 15) yield;
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

/** The elements that are asked whether they have a shadow root. To ask all would be to touch all. */
function* hostsIn(start: Element | Root): Sliced<Element[]> {
  const slotted = [...start.querySelectorAll("[slot]")].flatMap(({ parentElement }) => parentElement ?? []);
  // XPath knows no shadow roots, but in one there is little else.
  if (start.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return [...start.querySelectorAll("*")].filter(mayHost);
  if (start.querySelectorAll("*").length <= few) return [...byPath(start, isHostPath()), ...slotted];
  yield;
  const custom = customIn(start);
  yield;
  // In this order: hardly anything is empty, and that is known at once.
  return [...custom, ...within(start, `:empty:is(${plainHosts.join()})`), ...slotted];
}

/** The custom elements of a subtree. */
export function customIn(start: Node): Element[] {
  return byPath(start, isCustomPath);
}

function byPath(start: Node, condition: string): Element[] {
  const owner = start.ownerDocument ?? (start as Document);
  const path = `descendant-or-self::*[${condition}]`;
  const found = owner.evaluate(path, start, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  return Array.from({ length: found.snapshotLength }, (_, at) => found.snapshotItem(at) as Element);
}

function mayHide(element: Element): boolean {
  if (isCustom(element)) return true;
  if (element.firstElementChild !== null || element.textContent?.trim() !== "") return false;
  // A box to type in has at least this room, in CSS pixels.
  const { offsetWidth, offsetHeight } = element as HTMLElement;
  return offsetWidth >= 20 && offsetHeight >= 12;
}

/** Empty, but with a name by which a script will find it. */
function isVacant(element: Element): boolean {
  return element.firstChild === null && element.id !== "";
}
