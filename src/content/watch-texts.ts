import type { Sliced } from "./slices.ts";
import type { Root } from "./watch-roots.ts";
import { isShaped, mayHoldKey, speaksOfRecovery } from "./watch-signals.ts";

/** What is known of the words of a whole document. */
export interface Words {
  /** It speaks of recovery: then text that is shaped like a recovery code tells, too. */
  recovery: boolean;
}

/** Elements whose texts are looked at together have no more descendants than this. */
const mostTogether = 25_000;
/** So much text is gathered before it is looked at, and at most so much at a time, in characters. */
const enough = 4000;
const most = 32_000;
/** Nothing that we look for is longer. */
const overlap = 200;

/** Whether the text in a subtree holds something shaped like a key; where words speak of such, like a recovery code. */
export function* tellsText(start: Node, words: Words): Sliced<boolean> {
  let together: Node[] = [];
  let text = "";
  for (const node of piecesOf(start)) {
    together.push(node);
    text += `${node.textContent}\n`;
    if (text.length < enough) continue;
    if (yield* tellsTogether(together, text, words)) return true;
    together = [];
    text = "";
  }
  return yield* tellsTogether(together, text, words);
}

function* tellsTogether(nodes: readonly Node[], text: string, words: Words): Sliced<boolean> {
  let mayTell = false;
  for (let at = 0; at < text.length; at += most) {
    const part = text.slice(at, at + most + overlap);
    words.recovery ||= speaksOfRecovery(part);
    mayTell ||= mayHoldKey(part);
    yield;
  }
  if (!words.recovery && !mayTell) return false;
  for (const node of nodes) if (yield* hasShape(node, words)) return true;
  return false;
}

/** One text after the other: together they hide where one ends. */
function* hasShape(node: Node, { recovery }: Words): Sliced<boolean> {
  let count = 0;
  for (const text of textsIn(node)) {
    if (isShaped(text.data, recovery) && !text.parentElement?.matches(silent)) return true;
    if (++count % 64 === 0) yield;
  }
  return false;
}

const silent = "script,style,noscript,template";

/** The parts of a subtree whose text is looked at, without scripts and styles, so that the fewest nodes are touched. */
function* piecesOf(changed: Node): Generator<Node, void, undefined> {
  // Each kind of element costs a tenth of a millisecond when it is touched first; a head is full of kinds and has no text.
  const start = (changed as Partial<Document>).body ?? changed;
  const around = new Set<Node>();
  let isLarge = false;
  if ("querySelectorAll" in start) {
    const root = start as Element | Root;
    for (const inside of root.querySelectorAll(silent)) {
      for (let at = inside.parentNode; at !== null && !around.has(at); at = at.parentNode) around.add(at);
    }
    isLarge = root.querySelectorAll("*").length > mostTogether;
  }
  yield* wholePieces(start, around, isLarge);
}

function* textsIn(node: Node): Generator<Text, void, undefined> {
  const texts = document.createNodeIterator(node, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) yield text as Text;
}

function* wholePieces(
  node: Node,
  aroundSilent: ReadonlySet<Node>,
  isLarge: boolean,
): Generator<Node, void, undefined> {
  const isElement = "matches" in node;
  if (isElement && (node as Element).matches(silent)) return;
  const isTooLarge = () => isLarge && (node as Element).getElementsByTagName("*").length > mostTogether;
  const isWhole = isElement ? !aroundSilent.has(node) && !isTooLarge() : node.nodeType === Node.TEXT_NODE;
  if (isWhole) yield node;
  else for (const child of [...node.childNodes]) yield* wholePieces(child, aroundSilent, isLarge);
}
