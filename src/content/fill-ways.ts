import { type Box, focusOn } from "./box.ts";
import { commit, insertText, setValue, typeText } from "./keystroke.ts";

/** How a value gets into boxes: one box, or one for each character or part of it. */
export interface Filling {
  readonly boxes: readonly [Box, ...Box[]];
  readonly value: string;
  /** What of it goes into each box. */
  readonly pieces: readonly string[];
  /** Whether the page still is what it was and this box is seen: to be asked after each focus, before each character. */
  mayWrite(box: Box): boolean;
  /** Lets the page's scripts and its framework come to rest. */
  rest(): Promise<void>;
}

/** Puts the whole value in; false as soon as the page is no longer what it was. */
export type Way = (filling: Filling) => Promise<boolean>;

/** In the order in which they are tried: as a person types, as a person pastes, and past the browser's editing. */
export const ways: readonly Way[] = [typeIn, pasteIn, setIn];

async function typeIn(filling: Filling): Promise<boolean> {
  return filling.boxes.length === 1 ? typeIntoOne(filling) : typeIntoRow(filling);
}

/** In one go: a page that looks meanwhile never finds a part of it. */
function typeIntoOne({ boxes: [box], value, mayWrite }: Filling): boolean {
  if (!typePiece(box, value, mayWrite)) return false;
  commit(box);
  return true;
}

/** With a rest after each: a row's framework may first have to hear of one box before it takes the next. */
async function typeIntoRow({ boxes, pieces, mayWrite, rest }: Filling): Promise<boolean> {
  for (const [index, box] of boxes.entries()) {
    const piece = pieces[index] ?? "";
    if (index > 0) await rest();
    // A row may have spread what its first box was given.
    if (box.value === piece) continue;
    if (!typePiece(box, piece, mayWrite)) return false;
  }
  commit(boxes[boxes.length - 1] ?? boxes[0]);
  return true;
}

function typePiece(box: Box, piece: string, mayWrite: Filling["mayWrite"]): boolean {
  focusOn(box);
  box.select();
  for (const character of piece) {
    if (!mayWrite(box)) return false;
    typeText(box, character);
  }
  return true;
}

async function pasteIn({ boxes: [box], value: text, mayWrite }: Filling): Promise<boolean> {
  focusOn(box);
  box.select();
  if (!mayWrite(box)) return false;
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  const facts = { bubbles: true, cancelable: true, composed: true, clipboardData };
  if (box.dispatchEvent(new ClipboardEvent("paste", facts))) insertText(box, text);
  commit(box);
  return true;
}

async function setIn({ boxes, pieces, mayWrite, rest }: Filling): Promise<boolean> {
  for (const [index, text] of pieces.entries()) {
    const box = boxes[index];
    if (box === undefined) return false;
    focusOn(box);
    if (!mayWrite(box)) return false;
    setValue(box, text);
    commit(box);
    if (index < pieces.length - 1) await rest();
  }
  return true;
}
