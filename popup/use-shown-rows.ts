import { useEffect, useMemo } from "preact/hooks";
import type { AccountRow } from "../src/messages/views.ts";
import { hostOfOrigin } from "../src/ui/row.tsx";
import { fold } from "../src/ui/search/folded.ts";
import { bestFirst } from "../src/ui/search/search.ts";
import { whenIdle } from "../src/ui/when-idle.ts";
import { groupsOf, type RowGroup } from "./groups.ts";
import { inOrder, isArranged } from "./in-order.ts";
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
  const searched = useMemo(
    () => (searching ? [...ordered].sort((a, b) => (usedAt(b) ?? 0) - (usedAt(a) ?? 0)).map(searchedIn) : []),
    [ordered, searching],
  );
  useEffect(() => whenIdle(() => ordered.forEach(readAhead)), [ordered]);
  return useMemo(() => {
    if (searching) {
      const found = bestFirst(query, searched, (each) => each).map(({ row }) => row);
      return found.length === 0 ? [] : [{ kind: "found", rows: found }];
    }
    if (tag !== null) return [{ kind: "tagged", rows: ordered.filter(({ tags }) => tags.includes(tag)) }];
    const there = new Set(above.split(" "));
    const listed = ordered.filter(({ id }) => !there.has(id));
    return groupsOf(listed, { arranged: isArranged(rows), usedAt });
  }, [ordered, searched, above, query, tag]);
}

function searchedIn(row: AccountRow) {
  const { issuer, label, origins, tags, noteStart } = row;
  const names = [issuer, label, ...origins.map(hostOfOrigin)].filter((name) => name !== "");
  return { row, names, texts: [...tags, noteStart].filter((text) => text !== "") };
}

/** Reads an account's texts as a search will, so that its first letter need not wait for it. */
function readAhead(row: AccountRow): void {
  const { names, texts } = searchedIn(row);
  names.forEach(fold);
  texts.forEach(fold);
}
