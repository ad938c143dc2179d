import type { RestoreRow } from "../../src/messages/vault-views.ts";
import { fullName } from "../../src/ui/account-name.tsx";
import { CodeFigure } from "../../src/ui/code-figure.tsx";
import { words } from "../../src/ui/words.ts";
import { NameCells } from "../name-cells.tsx";
import { overwrites } from "./restore-order.ts";

interface RestoreRowsProps {
  readonly rows: readonly RestoreRow[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
}

/** One line for each account of the backup, with what happens to it as it is ticked. */
export function RestoreRows({ rows, ticked, onTick }: RestoreRowsProps) {
  const toggle = (id: string) => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    onTick(next);
  };
  return (
    <tbody>
      {rows.map((row) => (
        <Row key={row.id} row={row} taken={ticked.has(row.id)} onToggle={() => toggle(row.id)} />
      ))}
    </tbody>
  );
}

interface RowProps {
  readonly row: RestoreRow;
  readonly taken: boolean;
  readonly onToggle: () => void;
}

function Row({ row, taken, onToggle }: RowProps) {
  const whatId = `what-${row.id}`;
  return (
    <tr>
      <td class="tick">
        <input
          type="checkbox"
          aria-label={words.restore.take(fullName(row))}
          aria-describedby={whatId}
          checked={taken}
          disabled={row.state === "same"}
          onChange={onToggle}
        />
      </td>
      <NameCells {...row} />
      <td class="code-column muted">
        {row.code === null ? words.restore.counter : <CodeFigure value={row.code} size="small" />}
      </td>
      <td class="what" id={whatId}>
        <span class="what-happens">
          <span class={`tag ${tones[row.state]}`}>{words.restore.tag[row.state]}</span>
          <span class="t12 muted">{taken ? takenWords(row) : words.restore.untaken[row.state]}</span>
        </span>
      </td>
    </tr>
  );
}

const tones = {
  new: "moss",
  same: "plain",
  older: "ochre",
  newer: "ochre",
  conflicting: "ochre",
  removed: "plain",
} as const;

function takenWords(row: RestoreRow): string {
  if (overwrites(row)) return words.restore.yoursToBin;
  if (row.state === "removed") return words.restore.comesBack;
  return row.recoveryCodes === 0 ? "" : words.restore.recoveryCodes(row.recoveryCodes);
}
