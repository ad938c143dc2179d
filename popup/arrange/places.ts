import type { AccountRow } from "../../src/messages/views.ts";

/** Where an account is to stand. */
export interface Place {
  readonly accountId: string;
  readonly order: number;
}

/** So far apart are places that are given anew: there is room for many between two. */
const apart = 1024;

/** These rows with one of them moved to another place, from 0. */
export function moved<T>(rows: readonly T[], from: number, to: number): readonly T[] {
  const rest = rows.toSpliced(from, 1);
  return rest.toSpliced(to, 0, ...rows.slice(from, from + 1));
}

/**
 * The places to keep so that the accounts stand in this order after one of them was moved to `at`: its own alone where there is
 * room between its neighbours', else all that are not as they were.
 */
export function placesToKeep(rows: readonly AccountRow[], at: number): readonly Place[] {
  const between = roomAt(rows, at);
  const row = rows[at];
  if (row !== undefined && between !== null && inTheirOrder(rows, at)) {
    return [{ accountId: row.id, order: between }];
  }
  return rows.flatMap(({ id, order }, place) => {
    const wanted = place * apart;
    return order === wanted ? [] : [{ accountId: id, order: wanted }];
  });
}

/** A number between the places of the two neighbours, or null where there is none. */
function roomAt(rows: readonly AccountRow[], at: number): number | null {
  const before = at === 0 ? undefined : rows[at - 1]?.order;
  const after = at === rows.length - 1 ? undefined : rows[at + 1]?.order;
  if (before === null || after === null) return null;
  if (before === undefined) return after === undefined ? 0 : after - apart;
  if (after === undefined) return before + apart;
  const middle = (before + after) / 2;
  return before < middle && middle < after ? middle : null;
}

/** Whether all others have places, and stand by them. */
function inTheirOrder(rows: readonly AccountRow[], at: number): boolean {
  const others = rows.toSpliced(at, 1);
  return others.every(({ order }, place) => {
    const before = others[place - 1]?.order ?? Number.NEGATIVE_INFINITY;
    return order !== null && before < order;
  });
}
