import { useMemo } from "preact/hooks";
import type { AccountRow } from "../src/messages/views.ts";
import { inOrder } from "../src/ui/in-order.ts";
import { foundAccounts } from "../src/ui/search/searched-account.ts";
import { useSearchable } from "../src/ui/search/use-searchable.ts";
import { groupsOf, type RowGroup } from "./groups.ts";
import { useUsedBefore } from "./use-used-before.ts";

interface Wanted {
  readonly rows: readonly AccountRow[];
  /** The origin in the active tab, or null. */
  readonly origin: string | null;
  /** Accounts that stand above the list already, as one text. */
  readonly above: string;
  readonly query: string;
  /** The tag that the list is narrowed to, or null. */
  readonly tag: string | null;
}

/** The rows to show, in their groups: all of them in their order, or what a search finds, best first. */
export function useShownRows({ rows, origin, above, query, tag }: Wanted): readonly RowGroup[] {
  const usedAt = useUsedBefore();
  const ordered = useMemo(() => inOrder(rows, origin), [rows, origin]);
  const searching = query.trim() !== "";
  // Of what is found equally well, what was used lately comes first.
  const searchable = useSearchable(ordered, (all) =>
    [...all].sort((a, b) => (usedAt(b) ?? 0) - (usedAt(a) ?? 0)),
  );
  return useMemo(() => {
    if (searching) {
      const found = foundAccounts(query, searchable());
      return found.length === 0 ? [] : [{ kind: "found", rows: found }];
    }
    if (tag !== null) return [{ kind: "tagged", rows: ordered.filter(({ tags }) => tags.includes(tag)) }];
    const there = new Set(above.split(" "));
    const listed = ordered.filter(({ id }) => !there.has(id));
    return groupsOf(listed, usedAt);
  }, [ordered, searchable, above, query, tag]);
}
