import { useCallback, useRef } from "preact/hooks";
import type { AccountRow } from "../src/messages/views.ts";

/**
 * When each account was used last, as it was when the list was first drawn with it: what one does in the list must not move
 * its rows under one's eyes. Milliseconds since the epoch, or null.
 */
export function useUsedBefore(): (row: AccountRow) => number | null {
  const first = useRef(new Map<string, number | null>());
  return useCallback(({ id, usedAt }) => {
    const known = first.current.get(id);
    if (known !== undefined) return known;
    first.current.set(id, usedAt);
    return usedAt;
  }, []);
}
