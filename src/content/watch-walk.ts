import type { Sliced } from "./slices.ts";
import { type Root, rootsIn, within } from "./watch-roots.ts";
import { places } from "./watch-signals.ts";
import { tellsText, type Words } from "./watch-texts.ts";

/** What the looks at a document remember, and whom they tell. */
export interface Memory {
  readonly roots: Set<Root>;
  readonly words: Words;
  /** A root that was not met before: it is to be watched. */
  onRoot(root: Root): void;
  /** An element that may get a shadow root yet: nothing tells when. */
  onHost(element: Element): void;
}

export function newMemory({ onRoot, onHost }: Pick<Memory, "onRoot" | "onHost">): Memory {
  return { roots: new Set(), words: { recovery: false }, onRoot, onHost };
}

/**
 * Whether a subtree could hold a code field, a recovery field, a printed key, recovery codes or a square big enough to
 * be a QR code. Enters shadow roots and frames of the same origin.
 */
export function* findTell(start: Node, memory: Memory): Sliced<boolean> {
  const before = memory.words.recovery;
  if (yield* tells(start, memory)) return true;
  if (memory.words.recovery === before) return false;
  // Words came up that give a meaning to what was passed over.
  for (const root of [document, ...memory.roots]) if (yield* tellsText(root, memory.words)) return true;
  return false;
}

function* tells(start: Node, memory: Memory): Sliced<boolean> {
  if ("querySelectorAll" in start && (yield* tellsElements(start as Element | Root, memory))) return true;
  return yield* tellsText(start, memory.words);
}

function* tellsElements(start: Element | Root, memory: Memory): Sliced<boolean> {
  for (const [selector, fits] of places) {
    for (const [at, element] of within(start, selector).entries()) {
      if (fits(element)) return true;
      if (at % 16 === 15) yield;
    }
    yield;
  }
  for (const root of yield* rootsIn(start, memory.onHost)) {
    if (!memory.roots.has(root)) memory.onRoot(root);
    memory.roots.add(root);
    if (yield* tells(root, memory)) return true;
  }
  return false;
}
