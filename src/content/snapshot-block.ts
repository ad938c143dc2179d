import type { TextBlock, TextRun } from "../detect/snapshot-model.ts";
import type { Sliced } from "./slices.ts";
import { isRendered } from "./snapshot-shown.ts";
import type { RawBlock, RawPart } from "./snapshot-text.ts";

/** The blocks that can be seen, read into plain data. */
export function* readBlocks(blocks: readonly RawBlock[]): Sliced<TextBlock[]> {
  const parents = new Map<Node | null, number>();
  const numberOf = (parent: Node | null) => {
    const number = parents.get(parent) ?? parents.size;
    parents.set(parent, number);
    return number;
  };
  const read: TextBlock[] = [];
  for (const raw of blocks) {
    read.push(...readBlock(raw, numberOf(raw.element.parentNode)));
    if (read.length % 16 === 0) yield;
  }
  return read;
}

function readBlock({ ref, element, place, parts }: RawBlock, parent: number): TextBlock[] {
  const runs = parts.flatMap((part) => runOf(part, element));
  if (!runs.some(({ text }) => text.trim() !== "")) return [];
  const tag = element.tagName.toLowerCase();
  return [{ ref, root: place.root, tag, heading: isHeading(element, tag), row: place.row, parent, runs }];
}

const longestRun = 4000;

function runOf({ text, parent, place }: RawPart, block: HTMLElement): TextRun[] {
  const { action, struck, pre } = place;
  if (parent === null)
    return [{ text, tag: text === "\n" ? "br" : block.tagName.toLowerCase(), action, struck }];
  const blank = text.trim() === "";
  if (!blank && !isRendered(parent)) return [];
  const said = pre ? text : text.replace(/\s+/g, " ");
  const isOver = struck || (!blank && isStruck(parent, said));
  return [{ text: said.slice(0, longestRun), tag: parent.tagName.toLowerCase(), action, struck: isOver }];
}

// Style is looked at only for what could be a code: short, and of few groups.
function isStruck(parent: HTMLElement, text: string): boolean {
  if (!/^\s*(?=\D*\d|[\w-]+\s*$)[\w-]{3,64}(?: [\w-]{2,8}){0,7}\s*$/.test(text)) return false;
  if (getComputedStyle(parent).textDecorationLine.includes("line-through")) return true;
  // A list of boxes ticked by the page itself.
  if (parent.closest("label")?.querySelector("input:checked:disabled")) return true;
  return [parent, parent.parentElement].some((each) =>
    /(?:^|[\s_-])(?:used|consumed|redeemed|spent|revoked|expired|crossed)(?:$|[\s_-])/i.test(
      each?.getAttribute("class") ?? "",
    ),
  );
}

function isHeading(element: HTMLElement, tag: string): boolean {
  if (/^h[1-6]$|^legend$|^caption$/.test(tag) || element.getAttribute("role") === "heading") return true;
  return /(^|[\s_-])(title|heading|header|headline)($|[\s_-])/i.test(element.getAttribute("class") ?? "");
}
