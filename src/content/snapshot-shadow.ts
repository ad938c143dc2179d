import { isOurs } from "./popover.ts";
import { isCustom, mayHost, shadowRootOf } from "./shadow-root.ts";

/**
 * The shadow root of an element, closed ones too where the browser lets an extension see them; null without one.
 * `thorough` asks plain elements with children, too: asking costs about 2 µs.
 */
export function shadowRootIn(element: HTMLElement, thorough: boolean): ShadowRoot | null {
  if (isOurs(element)) return null;
  if (element.shadowRoot) return element.shadowRoot;
  const mayHide = isCustom(element) || (mayHost(element) && (thorough || element.firstChild === null));
  return mayHide ? shadowRootOf(element) : null;
}
