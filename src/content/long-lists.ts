import { largePage } from "./large-page.ts";
import type { Sliced } from "./slices.ts";
import { couldBeCode } from "./snapshot-compact.ts";
import { customIn } from "./watch-roots.ts";

/** An element with fewer children is read whole. */
const longList = 100;
/** Of a longer one so many children are read at its beginning and at its end, and before and after one that holds a box. */
const around = 40;
/** Longer texts are no codes, and are left to whoever reads them. */
const longText = 1000;

/** What can't be passed over: boxes that a person could write in, frames, and key URIs. */
const anchorSelector = `input:not([type=checkbox i],[type=radio i],[type=hidden i],[type=submit i],[type=button i]),textarea,
  iframe,frame,[href^='otpauth:' i],[value^='otpauth:' i],[data-uri^='otpauth:' i],[data-url^='otpauth:' i]`;

/** The children of one element while they are walked. */
export interface Children {
  /** Whether this one, the next in order, may be passed over. */
  passes(child: Element): boolean;
}

/** Tells what need not be read of a large page: the middle of long lists, where there is neither box nor code. */
export interface LongLists {
  /** Null where every child is to be read. */
  childrenOf(element: Element): Children | null;
}

/** In a page that is not large everything is read. */
export function* longListsIn(document: Document): Sliced<LongLists> {
  if (document.getElementsByTagName("*").length < largePage) return { childrenOf: () => null };
  const boxes = [...document.querySelectorAll(anchorSelector)];
  yield;
  const custom = customIn(document);
  yield;
  const near = yield* nearAny([...boxes, ...custom]);
  return {
    childrenOf(element) {
      const size = element.childElementCount;
      // What lies in shadow roots and frames was not searched for boxes.
      if (size < longList || element.getRootNode() !== document) return null;
      let seen = 0;
      return {
        passes(child) {
          const at = seen++;
          if (at < around || at >= size - around || near.has(child)) return false;
          const text = child.textContent ?? "";
          return text.length < longText && !couldBeCode(text);
        },
      };
    },
  };
}

/** The elements around anchors, and those that stand beside one of these in a long list. */
function* nearAny(anchors: readonly Element[]): Sliced<ReadonlySet<Element>> {
  const near = new Set<Element>();
  for (const anchor of anchors) {
    for (let at: Element | null = anchor; at !== null && !near.has(at); at = at.parentElement) near.add(at);
  }
  yield;
  const lists = new Set([...near].flatMap(({ parentElement }) => parentElement ?? []));
  for (const { children, childElementCount } of lists) {
    if (childElementCount < longList) continue;
    for (const element of besides([...children], near)) near.add(element);
    yield;
  }
  return near;
}

/** Of elements in a row those before and after one that is `near`. */
function besides(row: readonly Element[], near: ReadonlySet<Element>): Element[] {
  const places = row.flatMap((element, at) => (near.has(element) ? [at] : []));
  let next = 0;
  return row.filter((_, at) => {
    while ((places[next] ?? Number.POSITIVE_INFINITY) + around < at) next++;
    return (places[next] ?? Number.POSITIVE_INFINITY) - around <= at;
  });
}
