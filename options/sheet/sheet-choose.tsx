import { useState } from "preact/hooks";
import type { SheetRow } from "../../src/messages/sheet-views.ts";
import type { SecurityView } from "../../src/messages/vault-views.ts";
import { fullName } from "../../src/ui/account-name.tsx";
import { Button, LinkButton } from "../../src/ui/button.tsx";
import { inOrder } from "../../src/ui/in-order.ts";
import { UnsignedTicket } from "../../src/ui/unsigned-ticket.tsx";
import { dateInFull } from "../../src/ui/when.ts";
import { words } from "../../src/ui/words.ts";
import { NameCells } from "../name-cells.tsx";
import { Setting } from "../setting.tsx";
import { TickAll } from "../tick-all.tsx";
import { serialNumber } from "./serial-number.ts";

interface SheetChooseProps {
  readonly rows: readonly SheetRow[];
  readonly recoveryKey: SecurityView["recoveryKey"];
  readonly onGoOn: (accountIds: readonly string[]) => void;
}

/** So many rows at first. */
const firstRows = 12;

/** What goes onto the sheet, and where the vault's own key is. */
export function SheetChoose({ rows, recoveryKey, onGoOn }: SheetChooseProps) {
  const said = words.sheet;
  return (
    <>
      <h1>{said.title}</h1>
      <p class="lead">{said.lead}</p>
      {rows.length === 0 ? <NothingYet /> : <Choosing rows={rows} onGoOn={onGoOn} />}
      <div class="sheet-beside">
        <Setting
          name={said.keyName}
          text={
            recoveryKey === null
              ? said.keyNone
              : said.keyThere(serialNumber(recoveryKey.serial), dateInFull(recoveryKey.createdAt))
          }
          control={
            <a class="button line" href="#security/recovery">
              {recoveryKey === null ? said.keyMake : said.keyNew}
            </a>
          }
        />
        <Setting
          name={said.accountsToo}
          text={said.accountsTooWhy}
          control={
            <a class="button line" href="#export">
              {said.accountsTooDo}
            </a>
          }
        />
      </div>
    </>
  );
}

function NothingYet() {
  return (
    <div class="none-yet center">
      <UnsignedTicket />
      <h2 class="serif">{words.sheet.none}</h2>
      <p class="muted">{words.sheet.noneWhy}</p>
    </div>
  );
}

/** Those with codes come first, and are ticked. */
function Choosing({ rows, onGoOn }: Omit<SheetChooseProps, "recoveryKey">) {
  const said = words.sheet;
  const named = inOrder(rows, null);
  const ordered = [
    ...named.filter(({ unused }) => unused > 0),
    ...named.filter(({ unused }) => unused === 0),
  ];
  const without = ordered.filter(({ unused }) => unused === 0).length;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set(firstTicked(rows)));
  const [all, setAll] = useState(rows.length <= firstRows);
  const shown = all ? ordered : ordered.slice(0, firstRows);
  const chosen = ordered.filter(({ id }) => ticked.has(id)).map(({ id }) => id);
  return (
    <>
      <table class="restore sheet-table">
        <thead>
          <tr>
            <th scope="col" class="tick">
              <TickAll ids={rows.map(({ id }) => id)} label={said.all} ticked={ticked} onTick={setTicked} />
            </th>
            <th scope="col">{said.site}</th>
            <th scope="col">{said.account}</th>
            <th scope="col" class="narrow">
              {said.codes}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.id}>
              <td class="tick">
                <input
                  type="checkbox"
                  aria-label={said.take(fullName(row))}
                  checked={ticked.has(row.id)}
                  onChange={() => setTicked(toggled(ticked, row.id))}
                />
              </td>
              <NameCells {...row} />
              <td class={row.unused === 0 ? "narrow muted" : "narrow"}>{said.codesOf(row.unused)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {all ? null : (
        <p class="t12 muted after-table">
          {said.more(ordered.length - firstRows)}{" "}
          <LinkButton onPress={() => setAll(true)}>{said.showAll}</LinkButton>
        </p>
      )}
      {without === 0 ? null : <p class="t12 muted after-table">{said.noCodes(without)}</p>}
      <div class="actions restore-actions">
        <Button tone="ink" size="tall" disabled={chosen.length === 0} onPress={() => onGoOn(chosen)}>
          {said.goOn(chosen.length)}
        </Button>
      </div>
    </>
  );
}

/** Those with codes; where none has any, all of them. */
export function firstTicked(rows: readonly SheetRow[]): readonly string[] {
  const withCodes = rows.filter(({ unused }) => unused > 0);
  return (withCodes.length === 0 ? rows : withCodes).map(({ id }) => id);
}

function toggled(ticked: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ticked);
  if (!next.delete(id)) next.add(id);
  return next;
}
