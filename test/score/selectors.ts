interface Openers {
  readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null };
}

/** The corpus's selectors: ` >>> ` enters a shadow root, ` |> ` the document of a frame. */
export function find(selector: string, document: Document): Element | null {
  let root: ParentNode | null = document;
  let element = null as Element | null;
  for (const part of selector.split(/( >>> | \|> )/)) {
    if (part === " >>> ") root = element && shadowRootOf(element);
    else if (part === " |> ") root = (element as HTMLIFrameElement | null)?.contentDocument ?? null;
    else element = root?.querySelector(part) ?? null;
  }
  return element;
}

// Closed ones, too, where this runs as an extension's script.
function shadowRootOf(element: Element): ShadowRoot | null {
  const { dom } = (globalThis as { readonly chrome?: Openers }).chrome ?? {};
  return element.shadowRoot ?? dom?.openOrClosedShadowRoot?.(element) ?? null;
}

/** A selector in that syntax which this element alone answers to, from a document on. */
export function selectorOf(element: Element, document: Document): string {
  const root = element.getRootNode();
  const own = selectorWithin(root as ParentNode, element);
  // A node of another frame is no instance of this window's classes.
  const { host } = root as ShadowRoot;
  if (host) return `${selectorOf(host, document)} >>> ${own}`;
  const frame = root === document ? null : (root as Document).defaultView?.frameElement;
  return frame ? `${selectorOf(frame, document)} |> ${own}` : own;
}

function selectorWithin(root: ParentNode, element: Element): string {
  const tag = element.localName;
  const named = ["id", "name", "aria-label", "placeholder"].flatMap((attribute) => {
    const value = element.getAttribute(attribute);
    return value ? `${tag}[${attribute}="${CSS.escape(value)}"]` : [];
  });
  const alone = [...named, tag].find((selector) => root.querySelectorAll(selector).length === 1);
  if (alone) return alone;
  const parent = element.parentElement;
  const place = [...(element.parentNode?.children ?? [])].indexOf(element) + 1;
  const own = `${tag}:nth-child(${place})`;
  return parent ? `${selectorWithin(root, parent)} > ${own}` : own;
}
