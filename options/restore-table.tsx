import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { RestorePreview } from "../src/messages/vault-views.ts";
import { Button, LinkButton } from "../src/ui/button.tsx";
import { ErrorLine } from "../src/ui/error-line.tsx";
import { Note } from "../src/ui/note.tsx";
import { dayInSentence, timeOfDay } from "../src/ui/when.ts";
import { words } from "../src/ui/words.ts";
import { inRestoreOrder, tally, tickedAtFirst } from "./backup/restore-order.ts";
import { RestoreRows } from "./backup/restore-rows.tsx";
import { RestoreTally } from "./backup/restore-tally.tsx";
import { TickAll } from "./tick-all.tsx";

interface RestoreTableProps {
  readonly name: string;
  readonly preview: RestorePreview;
  /** When the codes in it were made; milliseconds since the epoch. */
  readonly at: number;
  readonly working: boolean;
  /** Why they were not taken, as a sentence, or null. */
  readonly error: string | null;
  readonly onTake: (ids: readonly string[]) => void;
  readonly onCancel: () => void;
}

/** So many rows at first, and so many more with each press. */
const firstRows = 12;
const moreRows = 200;

/** What is in a backup and what would become of it, with only the new ticked. */
export function RestoreTable({ name, preview, at, working, error, onTake, onCancel }: RestoreTableProps) {
  const rows = useMemo(() => inRestoreOrder(preview.rows), [preview]);
  const [ticked, setTicked] = useState(() => tickedAtFirst(rows));
  const [shown, setShown] = useState(firstRows);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { added, replaced } = tally(rows, ticked);
  // What would overwrite something is ticked one by one, by nobody but the user.
  const newIds = rows.filter(({ state }) => state === "new").map(({ id }) => id);
  const rest = rows.slice(shown);
  const nothingToDo = rows.every(({ state }) => state === "same");
  const said = words.restore;
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {said.previewTitle}
      </h1>
      <p class="lead">{said.previewLead(name, dayInSentence(preview.exportedAt, at))}</p>
      <RestoreTally preview={preview} added={added} replaced={replaced} />
      {rows.length === 0 ? null : (
        <table class="restore">
          <thead>
            <tr>
              <th scope="col" class="tick">
                <TickAll ids={newIds} label={said.all} ticked={ticked} onTick={setTicked} />
              </th>
              <th scope="col">{said.site}</th>
              <th scope="col">{said.account}</th>
              <th scope="col" class="code-column">
                {said.codeAt(timeOfDay(at))}
              </th>
              <th scope="col" class="what">
                {said.whatHappens}
              </th>
            </tr>
          </thead>
          <RestoreRows rows={rows.slice(0, shown)} ticked={ticked} onTick={setTicked} />
        </table>
      )}
      {rest.length === 0 ? null : (
        <p class="t12 muted after-table">
          {rest.every(({ state }) => state === "new") ? said.moreNew(rest.length) : said.more(rest.length)}{" "}
          <LinkButton onPress={() => setShown(shown + moreRows)}>
            {said.showMore(Math.min(rest.length, moreRows))}
          </LinkButton>
        </p>
      )}
      <Remarks preview={preview} />
      <ErrorLine error={error} />
      <div class="actions restore-actions">
        {nothingToDo ? null : (
          <Button
            tone="ink"
            size="tall"
            disabled={working || added + replaced === 0}
            onPress={() => onTake([...ticked])}
          >
            {working ? said.adding : said.add(added, replaced)}
          </Button>
        )}
        <Button tone="line" size="tall" onPress={onCancel} disabled={working}>
          {nothingToDo ? words.back : words.cancel}
        </Button>
      </div>
    </>
  );
}

function Remarks({ preview: { rows, unreadable } }: Pick<RestoreTableProps, "preview">) {
  const said = words.restore;
  return (
    <div class="restore-remarks">
      {unreadable === 0 ? null : (
        <Note tone="bad" head={said.unreadableHead(unreadable)}>
          {said.unreadableWhy}
        </Note>
      )}
      {rows.length === 0 ? <Note tone="ours">{said.nothingInIt}</Note> : null}
      {rows.length > 0 && rows.every(({ state }) => state === "same") ? (
        <Note tone="ours">{said.nothingNew}</Note>
      ) : null}
    </div>
  );
}
