import { useMemo, useRef } from "preact/hooks";
import type { RowDeeds } from "../src/ui/row.tsx";

/** These deeds, as one object that stays the same while the list stands: rows that are the same are not drawn again for it. */
export function useRowDeeds(present: RowDeeds): RowDeeds {
  const latest = useRef(present);
  latest.current = present;
  return useMemo(
    () => ({
      copy: (row) => latest.current.copy(row),
      nextCode: (accountId) => latest.current.nextCode(accountId),
      showDetails: (accountId) => latest.current.showDetails(accountId),
      favourite: (row, by) => latest.current.favourite(row, by),
    }),
    [],
  );
}
