import { useEffect, useRef, useState } from "preact/hooks";
import { ask } from "../src/messages/ask.ts";
import type { AccountRow } from "../src/messages/views.ts";
import { inOrder } from "../src/ui/in-order.ts";
import { useAnswer } from "../src/ui/use-answer.ts";
import { collection } from "../src/ui/words/collection.ts";
import { Arrange } from "./arrange/arrange.tsx";
import { type Place, placesToKeep } from "./arrange/places.ts";
import type { Desk } from "./home.tsx";
import { Opening } from "./opening.tsx";

/** Arranging, with the worker behind it. Each move is kept at once: the popup may close at any moment. */
export function LiveArrange({ desk }: { readonly desk: Desk }) {
  const list = useAnswer("listAccounts", {});
  const [rows, setRows] = useState<readonly AccountRow[] | null>(null);
  const underway = useRef(0);
  const answered = list.state === "answered" ? list.value.rows : null;
  // What comes while a move is on its way to the vault would put the row back under the hand that moved it.
  useEffect(() => {
    if (answered !== null && underway.current === 0) setRows(favouritesFirst(inOrder(answered, null)));
  }, [answered]);
  if (rows === null) return <Opening />;
  const keep = (changes: readonly (Pick<Place, "accountId"> & { readonly order: number | null })[]) => {
    if (changes.length === 0) return;
    desk.attempt(async () => {
      underway.current += 1;
      try {
        await ask("annotateAccounts", { changes: [...changes] });
      } finally {
        underway.current -= 1;
        await list.askAgain();
      }
    });
  };
  const move = (next: readonly AccountRow[], at: number) => {
    const places = placesToKeep(next, at);
    const orders = new Map(places.map(({ accountId, order }) => [accountId, order]));
    setRows(next.map((row) => ({ ...row, order: orders.get(row.id) ?? row.order })));
    keep(places);
  };
  const sortByName = () => {
    const placed = rows.filter(({ order }) => order !== null);
    setRows(
      favouritesFirst(
        inOrder(
          rows.map((row) => ({ ...row, order: null })),
          null,
        ),
      ),
    );
    keep(placed.map(({ id }) => ({ accountId: id, order: null })));
    desk.say({ text: collection.sortedByName });
  };
  return (
    <Arrange
      rows={rows}
      onMove={move}
      onSortByName={sortByName}
      onDone={() => desk.goTo({ screen: "list" })}
    />
  );
}

function favouritesFirst(rows: readonly AccountRow[]): readonly AccountRow[] {
  return [...rows.filter(({ favourite }) => favourite), ...rows.filter(({ favourite }) => !favourite)];
}
