import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { AccountRow, ShownCode } from "../src/messages/views.ts";
import { monogramOf } from "../src/ui/account-name.tsx";
import { Row } from "../src/ui/row.tsx";
import { words } from "../src/ui/words.ts";
import { type RowWindow, rowHeight, rowWindow } from "./row-window.ts";

interface AccountRowsProps {
  readonly rows: readonly AccountRow[];
  readonly now: number;
  readonly query: string;
  readonly selectedId: string | null;
  readonly madeCodes: Readonly<Record<string, ShownCode>>;
  readonly onCopy: (row: AccountRow) => void;
  readonly onNextCode: (accountId: string) => void;
  readonly onDetails: (accountId: string) => void;
  /** What stands over the rows, or null for what they are. */
  readonly heading: string | null;
  /** What comes before them in the same scroll. */
  readonly before: ComponentChildren;
  /** Whether something of the page stands before them. */
  readonly beforeIsPage: boolean;
}

/** The rows, with a heading that stays and says where one is in a long list. */
export function AccountRows(props: AccountRowsProps) {
  const { rows, selectedId, heading, before, beforeIsPage } = props;
  const [place, setPlace] = useState<Place | null>(null);
  const [drawn, setDrawn] = useState<RowWindow>(() => rowWindow(rows.length, 0, tallest));
  const scroller = useRef<HTMLDivElement>(null);
  const look = (element: HTMLElement) => {
    setPlace(placeIn(element, rows.length));
    const next = windowIn(element, rows.length);
    setDrawn((before) => (before.from === next.from && before.to === next.to ? before : next));
  };
  useLayoutEffect(() => {
    if (scroller.current !== null) look(scroller.current);
  }, [rows]);
  const to = Math.min(drawn.to, rows.length);
  const from = Math.min(drawn.from, to);
  const tabStop = selectedId ?? rows[0]?.id;
  const usual = beforeIsPage ? words.list.otherAccounts : words.list.yourAccounts;
  const at = place === null ? undefined : rows[place.first];
  return (
    <div class="scroller home" ref={scroller} onScroll={(event) => look(event.currentTarget)}>
      {before}
      {rows.length === 0 ? null : (
        <div
          class={place === null ? "eyebrow sticky" : "eyebrow sticky stuck"}
          role={heading === null ? undefined : "status"}
        >
          <span>{heading ?? (at === undefined ? usual : monogramOf(at))}</span>
          {place === null ? null : (
            <span class="aside">{words.list.range(place.first + 1, place.last + 1, rows.length)}</span>
          )}
        </div>
      )}
      <ul
        class="rows"
        style={{ paddingTop: `${from * rowHeight}px`, paddingBottom: `${(rows.length - to) * rowHeight}px` }}
      >
        {rows.slice(from, to).map((row, at) => (
          <Row
            key={row.id}
            row={row}
            place={{ at: from + at + 1, of: rows.length }}
            now={props.now}
            query={props.query}
            selected={row.id === selectedId}
            tabStop={row.id === tabStop}
            madeCode={props.madeCodes[row.id] ?? null}
            onCopy={() => props.onCopy(row)}
            onNextCode={() => props.onNextCode(row.id)}
            onDetails={() => props.onDetails(row.id)}
          />
        ))}
      </ul>
    </div>
  );
}

/** The first and the last row in view, from 0. */
interface Place {
  readonly first: number;
  readonly last: number;
}

const headingHeight = 31;
/** The tallest that a popup gets, in CSS pixels. */
const tallest = 600;

function windowIn(scroller: HTMLElement, count: number): RowWindow {
  const list = scroller.querySelector<HTMLElement>(".rows");
  return rowWindow(count, scroller.scrollTop - (list?.offsetTop ?? 0), scroller.clientHeight);
}

/** Null while the heading is where it belongs. */
function placeIn(scroller: HTMLElement, count: number): Place | null {
  const list = scroller.querySelector<HTMLElement>(".rows");
  if (list === null || count < 12) return null;
  const hidden = scroller.scrollTop + headingHeight - list.offsetTop;
  if (hidden <= 0) return null;
  const first = Math.min(count - 1, Math.floor(hidden / rowHeight));
  const inView = Math.round((scroller.clientHeight - headingHeight) / rowHeight);
  return { first, last: Math.min(count - 1, first + inView - 1) };
}
