import type { AccountRow } from "../messages/views.ts";
import { compareNames, sortName } from "./sort-key.ts";

/** What of an account says where its row stands. */
type Placed = Pick<AccountRow, "issuer" | "label" | "origins" | "order">;

/**
 * Rows in reading order: those bound to this origin first, then those that their owner gave a place, by it, then the rest by
 * name.
 */
export function inOrder<T extends Placed>(rows: readonly T[], origin: string | null): readonly T[] {
  return rows
    .map((row) => ({
      row,
      here: origin !== null && row.origins.includes(origin),
      name: sortName(row.issuer || row.label),
      label: sortName(row.label),
    }))
    .sort(
      (a, b) =>
        Number(b.here) - Number(a.here) ||
        placeOf(a.row) - placeOf(b.row) ||
        compareNames(a.name, b.name) ||
        compareNames(a.label, b.label),
    )
    .map(({ row }) => row);
}

/** Whether their owner gave any of these a place. */
export function isArranged(rows: readonly AccountRow[]): boolean {
  return rows.some(({ order }) => order !== null);
}

/** Beyond every place that somebody gave. */
const last = Number.MAX_VALUE;

function placeOf({ order }: Placed): number {
  return order ?? last;
}
