import type { PageSnapshot, TextBlock } from "./snapshot-model.ts";
import type { Steps } from "./steps.ts";
import { wholeText } from "./surroundings.ts";

/** A string on the page that has the shape of a shared key. */
export interface PrintedKey {
  /** As printed. */
  readonly text: string;
  readonly ref: number;
  /** What stands beside it in the same block, or its box's own words. */
  readonly beside: string;
  /** The tag of its innermost element, or "input". */
  readonly tag: string;
  /** Its box's name and id, or "". */
  readonly names: string;
}

/** Every string of the page's text and boxes that has a key's shape, in document order. */
export function* printedKeys(page: PageSnapshot): Steps<PrintedKey[]> {
  const found: PrintedKey[] = [];
  for (const [at, block] of [...page.texts, ...gathered(page.texts)].entries()) {
    if (at % 16 === 0) yield;
    found.push(...(yield* inBlock(block)));
  }
  found.push(...(yield* inFields(page)));
  return found.sort((a, b) => a.ref - b.ref);
}

function* inBlock(block: TextBlock): Steps<PrintedKey[]> {
  const text = wholeText(block).replace(/[\u00a0\u2009\u202f\n]/g, " ");
  return (yield* keysIn(text)).map((key) => ({
    text: key,
    ref: block.ref,
    beside: text.replace(key, " "),
    tag: block.runs.find((run) => run.text.includes(key.slice(0, 4)))?.tag ?? block.tag,
    names: "",
  }));
}

function* inFields(page: PageSnapshot): Steps<PrintedKey[]> {
  const found: PrintedKey[] = [];
  for (const field of page.fields.filter(({ visible }) => visible)) {
    const value = field.value.trim();
    const [key] = yield* keysIn(value);
    if (key === undefined || key !== value) continue;
    const beside = [field.label, field.ariaLabel, field.placeholder, field.description];
    const names = `${field.name} ${field.id} ${field.data}`;
    found.push({
      text: key,
      ref: field.ref,
      beside: beside.filter(Boolean).join(" | "),
      tag: "input",
      names,
    });
  }
  return found;
}

// A key whose groups are elements of their own becomes one block.
function gathered(texts: readonly TextBlock[]): TextBlock[] {
  const made: TextBlock[] = [];
  let row: TextBlock[] = [];
  for (const block of texts) {
    const isGroup = /^[A-Za-z2-7]{2,8}$/.test(wholeText(block));
    const [first] = row;
    if (isGroup && (!first || first.parent === block.parent)) row.push(block);
    else {
      if (first && row.length >= 4) made.push(joinedRow(first, row));
      row = isGroup ? [block] : [];
    }
  }
  const [first] = row;
  if (first && row.length >= 4) made.push(joinedRow(first, row));
  return made;
}

function joinedRow(first: TextBlock, row: readonly TextBlock[]): TextBlock {
  const text = row.map(wholeText).join(" ");
  return { ...first, runs: [{ text, tag: first.tag, action: false, struck: false }] };
}

/** 80 bits in Base32. */
const fewestLetters = 16;

function* keysIn(text: string): Steps<string[]> {
  if (text.length < fewestLetters || !nearlyKey.test(text) || !hasKeyLetters.test(text)) return [];
  const found: string[] = [];
  for (const shape of shapes()) {
    for (const [key] of text.matchAll(shape)) {
      if (isRandom(key) && !found.some((known) => known.includes(key))) found.push(key.trim());
    }
    yield;
  }
  return found;
}

/** Most texts need not be looked at more closely: 16 letters and digits in a row, or groups that are as long as each other. */
const nearlyKey =
  /[A-Z2-7]{16}|[a-z2-7]{16}|(?:[A-Za-z2-7]{4}[ -]{1,3}){3}|(?:[A-Za-z2-7]{8}[ -]{1,3}){2}|(?:[A-Za-z2-7]{5}[ -]{1,3}){3}|(?:[A-Za-z2-7]{6}[ -]{1,3}){2}|(?:[A-Za-z2-7]{3}[ -]{1,3}){5}/;

/** What no key goes without (see `isRandom`) and hardly a sentence has: capitals in a row, or digits within a word. */
const hasKeyLetters = /[A-Z2-7]{3}|[a-z][2-7]|[2-7][a-z]/;

const edge = "[\\p{L}\\p{N}+/_@.-]";
/** What may not come next; a full stop may, where the sentence ends with the key. */
const follow = "(?:[\\p{L}\\p{N}+/_@-]|\\.[^\\s])";
const alphabets = ["A-Z2-7", "a-z2-7"] as const;

const madeShapes: RegExp[] = [];

/** Ungrouped first, then groups of four, the usual way, then others; the last group may be shorter. Each is made when wanted. */
function* shapes(): Generator<RegExp, void, undefined> {
  for (const [at, source] of alphabets.flatMap(shapesOf).entries()) {
    madeShapes[at] ??= new RegExp(source, "gu");
    yield madeShapes[at];
  }
}

const shapesOf = (letters: string) => [
  `(?<!${edge})[${letters}]{16,128}=*(?!${follow})`,
  ...[4, 8, 5, 6, 3].map(
    (size) =>
      `(?<!${edge})(?:[${letters}]{${size}}(?:-| {1,3})){${Math.max(2, Math.ceil(16 / size) - 1)},}[${letters}]{1,${size}}(?!${follow})`,
  ),
];

/**
 * Words are not keys: sixteen random characters nearly always have a digit among them, and few vowels. Capital letters in
 * groups of four are no words either.
 */
function isRandom(key: string): boolean {
  const letters = key.replace(/[^A-Za-z2-7]/g, "");
  if (letters.length < fewestLetters) return false;
  if (/[2-7]/.test(letters)) return true;
  const vowels = (letters.match(/[aeiou]/gi)?.length ?? 0) / letters.length;
  const inFours = /^(?:[A-Z]{4}[ -]{1,3}){3,}[A-Z]{1,4}$/.test(key);
  return vowels < (inFours ? 0.4 : 0.28) && !/[a-z]/.test(key) && (inFours || !/[ -]/.test(key));
}
