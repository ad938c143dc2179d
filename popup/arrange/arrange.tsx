import { useState } from "preact/hooks";
import type { AccountRow } from "../../src/messages/views.ts";
import { shortName } from "../../src/ui/account-name.tsx";
import { Button } from "../../src/ui/button.tsx";
import { isArranged } from "../../src/ui/in-order.ts";
import { collection } from "../../src/ui/words/collection.ts";
import { words } from "../../src/ui/words.ts";
import { InnerBar } from "../top-bar.tsx";
import { ArrangeList } from "./arrange-list.tsx";
import { moved } from "./places.ts";

interface ArrangeProps {
  /** Favourites first, as in the list. */
  readonly rows: readonly AccountRow[];
  /** All of them in their new order, and where the moved one stands in it, from 0. */
  readonly onMove: (rows: readonly AccountRow[], at: number) => void;
  readonly onSortByName: () => void;
  readonly onDone: () => void;
}

/** The accounts to be put in order, by hand or from the keyboard. Favourites stay before the others. */
export function Arrange({ rows, onMove, onSortByName, onDone }: ArrangeProps) {
  const [said, setSaid] = useState("");
  const favourites = rows.filter(({ favourite }) => favourite).length;
  const parts = [
    { heading: collection.favourites, start: 0, rows: rows.slice(0, favourites) },
    {
      heading: favourites === 0 ? words.list.yourAccounts : words.list.otherAccounts,
      start: favourites,
      rows: rows.slice(favourites),
    },
  ].filter((part) => part.rows.length > 0);
  const move = (start: number, count: number, from: number, to: number) => {
    const row = rows[start + from];
    if (row === undefined || to < 0 || to >= count || from === to) return;
    setSaid(collection.stands(shortName(row), to + 1, count));
    onMove(moved(rows, start + from, start + to), start + to);
  };
  return (
    <>
      <InnerBar title={collection.arrange} onBack={onDone} />
      <p class="arrange-hint t12 muted">{collection.arrangeHint}</p>
      <div class="scroller home arranging">
        {parts.map(({ heading, start, rows: part }) => (
          <section key={heading}>
            <h2 class="eyebrow sticky">{heading}</h2>
            <ArrangeList
              label={heading}
              rows={part}
              onMove={(from, to) => move(start, part.length, from, to)}
            />
          </section>
        ))}
      </div>
      <p class="spoken" role="status">
        {said}
      </p>
      <div class="pad actions">
        <Button tone="ink" size="tall" onPress={onDone}>
          {collection.arrangeDone}
        </Button>
        <Button tone="line" size="tall" onPress={onSortByName} disabled={!isArranged(rows)}>
          {collection.byName}
        </Button>
      </div>
    </>
  );
}
