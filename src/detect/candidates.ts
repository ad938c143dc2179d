import type { FieldFacts, PageSnapshot } from "./snapshot-model.ts";
import { wholeText } from "./surroundings.ts";

/** One box, a row of boxes that take one character each ("split"), or a row that takes a part of the code each. */
export interface Candidate {
  readonly fields: readonly [FieldFacts, ...FieldFacts[]];
  readonly layout: "single" | "split" | "parts";
}

/**
 * The boxes of a page that could take a code, in document order, rows of boxes for one character or for a part of a code
 * put together. Boxes that nobody can see or write in are left out.
 */
export function candidatesOf(page: PageSnapshot): Candidate[] {
  const open = page.fields.filter(isOpen);
  const candidates: Candidate[] = [];
  for (let at = 0; at < open.length; ) {
    const parts = partsFrom(page, open, at);
    const run = parts ?? alikeFrom(page, open, at);
    candidates.push(...(parts === null ? candidatesIn(run) : [{ fields: run, layout: "parts" as const }]));
    at += run.length;
  }
  return candidates;
}

function candidatesIn(run: Run): Candidate[] {
  if (run.length < shortestRow || !isOfSingles(run)) return run.map(single);
  // A long run of one-character boxes is a table's or a puzzle's.
  return run.length <= longestRow ? [rowOf(run)] : [];
}

/** The same boxes, those that stand together and are alike in one run. */
export function runsOf(page: PageSnapshot): Run[] {
  const open = page.fields.filter(isOpen);
  const runs: Run[] = [];
  for (let at = 0; at < open.length; at += runs.at(-1)?.length ?? 1) runs.push(alikeFrom(page, open, at));
  return runs;
}

/** The candidate that a box belongs to, or the box by itself, whatever its type; null when nobody can write in it. */
export function candidateWith(page: PageSnapshot, ref: number): Candidate | null {
  const field = page.fields.find((each) => each.ref === ref);
  if (field === undefined || !field.visible || !field.editable) return null;
  const known = candidatesOf(page).find(({ fields }) => fields.includes(field));
  return known ?? single(field);
}

const codeTypes = new Set(["text", "tel", "number", "password"]);

function isOpen(field: FieldFacts): boolean {
  return (
    field.tag === "input" && codeTypes.has(field.type) && field.visible && field.editable && !field.ariaHidden
  );
}

/** Boxes one after the other. */
export type Run = readonly [FieldFacts, ...FieldFacts[]];

function single(field: FieldFacts): Candidate {
  return { fields: [field], layout: "single" };
}

function rowOf(run: Run): Candidate {
  return { fields: run, layout: "split" };
}

/** Five for Steam, eight for the longest codes; four is a PIN, but some sites send four digits. */
const shortestRow = 4;
const longestRow = 8;

function alikeFrom(page: PageSnapshot, open: readonly FieldFacts[], start: number): Run {
  const first = open[start] as FieldFacts;
  let end = start + 1;
  for (let next = open[end]; next && isAlike(first, next, open[end - 1] as FieldFacts); next = open[end]) {
    if (isTold(page, open[end - 1] as FieldFacts, next)) break;
    end++;
  }
  return [first, ...open.slice(start + 1, end)];
}

/** Whether a box goes on with the row that `a` begins and of which `last` was the last one so far. */
function isAlike(a: FieldFacts, b: FieldFacts, last: FieldFacts): boolean {
  if (a.type !== b.type || a.form !== b.form) return false;
  const areSingles = a.maxLength === 1 && b.maxLength === 1;
  if (Math.abs(a.rect.width - b.rect.width) > (areSingles ? 16 : 4)) return false;
  // Each box may be a component of its own, with a shadow root around it alone.
  if (a.root !== b.root && a.maxLength !== 1 && !isRowOfSmallOnes([a, b])) return false;
  if (areSingles || areTiny(last, b)) return true;
  return (
    stem(a.name) === stem(b.name) &&
    stem(a.id) === stem(b.id) &&
    isAlikeLabel(a.ariaLabel, b.ariaLabel) &&
    isAlikePlaceholder(a.placeholder, b.placeholder)
  );
}

/** Whether two boxes without labels stand close together and have room for a character or two. */
function areTiny(a: FieldFacts, b: FieldFacts): boolean {
  const isTiny = ({ label, ariaLabel, rect }: FieldFacts) =>
    label === "" && ariaLabel === "" && rect.width <= widestSingle && rect.height >= rect.width / 2;
  return a.root === b.root && isTiny(a) && isTiny(b) && isBeside(a, b);
}

/** CSS pixels. */
const widestSingle = 56;

