import type { Deed } from "./deed.ts";
import type { Statement } from "./statement.ts";

/** What a key press says of itself. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** Which account a number key chooses while this statement is on view; null for any other key. */
export function deedOfKey(press: KeyPress, statement: Pick<Statement, "picks"> | null): Deed | null {
  if (statement === null || press.ctrlKey || press.altKey || press.metaKey) return null;
  const picks = statement.picks ?? [];
  if (picks.length < 2 || !/^[1-9]$/.test(press.key)) return null;
  return picks[Number(press.key) - 1]?.deed ?? null;
}
