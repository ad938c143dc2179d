import type { Sliced } from "./slices.ts";
import type { Root } from "./watch-roots.ts";
import { isShaped, mayHoldKey, speaksOfRecovery } from "./watch-signals.ts";

/** What is known of the words of a whole document. */
export interface Words {
  /** It speaks of recovery: then text that is shaped like a recovery code tells, too. */
  recovery: boolean;
}

/** Elements whose texts are looked at together have no more descendants than this. */
const mostTogether = 2000;
/** So much text is looked at in one go, in characters. */
const enough = 4000;
const silent = "script,style,noscript,template";

/** Whether the text in a subtree holds something shaped like a key; where words speak of such, like a recovery code. */
export function* tellsText(start: Node, words: Words): Sliced<boolean> {
  let together: Node[] = [];
  let text = "";
  for (const node of piecesOf(start)) {
    together.push(node);
    text += `${node.textContent}\n`;
    if (text.length < enough) continue;
    if (tellsTogether(together, text, words)) return true;
    yield;
    together = [];
    text = "";
  }
  return tellsTogether(together, text, words);
}

function tellsTogether(nodes: readonly Node[], text: string, words: Words): boolean {
  words.recovery ||= speaksOfRecovery(text);
  return (words.recovery || mayHoldKey(text)) && nodes.some((node) => hasShape(node, words));
}

/** One by one: together they would hide where one ends. */
function hasShape(node: Node, { recovery }: Words): boolean {
  const texts = document.createNodeIterator(node, NodeFilter.SHOW_TEXT);
  for (let each = texts.nextNode(); each !== null; each = texts.nextNode()) {
    if (isShaped((each as Text).data, recovery)) return true;
  }
  return false;
}

/** The parts of a subtree that hold no script or style. To touch as few nodes as possible, they are as large as they may be. */
function* piecesOf(node: Node): Generator<Node, void, undefined> {
  if (!("querySelector" in node)) {
    if (node.nodeType === Node.TEXT_NODE) yield node;
    return;
  }
  const parent = node as Element | Root;
  if ("matches" in parent && parent.matches(silent)) return;
  const isWhole =
    parent.querySelector(silent) === null && parent.querySelectorAll("*").length <= mostTogether;
  if (isWhole && parent.nodeType !== Node.DOCUMENT_NODE) yield parent;
  else for (const child of [...parent.childNodes]) yield* piecesOf(child);
}
