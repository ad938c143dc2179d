import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { AccountRow } from "../../src/messages/views.ts";
import { fullName, shortName } from "../../src/ui/account-name.tsx";
import { IconButton } from "../../src/ui/button.tsx";
import { Icon } from "../../src/ui/icon.tsx";
import { IssuerMark } from "../../src/ui/marks/issuer-mark.tsx";
import { collection } from "../../src/ui/words/collection.ts";
import { arrangeStep } from "./arrange-keys.ts";
import { useDragging } from "./use-dragging.ts";

interface ArrangeListProps {
  readonly label: string;
  readonly rows: readonly AccountRow[];
  /** Both from 0. */
  readonly onMove: (from: number, to: number) => void;
}

/** Rows that can be moved: dragged, by their buttons, or from the keyboard. */
export function ArrangeList({ label, rows, onMove }: ArrangeListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const [liftedId, setLiftedId] = useState<string | null>(null);
  const dragging = useDragging(list, rows, onMove);
  const tabStop = rows.some(({ id }) => id === focusedId) ? focusedId : (rows[0]?.id ?? null);
  /** What has just moved a row: the same has the focus afterwards, to move it further. */
  const moved = useRef<Mover | null>(null);
  const move = (by: Mover, from: number, to: number) => {
    moved.current = by;
    onMove(from, to);
  };
  // A row that moved is another element's neighbour now; the focus goes with it.
  useLayoutEffect(() => {
    const by = moved.current;
    moved.current = null;
    if (list.current !== null && focusedId !== null && by !== null) focusMover(list.current, focusedId, by);
  }, [rows]);
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
      if (next !== undefined && list.current !== null) focusMover(list.current, next.id, "grip");
    }
  };
  return (
    <ul class="rows" aria-label={label} ref={list} {...dragging.handlers}>
      {rows.map((row, at) => (
        <li
          key={row.id}
          class={row.id === liftedId || row.id === dragging.id ? "row movable lifted" : "row movable"}
          data-account={row.id}
          onFocusIn={() => setFocusedId(row.id)}
        >
          <button
            type="button"
            class="grip"
            tabIndex={row.id === tabStop ? 0 : -1}
            aria-label={collection.handleOf(fullName(row))}
            aria-pressed={row.id === liftedId}
            onBlur={() => setLiftedId(null)}
            onKeyDown={(event) => onKeyDown(event, row, at)}
          >
            <Icon name="grip" />
          </button>
          <span class="monogram" aria-hidden="true">
            <IssuerMark account={row} />
          </span>
          <span class="who">
            <b class="ellipsis" title={shortName(row)}>
              <bdi>{shortName(row)}</bdi>
            </b>
            {row.issuer === "" ? null : (
              <span class="ellipsis" title={row.label}>
                <bdi>{row.label}</bdi>
              </span>
            )}
          </span>
          <span class="movers">
            {at === 0 ? null : (
              <span class="up">
                <IconButton
                  icon="up"
                  label={collection.up(fullName(row))}
                  onPress={() => move("up", at, at - 1)}
                />
              </span>
            )}
            {at === rows.length - 1 ? null : (
              <span class="down">
                <IconButton
                  icon="down"
                  label={collection.down(fullName(row))}
                  onPress={() => move("down", at, at + 1)}
                />
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

type Mover = "grip" | "up" | "down";

function focusMover(list: HTMLElement, id: string, mover: Mover): void {
  const row = list.querySelector(`[data-account="${CSS.escape(id)}"]`);
  const grip = row?.querySelector<HTMLElement>(".grip");
  // At either end of the list one of the buttons is missing.
  (row?.querySelector<HTMLElement>(`.${mover} > button`) ?? grip)?.focus();
  row?.scrollIntoView({ block: "nearest" });
}
