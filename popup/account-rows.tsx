import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { AccountRow, ShownCode } from "../src/messages/views.ts";
import { monogramOf } from "../src/ui/account-name.tsx";
import { Row } from "../src/ui/row.tsx";
import { words } from "../src/ui/words.ts";

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
  const tabStop = selectedId ?? rows[0]?.id;
  const usual = beforeIsPage ? words.list.otherAccounts : words.list.yourAccounts;
  const at = place === null ? undefined : rows[place.first];
  return (
    <div class="scroller home" onScroll={(event) => setPlace(placeIn(event.currentTarget, rows.length))}>
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
      <ul class="rows">
        {rows.map((row) => (
          <Row
            key={row.id}
            row={row}
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

const rowHeight = 60;
const headingHeight = 31;

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
