import { frameOf } from "./frames.ts";
import { shadowRootOf } from "./shadow-root.ts";

/** The element that a path leads to: selectors, of which ` >>> ` enters a shadow root and ` |> ` the document of a frame. */
export function elementAt(path: string, document: Document): Element | null {
  try {
    return follow(path, document);
  } catch {
    // Not a selector.
    return null;
  }
}

function follow(path: string, document: Document): Element | null {
  let root: ParentNode | null = document;
  let element = null as Element | null;
  for (const part of path.split(/( >>> | \|> )/)) {
    if (part === " >>> ") root = element && shadowRootOf(element);
    else if (part === " |> ") root = (element as HTMLIFrameElement | null)?.contentDocument ?? null;
    else element = root?.querySelector(part) ?? null;
  }
  return element;
}

/** A path which leads from a document to this element alone, by what is least likely to change. */
export function pathTo(element: Element, document: Document): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const own = selectorWithin(root, element);
  // A node of another frame is no instance of this window's classes.
  if ("host" in root) return `${pathTo(root.host, document)} >>> ${own}`;
  const frame = root === document ? null : frameOf(element);
  return frame ? `${pathTo(frame, document)} |> ${own}` : own;
}

const lasting = ["name", "aria-label", "placeholder"];

function selectorWithin(root: ParentNode, element: Element): string {
  const tag = CSS.escape(element.localName);
  // Ids with digits in them are often made anew for each visit.
  const attributes = /\d/.test(element.id) ? [...lasting, "id"] : ["id", ...lasting];
  const named = attributes.flatMap((attribute) => {
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
