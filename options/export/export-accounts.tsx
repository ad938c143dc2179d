import { useMemo, useState } from "preact/hooks";
import type { Exportable } from "../../src/messages/export-views.ts";
import { Button, LinkButton } from "../../src/ui/button.tsx";
import { Note } from "../../src/ui/note.tsx";
import { numeral } from "../../src/ui/say.ts";
import { words } from "../../src/ui/words.ts";
import { useNewHeading } from "../use-new-heading.ts";
import { carriable, exportRows } from "./export-rows.ts";
import { ExportTable } from "./export-table.tsx";
import type { ExportFormat } from "./worker-messages.ts";

interface ExportAccountsProps {
  readonly format: ExportFormat;
  readonly exportable: Exportable;
  /** Where these were chosen among others that are kept. */
  readonly among?: "chosen" | undefined;
  readonly onGoOn: (accountIds: readonly string[]) => void;
  readonly onCancel: () => void;
}

/** So many rows at first, and so many more with each press. */
const firstRows = 12;
const moreRows = 200;

/** Which accounts go along, which can't, and what of them stays. */
export function ExportAccounts({ format, exportable, among, onGoOn, onCancel }: ExportAccountsProps) {
  const rows = useMemo(() => exportRows(format, exportable.rows), [format, exportable]);
  const able = carriable(rows);
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(firstRows);
  const heading = useNewHeading();
  const said = words.exporting;
  const chosen = able.filter((id) => !unticked.has(id));
  const rest = rows.length - shown;
  const tick = (ticked: ReadonlySet<string>) => setUnticked(new Set(able.filter((id) => !ticked.has(id))));
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {said.formats[format].title}
      </h1>
      <p class="lead">
        {able.length === 0
          ? said.accountsLeadNone
          : among === "chosen"
            ? words.options.chosen(rows.length)
            : said.accountsLead}
      </p>
      <Counts
        total={among === "chosen" ? null : rows.length}
        chosen={chosen.length}
        cannot={rows.length - able.length}
      />
      <ExportTable rows={rows.slice(0, shown)} allRows={rows} ticked={new Set(chosen)} onTick={tick} />
      {rest <= 0 ? null : (
        <p class="t12 muted after-table">
          {said.more(rest)}{" "}
          <LinkButton onPress={() => setShown(shown + moreRows)}>
            {said.showMore(Math.min(rest, moreRows))}
          </LinkButton>
        </p>
      )}
      <div class="restore-remarks">
        {able.length === 0 || able.length === rows.length ? null : (
          <Note tone="warn" head={said.cannotHead(rows.length - able.length)}>
            {said.cannotWhy}
          </Note>
        )}
        <p class="t12 muted">{said.formats[format].stays}</p>
      </div>
      <div class="actions restore-actions">
        <Button tone="ink" size="tall" disabled={chosen.length === 0} onPress={() => onGoOn(chosen)}>
          {said.goOn(chosen.length)}
        </Button>
        <Button tone="line" size="tall" onPress={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </>
  );
}

interface CountsProps {
  /** Null where others are kept besides. */
  readonly total: number | null;
  readonly chosen: number;
  readonly cannot: number;
}

function Counts({ total, chosen, cannot }: CountsProps) {
  const said = words.exporting;
  const counts = [
    ...(total === null ? [] : [{ count: total, label: said.total }]),
    { count: chosen, label: said.goAlong },
    ...(cannot === 0 ? [] : [{ count: cannot, label: said.cannot }]),
  ];
  return (
    <div class="tally" role="status">
      {counts.map(({ count, label }) => (
        <div key={label}>
          <b>{numeral(count)}</b>
          <span>{label}</span>
        </div>
      ))}
    </div>
  );
}
