/** Where a text stands. */
export interface TextPlace {
  readonly root: number;
  /** Inside a link or button. */
  readonly action: boolean;
  readonly struck: boolean;
  /** Inside a pre, where line breaks count. */
  readonly pre: boolean;
  /** The list item or table row around it, by a number of its own. */
  readonly row: number | null;
}

/** The text of one block-level element, up to the next block or field, not yet looked at. */
export interface RawBlock {
  readonly ref: number;
  readonly element: HTMLElement;
  readonly place: TextPlace;
  readonly parts: readonly RawPart[];
}

export interface RawPart {
  /** As it stands in the page. */
  readonly text: string;
  /** The innermost element around it; null for a line break or a picture's alternative text. */
  readonly parent: HTMLElement | null;
  readonly place: TextPlace;
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

const inline = new Set(
  "A ABBR B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD MARK OUTPUT Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR BR".split(
    " ",
  ),
);
const longestBlock = 4000;

/** `emit` gets each block that has a visible character, in document order. */
export function startText(nextRef: () => number, emit: (block: RawBlock) => void): TextGatherer {
  let parts: RawPart[] = [];
  let size = 0;
  let says = false;
  let within: HTMLElement | null = null;

  const flush = () => {
    const [first] = parts;
    if (says && within && first) emit({ ref: nextRef(), element: within, place: first.place, parts });
    if (first) parts = [];
    size = 0;
    says = false;
  };
  const push = (part: RawPart) => {
    if (size > longestBlock) return;
    size += part.text.length;
    parts.push(part);
    says ||= /\S/.test(part.text);
  };

  return {
    flush,
    add(node, place) {
      push({ text: node.nodeValue ?? "", parent: node.parentElement, place });
    },
    addAlternative(element, text, place) {
      flush();
      emit({ ref: nextRef(), element, place, parts: [{ text, parent: null, place }] });
    },
    enter(element, place) {
      if (inline.has(element.tagName)) {
        if (element.tagName === "BR") push({ text: "\n", parent: null, place });
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
