import type { Children } from "./long-lists.ts";
import type { Sliced } from "./slices.ts";
import type { TextPlace } from "./snapshot-text.ts";

/** What is left to be walked inside of one element, shadow root or frame. */
export interface Level {
  readonly parent: Node;
  readonly place: TextPlace;
  /** For `leave`, once all of it was walked. */
  readonly block: HTMLElement | null;
  next: Node | null;
  /** Those of a long list, of which not all are read. */
  readonly children: Children | null;
}

export function levelIn(
  parent: Node,
  place: TextPlace,
  block: HTMLElement | null,
  children: Children | null = null,
): Level {
  return { parent, place, block, next: parent.firstChild, children };
}

interface Visitor {
  text(node: Text, place: TextPlace): void;
  /** May push the levels inside of it, the first one last. */
  element(element: HTMLElement, place: TextPlace): void;
  leave(block: HTMLElement | null): void;
}

/** Nodes between two places where the walk can be put down. */
const stride = 32;

/** Walks levels in document order. Where the page changed between two slices, it goes on with what is still in place. */
export function* walkLevels(levels: Level[], visitor: Visitor): Sliced<void> {
  for (let count = 1; ; count++) {
    const level = levels.at(-1);
    if (level === undefined) return;
    const node = level.next;
    if (node === null) {
      levels.pop();
      visitor.leave(level.block);
      continue;
    }
    level.next = node.nextSibling;
    if (node.nodeType === Node.TEXT_NODE) visitor.text(node as Text, level.place);
    else if (node.nodeType === Node.ELEMENT_NODE && !level.children?.passes(node as Element))
      visitor.element(node as HTMLElement, level.place);
    if (count % stride !== 0) continue;
    yield;
    for (const each of levels)
      if (each.next !== null && each.next.parentNode !== each.parent) each.next = null;
  }
}
