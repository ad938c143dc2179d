import type { AccountRow } from "../src/messages/views.ts";

/**
 * Rows in reading order: those bound to this origin first, then those that their owner gave a place, by it, then the rest by
 * name.
 */
export function inOrder(rows: readonly AccountRow[], origin: string | null): readonly AccountRow[] {
  return rows
    .map((row) => ({ row, here: origin !== null && row.origins.includes(origin), name: nameOf(row) }))
    .sort(
      (a, b) =>
        Number(b.here) - Number(a.here) ||
        placeOf(a.row) - placeOf(b.row) ||
        compareNames(a.name, b.name) ||
        names.compare(a.row.label, b.row.label),
    )
    .map(({ row }) => row);
}

/** Whether their owner gave any of these a place. */
export function isArranged(rows: readonly AccountRow[]): boolean {
  return rows.some(({ order }) => order !== null);
}

/** Beyond every place that somebody gave. */
const last = Number.MAX_VALUE;

function placeOf({ order }: AccountRow): number {
  return order ?? last;
}

const names = new Intl.Collator(undefined, { sensitivity: "base", numeric: true });

interface SortName {
  readonly name: string;
  /** In small letters, where they and spaces are all there is to it; else null. */
  readonly plain: string | null;
}

function nameOf({ issuer, label }: AccountRow): SortName {
  const name = issuer || label;
  return { name, plain: /^[a-z ]+$/i.test(name) ? name.toLowerCase() : null };
}

/** As the collator does; plain names need none, which is slow where there are thousands. */
function compareNames(a: SortName, b: SortName): number {
  if (a.plain === null || b.plain === null) return names.compare(a.name, b.name);
  return a.plain < b.plain ? -1 : Number(a.plain > b.plain);
}
