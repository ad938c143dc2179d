import type { RestorePreview, RestoreRow, RestoreState } from "../../src/messages/vault-views.ts";
import type { CameBack } from "../../src/ui/came-back.tsx";

/** What the user has to look at comes first, what is only new next, what changes nothing last. */
const order: readonly RestoreState[] = ["conflicting", "newer", "older", "removed", "new", "same"];

/** The rows in the order in which they are shown; within one state as the backup has them. */
export function inRestoreOrder(rows: readonly RestoreRow[]): readonly RestoreRow[] {
  return [...rows].sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state));
}

/** Whether taking it puts what is here into the bin. */
export function overwrites({ state }: RestoreRow): boolean {
  return state === "older" || state === "newer" || state === "conflicting";
}

/** What is ticked at first: only what is new. */
export function tickedAtFirst(rows: readonly RestoreRow[]): ReadonlySet<string> {
  return new Set(rows.filter(({ state }) => state === "new").map(({ id }) => id));
}

/** How many of the ticked rows come in beside what is here, and how many in its place. */
export function tally(
  rows: readonly RestoreRow[],
  ticked: ReadonlySet<string>,
): { readonly added: number; readonly replaced: number } {
  const taken = rows.filter(({ id }) => ticked.has(id));
  const replaced = taken.filter(overwrites).length;
  return { added: taken.length - replaced, replaced };
}

/** What came of a preview of which these were taken. */
export function cameBack({ rows, unreadable }: RestorePreview, ticked: ReadonlySet<string>): CameBack {
  const taken = rows.filter(({ id }) => ticked.has(id));
  const same = rows.filter(({ state }) => state === "same").length;
  return {
    ...tally(rows, ticked),
    recoveryCodes: taken.reduce((sum, { recoveryCodes }) => sum + recoveryCodes, 0),
    same,
    leftOut: rows.length - taken.length - same,
    unreadable,
  };
}