/** Shorter than any code, longer than one character of it. */
const shortestPart = 2;
const longestPart = 5;
/** How far apart the boxes of one code may be, in CSS pixels. */
const widestSpace = 40;

/** Two to eight boxes side by side, as long as each other and each too short for a code, with no words between them. */
function partsFrom(page: PageSnapshot, open: readonly FieldFacts[], start: number): Run | null {
  const first = open[start] as FieldFacts;
  const size = first.maxLength ?? 0;
  if (size < shortestPart || size > longestPart) return null;
  let end = start + 1;
  for (let next = open[end]; next && isNextPart(open[end - 1] as FieldFacts, next); next = open[end]) {
    if (isTold(page, open[end - 1] as FieldFacts, next)) break;
    end++;
  }
  const count = end - start;
  // Four characters are no code.
  return count >= 2 && count <= longestRow && count * size > 4
    ? [first, ...open.slice(start + 1, end)]
    : null;
}

function isNextPart(a: FieldFacts, b: FieldFacts): boolean {
  return (
    a.type === b.type &&
    a.form === b.form &&
    a.maxLength === b.maxLength &&
    isBeside(a, b) &&
    isAlikeLabel(a.label, b.label) &&
    isAlikeLabel(a.ariaLabel, b.ariaLabel)
  );
}

function isBeside({ rect: a }: FieldFacts, { rect: b }: FieldFacts): boolean {
  const space = Math.max(b.x - (a.x + a.width), a.x - (b.x + b.width));
  return Math.abs(a.y - b.y) <= 4 && space <= widestSpace;
}

/** Words between two boxes part them, unless they only number the next one. */
function isTold(page: PageSnapshot, a: FieldFacts, b: FieldFacts): boolean {
  return page.texts.some((block) => {
    if (block.ref <= a.ref || block.ref >= b.ref) return false;
    const text = wholeText(block);
    return /\p{L}{2}/u.test(text) && !b.label.includes(text) && !/^.{0,24}\d/.test(text);
  });
}

// "r1" and "r1-6", "digit 1" and "digit 2" have one stem.
function stem(name: string): string {
  return name.toLowerCase().replace(/[\d\s.:_[\]()/-]+/g, "");
}

// "First digit" and "second digit" share a word.
function isAlikeLabel(a: string, b: string): boolean {
  if (stem(a) === stem(b)) return true;
  const words = new Set(a.toLowerCase().split(/[\s,.:]+/));
  return b
    .toLowerCase()
    .split(/[\s,.:]+/)
    .some((word) => word.length > 2 && words.has(word));
}

function isAlikePlaceholder(a: string, b: string): boolean {
  return a === b || (a.length <= 1 && b.length <= 1);
}

/** Whether the boxes of a row take one character each, by what they say or by how small and near they are. */
function isOfSingles(row: readonly FieldFacts[]): boolean {
  const many = row.length - 1;
  const count = (test: (field: FieldFacts) => boolean) => row.filter(test).length;
  // Longer limits are another thing's parts: sort codes, product keys. The first box may take a paste of the whole.
  if (count((field) => field.maxLength !== null && field.maxLength > 1 && field.maxLength !== row.length) > 1)
    return false;
  if (count((field) => field.maxLength === 1) >= many) return true;
  if (count((field) => /^\^?(?:\\d|\[[^\]]+\])(?:\{1\}|\*)?\$?$/.test(field.pattern)) >= many) return true;
  if (count((field) => /\d/.test(field.ariaLabel)) === row.length && isNumbered(row)) return true;
  return isRowOfSmallOnes(row) || (row.length >= 5 && isNumbered(row)) || isUnnamed(row);
}

function isNumbered(row: readonly FieldFacts[]): boolean {
  return (["ariaLabel", "name", "id", "data"] as const).some((key) => {
    const numbers = row.map((field) =>
      Number(/(\d+)(?!.*\d)/.exec(field[key].replace(/\s+of\s+\d+$/i, ""))?.[1] ?? Number.NaN),
    );
    return numbers.slice(1).every((number, index) => number === (numbers[index] ?? 0) + 1);
  });
}

function isRowOfSmallOnes(row: readonly FieldFacts[]): boolean {
  const top = row[0]?.rect.y ?? 0;
  return row.every(
    ({ rect }) => rect.width <= 90 && rect.width <= rect.height * 2 && Math.abs(rect.y - top) <= 4,
  );
}

// Boxes that nothing tells apart: a form's own fields have names or placeholders.
function isUnnamed(row: readonly FieldFacts[]): boolean {
  const bare = ({ name, id, label, placeholder }: FieldFacts) =>
    name === "" && id === "" && label === "" && placeholder.length <= 1;
  return row.length >= 5 && row.every(bare);
}
