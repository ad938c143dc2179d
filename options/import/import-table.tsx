import { codeAt, codeFor, isTimed } from "../../src/domain/code.ts";
import { fullName } from "../../src/ui/account-name.tsx";
import { LinkButton } from "../../src/ui/button.tsx";
import { CodeFigure } from "../../src/ui/code-figure.tsx";
import { Icon } from "../../src/ui/icon.tsx";
import { words } from "../../src/ui/words.ts";
import { NameCells } from "../name-cells.tsx";
import { TickAll } from "../tick-all.tsx";
import {
  type AccountRow,
  canBeTaken,
  type LeftOutRow,
  type NoteRow,
  type PreviewRow,
} from "./import-rows.ts";
import { whatHappens } from "./what-happens.ts";
import { whyLeftOut } from "./why-left-out.ts";

interface ImportTableProps {
  /** Those on view. */
  readonly rows: readonly PreviewRow[];
  readonly allRows: readonly PreviewRow[];
  readonly ticked: ReadonlySet<string>;
  readonly replacing: ReadonlySet<string>;
  readonly now: number;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
  readonly onReplace: (replacing: ReadonlySet<string>) => void;
}

/** One line for each entry of what was read, with its code of this moment and what happens to it as it is ticked. */
export function ImportTable(props: ImportTableProps) {
  const { rows, allRows, ticked, replacing, now, onTick, onReplace } = props;
  const said = words.importing;
  return (
    <table class="restore">
      <thead>
        <tr>
          <th scope="col" class="tick">
            <TickAll
              ids={allRows.filter(canBeTaken).map(({ key }) => key)}
              label={said.all}
              ticked={ticked}
              onTick={onTick}
            />
          </th>
          <th scope="col">{said.site}</th>
          <th scope="col">{said.account}</th>
          <th scope="col" class="code-column">
            {said.code}
          </th>
          <th scope="col" class="what">
            {said.whatHappens}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          if (row.kind === "left-out") return <LeftOut key={row.key} row={row} />;
          const isTicked = ticked.has(row.key);
          const onToggle = () => onTick(toggled(ticked, row.key));
          if (row.kind === "note")
            return <Noted key={row.key} row={row} isTicked={isTicked} onToggle={onToggle} />;
          return (
            <Taken
              key={row.key}
              row={row}
              now={now}
              isTicked={isTicked}
              replaces={replacing.has(row.key)}
              onToggle={onToggle}
              onReplace={() => onReplace(toggled(replacing, row.key))}
            />
          );
        })}
      </tbody>
    </table>
  );
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}

interface TakenProps {
  readonly row: AccountRow;
  readonly now: number;
  readonly isTicked: boolean;
  readonly replaces: boolean;
  readonly onToggle: () => void;
  readonly onReplace: () => void;
}

function Taken({ row, now, isTicked, replaces, onToggle, onReplace }: TakenProps) {
  const { account } = row.row;
  const what = whatHappens(row, { isTicked, replaces });
  const whatId = `what-${row.key}`;
  const said = words.importing;
  return (
    <tr>
      <td class="tick">
        <input
          type="checkbox"
          aria-label={said.take(fullName(account))}
          aria-describedby={whatId}
          checked={isTicked}
          disabled={!canBeTaken(row)}
          onChange={onToggle}
        />
      </td>
      <NameCells {...account} />
      <td class="code-column muted">
        {isTimed(account.parameters) ? (
          <CodeFigure value={codeAt(account.parameters, now).value} size="small" />
        ) : (
          <span title={said.counter(account.parameters.counter)}>
            <CodeFigure value={codeFor(account.parameters)} size="small" />
          </span>
        )}
      </td>
      <td class="what" id={whatId}>
        <span class="what-happens">
          <span class={`tag ${what.tone}`}>{what.tag}</span>
          <span class="t12 muted">
            {what.words}
            {isTicked && row.compared.state === "differs" ? (
              <>
                {" · "}
                <LinkButton onPress={onReplace}>{replaces ? said.keepBoth : said.replace}</LinkButton>
              </>
            ) : null}
          </span>
        </span>
      </td>
    </tr>
  );
}

interface NotedProps extends Pick<TakenProps, "isTicked" | "onToggle"> {
  readonly row: NoteRow;
}

function Noted({ row: { key, row }, isTicked, onToggle }: NotedProps) {
  const said = words.importing;
  const whatId = `what-${key}`;
  return (
    <tr>
      <td class="tick">
        <input
          type="checkbox"
          aria-label={said.keepNote(fullName(row))}
          aria-describedby={whatId}
          checked={isTicked}
          onChange={onToggle}
        />
      </td>
      <NameCells {...row} />
      <td class="code-column" />
      <td class="what" id={whatId}>
        <span class="what-happens">
          <span class={isTicked ? "tag ochre" : "tag plain"}>{isTicked ? said.asNote : said.leftOut}</span>
          <span class="t12 muted">{said.kinds[row.what]}</span>
        </span>
      </td>
    </tr>
  );
}

function LeftOut({ row }: { readonly row: LeftOutRow }) {
  const said = words.importing;
  return (
    <tr>
      <td class="tick cannot">
        <Icon name="warn" />
      </td>
      <NameCells {...row.row} />
      <td class="code-column" />
      <td class="what">
        <span class="what-happens">
          <span class="tag brick">{said.failed}</span>
          <span class="t12 muted">{whyLeftOut(row)}</span>
        </span>
      </td>
    </tr>
  );
}
