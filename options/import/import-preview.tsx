import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { Button, LinkButton } from "../../src/ui/button.tsx";
import { ErrorLine } from "../../src/ui/error-line.tsx";
import { Note } from "../../src/ui/note.tsx";
import { listed } from "../../src/ui/say.ts";
import { type Count, Tally as Tallied } from "../../src/ui/tally.tsx";
import { words } from "../../src/ui/words.ts";
import {
  canBeTaken,
  type ImportSource,
  type PreviewRow,
  type Tally,
  tally,
  tickedAtFirst,
} from "./import-rows.ts";
import { ImportTable } from "./import-table.tsx";
import { missingParts } from "./worker-messages.ts";

interface ImportPreviewProps {
  readonly sources: readonly ImportSource[];
  readonly rows: readonly PreviewRow[];
  /** What was wrong with files that could not be read, a sentence each. */
  readonly troubles: readonly string[];
  readonly now: number;
  readonly working: boolean;
  /** Why they were not taken, as a sentence, or null. */
  readonly error: string | null;
  /** `replacing`: those of the ticked that take the place of what is here. */
  readonly onTake: (ticked: ReadonlySet<string>, replacing: ReadonlySet<string>) => void;
  readonly onMore: () => void;
  readonly onCancel: () => void;
}

/** So many rows at first, and so many more with each press. */
const firstRows = 12;
const moreRows = 200;

/** What was read and what would become of it; nothing is saved before its user says so. */
export function ImportPreview(props: ImportPreviewProps) {
  const { sources, rows, troubles, now, working, error, onTake, onMore, onCancel } = props;
  const [ticked, setTicked] = useState(() => tickedAtFirst(rows));
  const [replacing, setReplacing] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(firstRows);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const counts = useMemo(() => tally(rows, ticked, replacing), [rows, ticked, replacing]);
  const said = words.importing;
  const rest = rows.slice(shown);
  const taken = counts.added + counts.replaced + counts.advanced;
  const isAnyTaken = taken + counts.noted > 0;
  const areAllNew = rest.every((row) => row.kind === "account" && row.compared.state === "new");
  const first = sources[0];
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {said.previewTitle}
      </h1>
      {first === undefined ? null : (
        <p class="lead">{said.previewLead(said.from(first.name, sources.length - 1, first.report.app))}</p>
      )}
      <Counts {...counts} />
      {rows.length === 0 ? null : (
        <ImportTable
          rows={rows.slice(0, shown)}
          allRows={rows}
          ticked={ticked}
          replacing={replacing}
          now={now}
          onTick={setTicked}
          onReplace={setReplacing}
        />
      )}
      {rest.length === 0 ? null : (
        <p class="t12 muted after-table">
          {areAllNew ? said.moreNew(rest.length) : said.more(rest.length)}{" "}
          <LinkButton onPress={() => setShown(shown + moreRows)}>
            {said.showMore(Math.min(rest.length, moreRows))}
          </LinkButton>
        </p>
      )}
      <Remarks sources={sources} rows={rows} troubles={troubles} counts={counts} onMore={onMore} />
      <ErrorLine error={error} />
      <div class="actions restore-actions">
        {rows.some(canBeTaken) ? (
          <Button
            tone="ink"
            size="tall"
            disabled={working || !isAnyTaken}
            onPress={() => onTake(ticked, replacing)}
          >
            {working ? said.adding(taken, counts.noted) : takeWords(counts)}
          </Button>
        ) : null}
        <Button tone="line" size="tall" onPress={onCancel} disabled={working}>
          {words.cancel}
        </Button>
      </div>
    </>
  );
}

function takeWords({ added, replaced, advanced, noted }: Tally): string {
  const { add, goOn } = words.importing;
  return added + replaced === 0 && advanced > 0 ? goOn : add(added + replaced, noted);
}

function Counts({ found, added, replaced, advanced, noted, same, repeated, unread }: Tally) {
  const said = words.importing;
  const counts: readonly Count[] = [
    { count: found, label: said.found, always: "always" },
    { count: added, label: said.willBeAdded, always: "always" },
    { count: replaced, label: said.willBeReplaced },
    { count: advanced, label: said.counters(advanced) },
    { count: noted, label: said.willBeNotes(noted) },
    { count: same, label: said.same },
    { count: repeated, label: said.repeated(repeated) },
    { count: unread, label: said.unread },
  ];
  return <Tallied counts={counts} />;
}

interface RemarksProps extends Pick<ImportPreviewProps, "sources" | "rows" | "troubles" | "onMore"> {
  readonly counts: Tally;
}

function Remarks({ sources, rows, troubles, counts, onMore }: RemarksProps) {
  const said = words.importing;
  const skipped = sources.reduce((sum, { report }) => sum + report.skipped, 0);
  const codes = counts.added + counts.replaced + counts.advanced;
  const isAnyTaken = codes + counts.noted > 0;
  const isOpen = sources.some(({ liesOpen }) => liesOpen) && isAnyTaken;
  return (
    <div class="restore-remarks">
      {rows.length === 0 ? <Note tone="ours">{said.nothingIn}</Note> : null}
      {rows.length > 0 && !rows.some(canBeTaken) ? <Note tone="ours">{said.nothingNew}</Note> : null}
      {missingParts(sources.flatMap(({ report }) => report.parts)).map(({ missing, size, batchId }) => (
        <Note key={`${batchId}-${size}`} tone="warn" head={partsWords(missing, size)}>
          {said.partsWhy} <LinkButton onPress={onMore}>{said.addMore}</LinkButton>
        </Note>
      ))}
      {troubles.map((trouble) => (
        <Note key={trouble} tone="bad">
          {trouble}
        </Note>
      ))}
      {isOpen ? (
        <Note tone="warn" head={said.openHead}>
          {said.openWhy}
        </Note>
      ) : null}
      {codes > 0 ? <p class="t12 muted">{said.compare}</p> : null}
      {skipped === 0 ? null : <p class="t12 muted">{said.skipped(skipped)}</p>}
    </div>
  );
}

function partsWords(numbers: readonly number[], size: number): string {
  const { partHead, partsHead } = words.importing;
  const [only = 0] = numbers;
  return numbers.length === 1 ? partHead(only, size) : partsHead(listed(numbers.map(String)), size);
}
