/** The parts of a code that spaces, dashes and the like set apart, as people read it. */
export function codeParts(value: string): readonly string[] {
  return value.split(/[\s\p{Pd}·.]+/u).filter((part) => part !== "");
}

/**
 * How many characters of a code go into each box of a row: one each; or as the code itself is parted; or as many as each box
 * takes. `parts` are the lengths of its parts, `limits` what each box takes at most, null for no limit. Null when it goes into
 * these boxes in none of these ways.
 */
export function lengthsInBoxes(
  parts: readonly number[],
  limits: readonly (number | null)[],
): readonly number[] | null {
  const total = parts.reduce((sum, length) => sum + length, 0);
  if (total === limits.length) return limits.map(() => 1);
  const fits = parts.every((length, at) => length <= (limits[at] ?? length));
  if (parts.length === limits.length && fits) return parts;
  const isFull = limits.reduce<number>((sum, limit) => sum + (limit ?? Number.NaN), 0) === total;
  return isFull ? limits.map((limit) => limit ?? 0) : null;
}
