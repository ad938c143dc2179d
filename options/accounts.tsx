import { useMemo } from "preact/hooks";
import type { AccountList, AccountRow } from "../src/messages/views.ts";
import { shortName } from "../src/ui/account-name.tsx";
import { inOrder } from "../src/ui/in-order.ts";
import { IssuerMark } from "../src/ui/marks/issuer-mark.tsx";
import { Note } from "../src/ui/note.tsx";
import { UnsignedTicket } from "../src/ui/unsigned-ticket.tsx";
import { whenShort } from "../src/ui/when.ts";
import { practiceWords } from "../src/ui/words/practice.ts";
import { startWords } from "../src/ui/words/start.ts";
import { words } from "../src/ui/words.ts";

/** What is kept, at a glance, in the order of the popup. */
export function Accounts({ accounts, now }: { readonly accounts: AccountList; readonly now: number }) {
  const { rows, damaged } = accounts;
  return (
    <>
      <h1>{words.options.nav.accounts}</h1>
      <p class="lead">{words.options.accountsLead}</p>
      {rows.length === 0 ? null : <Tally rows={rows} />}
      {damaged === 0 ? null : (
        <Note tone="bad" head={words.list.damagedHead(damaged)}>
          {words.list.damaged(rows.length)}{" "}
          <a class="link" href="#security/health">
            {words.list.damagedLook}
          </a>
        </Note>
      )}
      {rows.length === 0 ? <NoneYet /> : <Table rows={rows} now={now} />}
    </>
  );
}

function NoneYet() {
  return (
    <div class="none-yet center">
      <UnsignedTicket />
      <h2 class="serif">{words.list.emptyTitle}</h2>
      <p class="muted">{words.list.empty}</p>
      <p class="none-ways">
        <a class="link" href="#import">
          {startWords.import}
        </a>
        <a class="link" href="#practice">
          {practiceWords.title}
        </a>
      </p>
    </div>
  );
}

function Tally({ rows }: { readonly rows: readonly AccountRow[] }) {
  const bound = rows.filter((row) => row.origins.length > 0).length;
  return (
    <div class="tally">
      <div>
        <b>{rows.length}</b>
        <span>{words.options.kept(rows.length)}</span>
      </div>
      <div>
        <b>{bound}</b>
        <span>{words.options.fillOnSite(bound)}</span>
      </div>
    </div>
  );
}

function Table({ rows, now }: { readonly rows: readonly AccountRow[]; readonly now: number }) {
  const ordered = useMemo(() => inOrder(rows, null), [rows]);
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.options.site}</th>
            <th scope="col">{words.options.account}</th>
            <th scope="col">{words.options.fillsOn}</th>
            <th scope="col" class="narrow">
              {words.options.lastFilled}
            </th>
          </tr>
        </thead>
        <tbody>
          {ordered.map((row) => (
            <TableRow key={row.id} row={row} now={now} />
          ))}
        </tbody>
      </table>
      <p class="t12 muted after-table">{words.options.accountsWhere}</p>
    </>
  );
}

function TableRow({ row, now }: { readonly row: AccountRow; readonly now: number }) {
  const places = row.origins.join(", ");
  return (
    <tr>
      <td>
        <span class="marked-name">
          <span class="monogram" aria-hidden="true">
            <IssuerMark account={row} />
          </span>
          <b class="ellipsis" title={shortName(row)}>
            <bdi>{shortName(row)}</bdi>
          </b>
        </span>
      </td>
      <td>
        <span class="ellipsis" title={row.label}>
          <bdi>{row.issuer === "" ? "" : row.label}</bdi>
        </span>
      </td>
      <td>
        {places === "" ? (
          <span class="muted">{words.options.nowhere}</span>
        ) : (
          <span class="ellipsis keep-end" title={places}>
            <bdi dir="ltr">{places}</bdi>
          </span>
        )}
      </td>
      <td class="narrow muted">
        {row.filledAt === null ? words.options.never : whenShort(row.filledAt, now)}
      </td>
    </tr>
  );
}
