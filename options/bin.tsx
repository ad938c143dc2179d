import { useRef, useState } from "preact/hooks";
import type { BinRow } from "../src/messages/vault-views.ts";
import { fullName } from "../src/ui/account-name.tsx";
import { Button } from "../src/ui/button.tsx";
import { whenShort } from "../src/ui/when.ts";
import { words } from "../src/ui/words.ts";
import { NameCells } from "./name-cells.tsx";
import { SureRow } from "./sure-row.tsx";

/** What may be done with an account in the bin. Each settles its own failures. */
export interface BinDeeds {
  readonly restore: (row: BinRow) => void;
  readonly deleteForGood: (row: BinRow) => void;
}

interface BinProps {
  readonly rows: readonly BinRow[];
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly deeds: BinDeeds;
}

/** What was deleted or replaced, and for how long it can still come back. */
export function Bin({ rows, now, deeds }: BinProps) {
  const [askedId, setAskedId] = useState<string | null>(null);
  const said = words.bin;
  return (
    <>
      <h1>{said.title}</h1>
      <p class="lead">{said.lead}</p>
      {rows.length === 0 ? (
        <Empty />
      ) : (
        <table class="bin">
          <thead>
            <tr>
              <th scope="col">{said.site}</th>
              <th scope="col">{said.account}</th>
              <th scope="col" class="narrow">
                {said.removed}
              </th>
              <th scope="col" class="date">
                {said.goneOn}
              </th>
              <th class="bin-actions" scope="col">
                <span class="spoken">{words.bin.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row
                key={row.id}
                row={row}
                now={now}
                deeds={deeds}
                asked={row.id === askedId}
                onAsk={(asks) => setAskedId(asks === "asks" ? row.id : null)}
              />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function Empty() {
  return (
    <div class="none-yet center">
      <h2 class="serif">{words.bin.empty}</h2>
      <p class="muted">{words.bin.emptyWhy}</p>
    </div>
  );
}

interface RowProps {
  readonly row: BinRow;
  readonly now: number;
  readonly deeds: BinDeeds;
  /** Whether the row asks if it is really to go. */
  readonly asked: boolean;
  readonly onAsk: (asks: "asks" | "rests") => void;
}

function Row({ row, now, deeds, asked, onAsk }: RowProps) {
  const opener = useRef<HTMLButtonElement>(null);
  const rest = () => {
    onAsk("rests");
    // The button comes back with the next drawing.
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (asked)
    return (
      <SureRow
        id={row.id}
        question={words.bin.sure(fullName(row))}
        keep={words.bin.keep}
        remove={words.bin.deleteForGood}
        onKeep={rest}
        onRemove={() => deeds.deleteForGood(row)}
      />
    );
  return (
    <tr>
      <NameCells {...row} />
      <td class="narrow muted">{whenShort(row.removedAt, now)}</td>
      <td class="date muted">{whenShort(row.goneAt, now)}</td>
      <td class="bin-actions">
        <span class="actions">
          <Button
            tone="line"
            size="short"
            label={words.bin.restoreLabel(fullName(row))}
            onPress={() => deeds.restore(row)}
          >
            {words.bin.restore}
          </Button>
          <Button
            tone="danger"
            size="short"
            label={words.bin.deleteLabel(fullName(row))}
            onPress={() => onAsk("asks")}
            buttonRef={opener}
          >
            {words.bin.deleteForGood}
          </Button>
        </span>
      </td>
    </tr>
  );
}
