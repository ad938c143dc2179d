import type { Sliced } from "./slices.ts";
import { textOf } from "./text-of.ts";
import type { Root } from "./watch-roots.ts";
import { isShaped, mayHoldKey, mayHoldShape, speaksOfRecovery } from "./watch-signals.ts";

/** What is known of the words of a whole document. */
export interface Words {
  /** The document and the roots in it that were met. */
  readonly roots: ReadonlySet<Root>;
  /**
   * Whether it speaks of recovery: then text that is shaped like a recovery code tells, too. Null: nobody asked yet,
   * for nothing was shaped like anything.
   */
  speakOfRecovery: boolean | null;
}

/** So much text is looked at at a time, in characters. */
const most = 32_000;
/** Nothing that we look for is longer. */
const overlap = 200;

/** Whether the text in a subtree holds something shaped like a key; where words speak of such, like a recovery code. */
export function* tellsText(start: Node, words: Words): Sliced<boolean> {
  const text = textOf(start);
  const mayTell = yield* somewhere(text, mayHoldShape);
  if (words.speakOfRecovery === null && mayTell)
    words.speakOfRecovery = yield* anySpeaksOfRecovery(words.roots);
  else if (words.speakOfRecovery === false) words.speakOfRecovery = yield* somewhere(text, speaksOfRecovery);
  if (!mayTell) return false;
  return (words.speakOfRecovery || (yield* somewhere(text, mayHoldKey))) && (yield* hasShape(start, words));
}

function* anySpeaksOfRecovery(roots: ReadonlySet<Root>): Sliced<boolean> {
  for (const root of roots) if (yield* somewhere(textOf(root), speaksOfRecovery)) return true;
  return false;
}

function* somewhere(text: string, holds: (part: string) => boolean): Sliced<boolean> {
  for (let at = 0; at < text.length; at += most) {
    if (at > 0) yield;
    if (holds(text.slice(at, at + most + overlap))) return true;
  }
  return false;
}

/** One text after the other: together they hide where one ends. */
function* hasShape(start: Node, { speakOfRecovery }: Words): Sliced<boolean> {
  yield;
  // Each kind of element costs a tenth of a millisecond when it is touched first; a head is full of kinds and has no text.
  const node = (start as Partial<Document>).body ?? start;
  const texts = document.createNodeIterator(node, NodeFilter.SHOW_TEXT);
  let count = 0;
  for (let text = texts.nextNode() as Text | null; text !== null; text = texts.nextNode() as Text | null) {
    if (isShaped(text.data, speakOfRecovery === true) && !text.parentElement?.matches(silent)) return true;
    if (speakOfRecovery && isShaped(groupedText(text), true)) return true;
    if (++count % 64 === 0) yield;
  }
  return false;
}

/** Where a text is no more than a group of a code, what stands beside it, too. */
function groupedText({ data, parentElement }: Text): string {
  return /^[A-Za-z0-9]{2,5}$/.test(data) ? (parentElement?.parentElement?.textContent ?? "") : "";
}

const silent = "script,style,noscript,template";
