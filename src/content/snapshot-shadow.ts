import { isOurs } from "./popover.ts";

// Elements that may carry a shadow root, besides custom ones (DOM Standard, attachShadow).
const plainHosts = new Set([
  "ARTICLE",
  "ASIDE",
  "BLOCKQUOTE",
  "BODY",
  "DIV",
  "FOOTER",
  "H1",
  "H2",
  "H3",
  "H4",
  "H5",
  "H6",
  "HEADER",
  "MAIN",
  "NAV",
  "P",
  "SECTION",
  "SPAN",
]);

/**
 * The shadow root of an element, closed ones too where the browser lets an extension see them; null without one.
 * `thorough` asks plain elements with children, too: asking costs about 2 µs.
 */
export function shadowRootOf(element: HTMLElement, thorough: boolean): ShadowRoot | null {
  if (isOurs(element)) return null;
  if (element.shadowRoot) return element.shadowRoot;
  const custom = element.tagName.includes("-");
  if (!custom && (!plainHosts.has(element.tagName) || (!thorough && element.firstChild))) return null;
  return closedRootOf(element);
}

interface Openers {
  readonly chrome?: {
    readonly dom?: { readonly openOrClosedShadowRoot?: (element: HTMLElement) => ShadowRoot | null };
  };
}

function closedRootOf(
  element: HTMLElement & { readonly openOrClosedShadowRoot?: ShadowRoot | null },
): ShadowRoot | null {
  // Firefox has a property on the element, Chrome a function of the extension API.
  if (element.openOrClosedShadowRoot !== undefined) return element.openOrClosedShadowRoot;
  return (globalThis as Openers).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
}
