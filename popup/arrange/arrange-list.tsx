import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { AccountRow } from "../../src/messages/views.ts";
import { rowHeights } from "../../src/ui/density.ts";
import { useDrawnRows } from "../../src/ui/use-drawn-rows.ts";
import { arrangeStep } from "./arrange-keys.ts";
import { ArrangeRow, type Mover } from "./arrange-row.tsx";
import { drawnPlaces } from "./drawn-places.ts";
import { moved } from "./places.ts";
import { useDragging } from "./use-dragging.ts";

interface ArrangeListProps {
  readonly label: string;
  readonly rows: readonly AccountRow[];
  /** Both from 0. */
  readonly onMove: (from: number, to: number) => void;
}

const rowHeight = rowHeights.roomy;

/** Rows that can be moved: dragged, by their buttons, or from the keyboard. Of a long list those in view are drawn. */
export function ArrangeList({ label, rows, onMove }: ArrangeListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const [liftedId, setLiftedId] = useState<string | null>(null);
  const placeOf = (id: string | null) => rows.findIndex((row) => row.id === id);
  /** What of the row with the focus has it once that is drawn, or null where it stays as it is. */
  const awaited = useRef<Mover | null>(null);
  const focusNext = (id: string, by: Mover) => {
    awaited.current = by;
    setFocusedId(id);
  };
  const move = (by: Mover, from: number, to: number) => {
    const row = rows[from];
    if (row !== undefined) focusNext(row.id, by);
    onMove(from, to);
  };
  const { dragged, handlers } = useDragging({
    list,
    count: rows.length,
    onDrop: ({ id, to }) => {
      const from = placeOf(id);
      if (from >= 0 && from !== to) move("grip", from, to);
    },
  });
  const draggedFrom = placeOf(dragged?.id ?? null);
  const shown = dragged === null || draggedFrom < 0 ? rows : moved(rows, draggedFrom, dragged.to);
  const tabStop = rows.some(({ id }) => id === focusedId) ? focusedId : (rows[0]?.id ?? null);
  const drawn = drawnPlaces(useDrawnRows({ list, count: rows.length, rowHeight }), [
    shown.findIndex(({ id }) => id === tabStop),
    dragged?.to ?? -1,
  ]);
  // A row that moved is another element's neighbour now; the focus goes with it.
  useLayoutEffect(() => {
    const by = awaited.current;
    awaited.current = null;
    if (list.current !== null && focusedId !== null && by !== null) focusMover(list.current, focusedId, by);
  }, [rows, focusedId]);
  const onKeyDown = (event: KeyboardEvent, row: AccountRow, at: number) => {
    const lifted = liftedId === row.id;
    const step = arrangeStep(event, { at, count: rows.length, lifted });
    if (step === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (step.kind === "lift") setLiftedId(row.id);
    else if (step.kind === "drop") setLiftedId(null);
    else if (step.kind === "move") move("grip", at, step.to);
    else {
      const next = rows[step.to];
      if (next !== undefined) focusNext(next.id, "grip");
    }
  };
  return (
    <ul
      class="rows movables"
      aria-label={label}
      style={{ height: `${rows.length * rowHeight}px` }}
      ref={list}
      {...handlers}
    >
      {drawn.map((at) => {
        const row = shown[at];
        return row === undefined ? null : (
          <ArrangeRow
            key={row.id}
            row={row}
            at={at}
            of={rows.length}
            top={at * rowHeight}
            lifted={row.id === liftedId || row.id === dragged?.id}
            pressed={row.id === liftedId}
            tabStop={row.id === tabStop}
            onFocus={() => setFocusedId(row.id)}
            // While it moves the focus may leave it for a moment.
            onLeave={() => awaited.current === null && setLiftedId(null)}
            onKeyDown={(event) => onKeyDown(event, row, at)}
            onMove={(by, to) => move(by, at, to)}
          />
        );
      })}
    </ul>
  );
}

function focusMover(list: HTMLElement, id: string, mover: Mover): void {
  const row = list.querySelector(`[data-account="${CSS.escape(id)}"]`);
  const grip = row?.querySelector<HTMLElement>(".grip");
  // At either end of the list one of the buttons is missing.
  (row?.querySelector<HTMLElement>(`.${mover} > button`) ?? grip)?.focus();
  row?.scrollIntoView({ block: "nearest" });
}
