import type { FieldFacts } from "./snapshot-model.ts";

/** One box, or a row of boxes that take one character each. */
export interface Candidate {
  readonly fields: readonly [FieldFacts, ...FieldFacts[]];
  readonly layout: "single" | "split";
}

/**
 * The boxes of a page that could take a code, in document order, rows of one-character boxes put together. Boxes that
 * nobody can see or write in are left out.
 */
export function candidatesOf(fields: readonly FieldFacts[]): Candidate[] {
  const open = fields.filter(isOpen);
  const candidates: Candidate[] = [];
  for (let at = 0; at < open.length; ) {
    const row = rowFrom(open, at);
    const [first, ...rest] = row;
    if (!first) break;
    candidates.push({ fields: [first, ...rest], layout: row.length > 1 ? "split" : "single" });
    at += row.length;
  }
  return candidates;
}

const codeTypes = new Set(["text", "tel", "number", "password"]);

function isOpen(field: FieldFacts): boolean {
  return (
    field.tag === "input" && codeTypes.has(field.type) && field.visible && field.editable && !field.ariaHidden
  );
}

/** Five for Steam, eight for the longest codes; four is a PIN, but some sites send four digits. */
const shortestRow = 4;
const longestRow = 8;

function rowFrom(open: readonly FieldFacts[], start: number): FieldFacts[] {
  const first = open[start];
  if (!first) return [];
  let end = start + 1;
  for (let next = open[end]; next && isAlike(first, next); next = open[end]) end++;
  const row = open.slice(start, end);
  return row.length >= shortestRow && row.length <= longestRow && isOfSingles(row) ? row : [first];
}

function isAlike(a: FieldFacts, b: FieldFacts): boolean {
  return (
    a.root === b.root &&
    a.form === b.form &&
    a.type === b.type &&
    stem(a.name) === stem(b.name) &&
    stem(a.id) === stem(b.id) &&
    stem(a.ariaLabel) === stem(b.ariaLabel) &&
    isAlikePlaceholder(a.placeholder, b.placeholder) &&
    Math.abs(a.rect.width - b.rect.width) <= 4
  );
}

// "r1" and "r1-6", "digit 1" and "digit 2", "first" and "second" have one stem.
function stem(name: string): string {
  return name
    .toLowerCase()
    .replace(
      /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|one|two|three|four|five|six|seven|eight)\b/g,
      "",
    )
    .replace(/[\d\s.:_[\]()/-]+/g, "");
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
  return (["ariaLabel", "name", "id"] as const).some((key) => {
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
