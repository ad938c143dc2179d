/**
 * Whether a JSON value is longer than so many characters when written out, its escapes not counted. Goes no further into
 * it than that, and however deep it is, needs no deep stack.
 */
export function isLongerThan(value: unknown, most: number): boolean {
  const open: unknown[] = [value];
  let length = 0;
  while (open.length > 0) {
    const next = open.pop();
    length += ownLength(next);
    if (length > most) return true;
    if (typeof next !== "object" || next === null) continue;
    for (const inner of Object.values(next)) open.push(inner);
  }
  return false;
}

const quotes = 2;

/** What is written of a value besides the values within it, with the comma after it. */
function ownLength(value: unknown): number {
  if (typeof value === "string") return value.length + quotes + 1;
  if (typeof value !== "object" || value === null) return String(value).length + 1;
  // No item is shorter than that, and a list of millions is not gone through.
  if (Array.isArray(value)) return value.length + 3;
  return Object.keys(value).reduce((length, key) => length + key.length + quotes + 1, 3);
}
