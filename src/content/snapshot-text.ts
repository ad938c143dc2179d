import type { TextBlock, TextRun } from "../detect/snapshot-model.ts";
import { isRendered } from "./snapshot-shown.ts";

/** Where a text stands. */
export interface TextPlace {
  readonly root: number;
  readonly action: boolean;
  readonly struck: boolean;
  readonly row: number | null;
}

/** Gathers text nodes into blocks while the page is walked. */
export interface TextGatherer {
  add(node: Text, place: TextPlace): void;
  /** The alternative text of a picture, as a block of its own. */
  addAlternative(element: HTMLElement, text: string, place: TextPlace): void;
  /** Tells that the walk enters an element; what it gives is for `leave`. */
  enter(element: HTMLElement, place: TextPlace): HTMLElement | null;
  leave(block: HTMLElement | null): void;
  flush(): void;
}

const inline = new Set([
  "A",
  "ABBR",
  "B",
  "BDI",
  "BDO",
  "BIG",
  "CITE",
  "CODE",
  "DATA",
  "DEL",
  "DFN",
  "EM",
  "FONT",
  "I",
  "INS",
  "KBD",
  "MARK",
  "OUTPUT",
  "Q",
  "S",
  "SAMP",
  "SMALL",
  "SPAN",
  "STRIKE",
  "STRONG",
  "SUB",
  "SUP",
  "TIME",
  "TT",
  "U",
  "VAR",
  "WBR",
  "BR",
]);
const longestBlock = 4000;

/** `emit` gets each block with its element, in document order. */
export function startText(
  nextRef: () => number,
  emit: (block: TextBlock, element: HTMLElement) => void,
): TextGatherer {
  const parents = new Map<Node | null, number>();
  let runs: TextRun[] = [];
  let size = 0;
  let within: HTMLElement | null = null;
  let at: TextPlace | null = null;

  const flush = () => {
    const said = runs.some((run) => run.text.trim() !== "");
    if (said && within && at)
      emit(blockOf(within, at, runs, nextRef(), numberOf(parents, within.parentNode)), within);
    runs = [];
    size = 0;
    at = null;
  };
  const push = (run: TextRun, place: TextPlace) => {
    if (size > longestBlock) return;
    at ??= place;
    size += run.text.length;
    runs.push(run);
  };

  return {
    flush,
    add(node, place) {
      const run = runOf(node, place);
      if (run) push(run, place);
    },
    addAlternative(element, text, place) {
      flush();
      const run = { text, tag: "img", action: false, struck: false };
      emit(blockOf(element, place, [run], nextRef(), numberOf(parents, element.parentNode)), element);
    },
    enter(element, place) {
      if (inline.has(element.tagName)) {
        if (element.tagName === "BR")
          push({ text: "\n", tag: "br", action: place.action, struck: false }, place);
        return null;
      }
      flush();
      const outer = within;
      within = element;
      return outer ?? element;
    },
    leave(block) {
      if (block === null) return;
      flush();
      within = block;
    },
  };
}

function blockOf(
  element: HTMLElement,
  place: TextPlace,
  runs: TextRun[],
  ref: number,
  parent: number,
): TextBlock {
  const tag = element.tagName.toLowerCase();
  return { ref, root: place.root, tag, heading: isHeading(element, tag), row: place.row, parent, runs };
}

function runOf(node: Text, place: TextPlace): TextRun | null {
  const parent = node.parentElement;
  const raw = node.nodeValue ?? "";
  if (raw.trim() === "")
    return /\S/.test(raw) || raw === "" ? null : { text: " ", tag: "", action: place.action, struck: false };
  if (parent && !isRendered(parent)) return null;
  const tag = parent?.tagName.toLowerCase() ?? "";
  const text = parent?.closest("pre") ? raw : raw.replace(/\s+/g, " ");
  return {
    text: text.slice(0, longestBlock),
    tag,
    action: place.action,
    struck: place.struck || isStruck(parent, text),
  };
}

// Style is looked at only for what could be a code: short, without a sentence's spaces.
function isStruck(parent: HTMLElement | null, text: string): boolean {
  if (!parent || !/\d/.test(text) || !/^\s*[\w-]{6,64}\s*$/.test(text)) return false;
  return getComputedStyle(parent).textDecorationLine.includes("line-through");
}

function isHeading(element: HTMLElement, tag: string): boolean {
  if (/^h[1-6]$|^legend$|^caption$/.test(tag) || element.getAttribute("role") === "heading") return true;
  return /(^|[\s_-])(title|heading|header|headline)($|[\s_-])/i.test(element.getAttribute("class") ?? "");
}

function numberOf(parents: Map<Node | null, number>, parent: Node | null): number {
  const known = parents.get(parent);
  if (known !== undefined) return known;
  parents.set(parent, parents.size);
  return parents.size - 1;
}
