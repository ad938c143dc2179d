import type { Sliced } from "./slices.ts";
import { type Root, rootsIn, within } from "./watch-roots.ts";
import { places } from "./watch-signals.ts";
import { tellsText, type Words } from "./watch-texts.ts";

/** What the looks at a document remember, and whom they tell. */
export interface Memory extends Words {
  readonly roots: Set<Root>;
  /** A root that was not met before: it is to be watched. */
  onRoot(root: Root): void;
  /** An element that may get a shadow root yet: nothing tells when. */
  onHost(element: Element): void;
}

export function newMemory(document: Document, { onRoot, onHost }: Pick<Memory, "onRoot" | "onHost">): Memory {
  return { roots: new Set([document]), speakOfRecovery: null, onRoot, onHost };
}

/**
 * Whether a subtree could hold a code field, a recovery field, a printed key, recovery codes or a square big enough to
 * be a QR code. Enters shadow roots and frames of the same origin.
 */
export function* findTell(start: Node, memory: Memory): Sliced<boolean> {
  const spoke = memory.speakOfRecovery;
  if (yield* tells(start, memory)) return true;
  if (spoke !== false || !memory.speakOfRecovery) return false;
  // Words came up that give a meaning to what was passed over.
  for (const root of memory.roots) if (yield* tellsText(root, memory)) return true;
  return false;
}

function* tells(start: Node, memory: Memory): Sliced<boolean> {
  if ("querySelectorAll" in start && (yield* tellsElements(start as Element | Root, memory))) return true;
  return yield* tellsText(start, memory);
}

function* tellsElements(start: Element | Root, memory: Memory): Sliced<boolean> {
  for (const [selector, fits] of places()) {
    for (const [at, element] of within(start, selector).entries()) {
      if (at % 16 === 0) yield;
      if (fits(element)) return true;
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
