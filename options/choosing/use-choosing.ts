import { useMemo, useState } from "preact/hooks";
import type { AccountRow } from "../../src/messages/views.ts";
import { type Choice, noChoice, type Stretch, stretched, turned, unanchored } from "./choice.ts";

/** What rows are chosen, and how that changes. */
export interface Choosing {
  readonly ids: ReadonlySet<string>;
  readonly turn: (id: string) => void;
  readonly stretch: (stretch: Stretch) => void;
  /** The keyboard went on without choosing. */
  readonly goOn: () => void;
  readonly put: (ids: ReadonlySet<string>) => void;
}

/** Accounts that are chosen among `rows`, whatever `shown` of them a search finds; those that go away are no longer chosen. */
export function useChoosing(
  rows: readonly AccountRow[],
  shown: readonly AccountRow[],
): { readonly chosen: readonly AccountRow[]; readonly choosing: Choosing } {
  const [choice, setChoice] = useState<Choice>(noChoice);
  const chosen = useMemo(
    () => (choice.ids.size === 0 ? [] : rows.filter(({ id }) => choice.ids.has(id))),
    [rows, choice.ids],
  );
  const ids = useMemo(() => new Set(chosen.map(({ id }) => id)), [chosen]);
  const choosing: Choosing = {
    ids,
    turn: (id) => setChoice((before) => turned(before, id)),
    stretch: (stretch) => {
      const order = shown.map(({ id }) => id);
      setChoice((before) => stretched(before, order, stretch));
    },
    goOn: () => setChoice(unanchored),
    put: (wanted) => setChoice({ ids: wanted, anchor: null }),
  };
  return { chosen, choosing };
}
