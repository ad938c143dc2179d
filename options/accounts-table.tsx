import { useMemo, useRef, useState } from "preact/hooks";
import type { AccountRow } from "../src/messages/views.ts";
import { fullName, shortName } from "../src/ui/account-name.tsx";
import { FoundText } from "../src/ui/found-text.tsx";
import { IssuerMark } from "../src/ui/marks/issuer-mark.tsx";
import { asideOf, hostOfOrigin } from "../src/ui/row.tsx";
import { useDrawnRows } from "../src/ui/use-drawn-rows.ts";
import { whenShort } from "../src/ui/when.ts";
import { words } from "../src/ui/words.ts";
import { rowKeys } from "./choosing/row-keys.ts";
import type { Choosing } from "./choosing/use-choosing.ts";
import { TickAll } from "./tick-all.tsx";

interface AccountsTableProps {
  readonly rows: readonly AccountRow[];
  /** What was searched for: it is marked where it was found. Empty where nothing was. */
  readonly query: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly choosing: Choosing;
}

/** The height of a row, in CSS pixels (options.css). */
const rowHeight = 44;

/** Accounts, a line each, to be chosen. Of a long table the lines in view are drawn. */
export function AccountsTable({ rows, query, now, choosing }: AccountsTableProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const { from, to } = useDrawnRows({ list: body, count: rows.length, rowHeight });
  const drawn = rows.slice(from, to);
  // Tab comes to one box of them all; the arrows reach the others.
  const [reached, setReached] = useState<string | null>(null);
  const stop = drawn.some(({ id }) => id === reached) ? reached : drawn[0]?.id;
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const label = words.options.chooseAll(rows.length);
  return (
    <table class="accounts" aria-rowcount={rows.length + 1}>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" class="tick">
            <TickAll ids={ids} label={label} ticked={choosing.ids} onTick={choosing.put} />
          </th>
          <th scope="col">{words.options.site}</th>
          <th scope="col">{words.options.account}</th>
          <th scope="col">{words.options.fillsOn}</th>
          <th scope="col" class="narrow">
            {words.options.lastFilled}
          </th>
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={rowKeys(rows, choosing)}>
        <Undrawn rows={from} />
        {drawn.map((row, at) => (
          <TableRow
            // What is found changes with each key: the same lines take it up.
            key={query === "" ? row.id : at}
            row={row}
            at={from + at}
            query={query}
            now={now}
            choosing={choosing}
            isStop={row.id === stop}
            onReach={() => setReached(row.id)}
          />
        ))}
        <Undrawn rows={rows.length - to} />
      </tbody>
    </table>
  );
}

/** The room of so many rows. */
function Undrawn({ rows }: { readonly rows: number }) {
  if (rows === 0) return null;
  return (
    <tr class="undrawn">
      <td colSpan={5} aria-hidden="true" style={{ height: `${rows * rowHeight}px` }} />
    </tr>
  );
}

interface TableRowProps extends Pick<AccountsTableProps, "query" | "now" | "choosing"> {
  readonly row: AccountRow;
  /** From 0. */
  readonly at: number;
  /** Whether Tab comes to its box. */
  readonly isStop: boolean;
  /** Its box has the focus. */
  readonly onReach: () => void;
}

function TableRow(props: TableRowProps) {
  const { row, at, query, now, choosing } = props;
  const label = row.issuer === "" ? "" : row.label;
  // Addresses have a column of their own.
  const aside = asideOf({ ...row, origins: [] }, query);
  const below = [label, aside].filter((text) => text !== "").join(" · ");
  const places = row.origins.join(", ");
  return (
    <tr aria-rowindex={at + 2} data-account={row.id} class={choosing.ids.has(row.id) ? "chosen" : undefined}>
      <Tick {...props} />
      <td>
        <span class="marked-name">
          <span class="monogram" aria-hidden="true">
            <IssuerMark account={row} />
          </span>
          <b class="ellipsis" title={shortName(row)}>
            <FoundText text={shortName(row)} query={query} />
          </b>
        </span>
      </td>
      <td>
        <span class="ellipsis" title={below}>
          <FoundText text={label} query={query} />
          {aside === "" ? null : (
            <span class="muted">
              {label === "" ? "" : " · "}
              <FoundText text={aside} query={query} />
            </span>
          )}
        </span>
      </td>
      <td>
        {places === "" ? (
          <span class="muted">{words.options.nowhere}</span>
        ) : (
          <span class="ellipsis keep-end" title={places}>
            <bdi dir="ltr">
              {row.origins.map((origin, at) => (
                <Address key={origin} origin={origin} first={at === 0} query={query} />
              ))}
            </bdi>
          </span>
        )}
      </td>
      <td class="narrow muted">
        {row.filledAt === null ? words.options.never : whenShort(row.filledAt, now)}
      </td>
    </tr>
  );
}

/** The box that chooses a row, and the cell around it does as it. */
function Tick({ row, choosing, isStop, onReach }: TableRowProps) {
  const press = ({ shiftKey }: MouseEvent) => {
    if (shiftKey) choosing.stretch({ from: row.id, to: row.id });
    else choosing.turn(row.id);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box in it takes the keys.
    <td
      class="tick"
      onClick={(event) => {
        if (event.target !== event.currentTarget) return;
        event.currentTarget.querySelector("input")?.focus();
        press(event);
      }}
    >
      <input
        type="checkbox"
        aria-label={fullName(row)}
        tabIndex={isStop ? 0 : -1}
        checked={choosing.ids.has(row.id)}
        onClick={press}
        onFocus={onReach}
      />
    </td>
  );
}

interface AddressProps extends Pick<AccountsTableProps, "query"> {
  readonly origin: string;
  readonly first: boolean;
}

/** An address in a row of them; the search looks at its host alone. */
function Address({ origin, first, query }: AddressProps) {
  const host = hostOfOrigin(origin);
  return (
    <>
      {first ? "" : ", "}
      {origin.slice(0, -host.length)}
      <FoundText text={host} query={query} />
    </>
  );
}
