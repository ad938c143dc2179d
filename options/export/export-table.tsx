import { fullName } from "../../src/ui/account-name.tsx";
import { Icon } from "../../src/ui/icon.tsx";
import { words } from "../../src/ui/words.ts";
import { NameCells } from "../name-cells.tsx";
import { TickAll } from "../tick-all.tsx";
import { carriable, codesOf, type ExportRow, hindranceWords } from "./export-rows.ts";

interface ExportTableProps {
  /** Those on view. */
  readonly rows: readonly ExportRow[];
  readonly allRows: readonly ExportRow[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
}

/** One line for each account, to be ticked; those that can't go along say why. */
export function ExportTable({ rows, allRows, ticked, onTick }: ExportTableProps) {
  const said = words.exporting;
  const toggle = (id: string) => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    onTick(next);
  };
  return (
    <table class="restore">
      <thead>
        <tr>
          <th scope="col" class="tick">
            <TickAll ids={carriable(allRows)} label={said.all} ticked={ticked} onTick={onTick} />
          </th>
          <th scope="col">{said.site}</th>
          <th scope="col">{said.account}</th>
          <th scope="col" class="code-column">
            {said.codes}
          </th>
          <th scope="col" class="what">
            {said.whatHappens}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} isTicked={ticked.has(row.id)} onToggle={() => toggle(row.id)} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly row: ExportRow;
  readonly isTicked: boolean;
  readonly onToggle: () => void;
}

function Row({ row, isTicked, onToggle }: RowProps) {
  const whatId = `what-${row.id}`;
  return (
    <tr>
      {row.hindrance === null ? (
        <td class="tick">
          <input
            type="checkbox"
            aria-label={words.exporting.take(fullName(row))}
            aria-describedby={whatId}
            checked={isTicked}
            onChange={onToggle}
          />
        </td>
      ) : (
        <td class="tick cannot">
          <Icon name="warn" />
        </td>
      )}
      <NameCells {...row} />
      <td class="code-column muted">{codesOf(row)}</td>
      <td class="what" id={whatId}>
        <WhatHappens row={row} isTicked={isTicked} />
      </td>
    </tr>
  );
}

function WhatHappens({ row, isTicked }: Omit<RowProps, "onToggle">) {
  const { tag, counterWhy } = words.exporting;
  const { hindrance, parameters } = row;
  if (hindrance !== null) return <What tone="brick" tag={tag.cannot} why={hindranceWords(hindrance, row)} />;
  if (!isTicked) return <What tone="plain" tag={tag.stays} why="" />;
  return <What tone="moss" tag={tag.goes} why={parameters.type === "hotp" ? counterWhy : ""} />;
}

function What({ tone, tag, why }: { readonly tone: string; readonly tag: string; readonly why: string }) {
  return (
    <span class="what-happens">
      <span class={`tag ${tone}`}>{tag}</span>
      <span class="t12 muted">{why}</span>
    </span>
  );
}
