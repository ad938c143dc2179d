import { useEffect, useMemo, useState } from "preact/hooks";
import type { AccountList, AccountRow } from "../src/messages/views.ts";
import { inOrder } from "../src/ui/in-order.ts";
import { Note } from "../src/ui/note.tsx";
import { foundWords } from "../src/ui/search/found-words.ts";
import { SearchBox } from "../src/ui/search/search-box.tsx";
import { foundAccounts, searchedAccount } from "../src/ui/search/searched-account.ts";
import { Spoken } from "../src/ui/spoken.tsx";
import { UnsignedTicket } from "../src/ui/unsigned-ticket.tsx";
import { whenIdle } from "../src/ui/when-idle.ts";
import { practiceWords } from "../src/ui/words/practice.ts";
import { startWords } from "../src/ui/words/start.ts";
import { words } from "../src/ui/words.ts";
import { AccountsTable } from "./accounts-table.tsx";

interface AccountsProps {
  readonly accounts: AccountList;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** What the search field holds at first. */
  readonly initialQuery?: string;
}

/** What is kept, at a glance, in the order of the popup, and to be searched. */
export function Accounts({ accounts, now, initialQuery = "" }: AccountsProps) {
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
      {rows.length === 0 ? <NoneYet /> : <Kept rows={rows} now={now} initialQuery={initialQuery} />}
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

interface KeptProps extends Required<Pick<AccountsProps, "now" | "initialQuery">> {
  readonly rows: readonly AccountRow[];
}

function Kept({ rows, now, initialQuery }: KeptProps) {
  const [query, setQuery] = useState(initialQuery);
  const searching = query.trim() !== "";
  const ordered = useMemo(() => inOrder(rows, null), [rows]);
  const searchable = useMemo(() => (searching ? ordered.map(searchedAccount) : []), [ordered, searching]);
  // Their texts are read before the first letter wants them.
  useEffect(() => whenIdle(() => rows.forEach(searchedAccount)), [rows]);
  const shown = useMemo(
    () => (searching ? foundAccounts(query, searchable) : ordered),
    [ordered, searchable, searching, query],
  );
  const found = searching && shown.length > 0 ? words.list.found(shown.length, rows.length) : "";
  return (
    <>
      <div class="accounts-search">
        <SearchBox
          label={words.list.find}
          query={query}
          onQuery={setQuery}
          onKeyDown={(event) => event.key === "Escape" && setQuery("")}
        />
        <span class="muted">{found}</span>
      </div>
      <Spoken text={searching ? foundWords(query, shown.length, rows.length) : ""} />
      {shown.length === 0 ? (
        <div class="none-yet center">
          <h2 class="serif">{words.list.noneFound(query.trim())}</h2>
          <p class="muted">{words.list.noneFoundNext}</p>
        </div>
      ) : (
        <>
          <AccountsTable rows={shown} query={searching ? query : ""} now={now} />
          <p class="t12 muted after-table">{words.options.accountsWhere}</p>
        </>
      )}
    </>
  );
}
