/**
 * Whether a JSON value is longer than so many characters when written out. Looks no further than that, and however deep
 * the value is, it needs no deep stack.
 */
export function isLongerThan(value: unknown, most: number): boolean {
  const open: unknown[] = [value];
  let length = 0;
  while (open.length > 0 && length <= most) {
    const next = open.pop();
    length += ownLength(next);
    if (typeof next !== "object" || next === null) continue;
    for (const key in next) {
      // A list's own keys are not written.
      if (!Array.isArray(next)) length += key.length + quotes;
      if (length > most) break;
      open.push((next as Record<string, unknown>)[key]);
    }
  }
  return length > most;
}

const quotes = 2;

/** A value's own characters, with the comma or colon after it. */
function ownLength(value: unknown): number {
  if (typeof value === "string") return value.length + quotes + 1;
  return typeof value === "object" && value !== null ? 3 : String(value).length + 1;
}
