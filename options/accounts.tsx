import { useMemo, useState } from "preact/hooks";
import type { SharedDeed } from "../src/messages/account-lines.ts";
import type { AccountList, AccountRow } from "../src/messages/views.ts";
import { inOrder } from "../src/ui/in-order.ts";
import { Note } from "../src/ui/note.tsx";
import { foundWords } from "../src/ui/search/found-words.ts";
import { SearchBox } from "../src/ui/search/search-box.tsx";
import { foundAccounts } from "../src/ui/search/searched-account.ts";
import { useSearchable } from "../src/ui/search/use-searchable.ts";
import { Spoken } from "../src/ui/spoken.tsx";
import { UnsignedTicket } from "../src/ui/unsigned-ticket.tsx";
import { practiceWords } from "../src/ui/words/practice.ts";
import { startWords } from "../src/ui/words/start.ts";
import { words } from "../src/ui/words.ts";
import { AccountsTable } from "./accounts-table.tsx";
import { ChosenBar } from "./choosing/chosen-bar.tsx";
import { useChoosing } from "./choosing/use-choosing.ts";

interface AccountsProps {
  readonly accounts: AccountList;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly deeds: ChosenDeeds;
  /** What the search field holds at first. */
  readonly initialQuery?: string;
}

/** What may be done with the accounts that are chosen. */
export interface ChosenDeeds {
  /** Settles once the list is up to date again, or when it was refused. */
  readonly change: (accountIds: readonly string[], deed: SharedDeed) => Promise<"done" | "refused">;
  readonly exportOnly: (accountIds: readonly string[]) => void;
}

/** What is kept, at a glance, in the order of the popup, to be searched, and to be changed several at a time. */
export function Accounts({ accounts, now, deeds, initialQuery = "" }: AccountsProps) {
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
      {rows.length === 0 ? (
        <NoneYet />
      ) : (
        <Kept rows={rows} now={now} deeds={deeds} initialQuery={initialQuery} />
      )}
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

interface KeptProps extends Required<Pick<AccountsProps, "now" | "deeds" | "initialQuery">> {
  readonly rows: readonly AccountRow[];
}

const tabStop = ".accounts .tick > input[tabindex='0']";

function Kept({ rows, now, deeds, initialQuery }: KeptProps) {
  const [query, setQuery] = useState(initialQuery);
  const searching = query.trim() !== "";
  const ordered = useMemo(() => inOrder(rows, null), [rows]);
  const searchable = useSearchable(ordered);
  const shown = useMemo(
    () => (searching ? foundAccounts(query, searchable()) : ordered),
    [ordered, searchable, searching, query],
  );
  const { chosen, choosing } = useChoosing(rows, shown);
  const change = async (deed: SharedDeed) => {
    const done = await deeds.change([...choosing.ids], deed);
    if (deed.kind !== "bin" || done === "refused") return;
    choosing.put(new Set());
    // The bar is gone, and one goes on where one was in the table.
    document.querySelector<HTMLElement>(tabStop)?.focus({ preventScroll: true });
  };
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
          <AccountsTable rows={shown} query={searching ? query : ""} now={now} choosing={choosing} />
          <p class="t12 muted after-table">{words.options.accountsWhere}</p>
        </>
      )}
      <Spoken text={chosen.length === 0 ? "" : words.options.chosen(chosen.length)} />
      {chosen.length === 0 ? null : (
        <ChosenBar
          rows={rows}
          shown={shown}
          chosen={chosen}
          onChoose={choosing.put}
          onDeed={change}
          onExport={() => deeds.exportOnly([...choosing.ids])}
        />
      )}
    </>
  );
}
