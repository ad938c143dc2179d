import { useEffect, useMemo } from "preact/hooks";
import type { AccountRow } from "../../messages/views.ts";
import { whenIdle } from "../when-idle.ts";
import { type SearchedAccount, searchedAccount } from "./searched-account.ts";

/**
 * The accounts as a search goes through them, `arranged` as equals among what is found are to stand: made once, when the page
 * is idle or when the first letter asks for them.
 */
export function useSearchable(
  rows: readonly AccountRow[],
  arranged: (rows: readonly AccountRow[]) => readonly AccountRow[] = (same) => same,
): () => readonly SearchedAccount[] {
  const searchable = useMemo(() => once(() => arranged(rows).map(searchedAccount)), [rows]);
  useEffect(() => whenIdle(searchable), [searchable]);
  return searchable;
}

/** Makes a value when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
