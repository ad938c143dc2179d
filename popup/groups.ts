import type { AccountRow } from "../src/messages/views.ts";

/** A part of the list that has a heading of its own. */
export interface RowGroup {
  readonly kind: "found" | "tagged" | "favourites" | "lately" | "rest";
  readonly rows: readonly AccountRow[];
}

/** From so many accounts on, those used last stand apart. */
const many = 20;
/** So many of them. */
const mostLately = 3;

/**
 * The list in its parts: favourites, of a long list the few used last, and the rest. `usedAt` says when
 * an account was used, as it was when one began to look: nothing moves meanwhile.
 */
export function groupsOf(
  rows: readonly AccountRow[],
  usedAt: (row: AccountRow) => number | null,
): readonly RowGroup[] {
  const favourites = rows.filter(({ favourite }) => favourite);
  const others = rows.filter(({ favourite }) => !favourite);
  const lately = others.length < many ? [] : usedLast(others, usedAt);
  const rest = lately.length === 0 ? others : others.filter((row) => !lately.includes(row));
  const groups: readonly RowGroup[] = [
    { kind: "favourites", rows: favourites },
    { kind: "lately", rows: lately },
    { kind: "rest", rows: rest },
  ];
  return groups.filter((group) => group.rows.length > 0);
}

/** Whether the rest is not all there is: other groups stand over it, or accounts on tickets do, by these ids. */
export function isPart(groups: readonly RowGroup[], above: readonly string[]): boolean {
  return groups.length > 1 || above.length > 0;
}

function usedLast(
  rows: readonly AccountRow[],
  usedAt: (row: AccountRow) => number | null,
): readonly AccountRow[] {
  const used = rows.filter((row) => usedAt(row) !== null);
  return used.toSorted((a, b) => (usedAt(b) ?? 0) - (usedAt(a) ?? 0)).slice(0, mostLately);
}
