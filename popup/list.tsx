import type { ComponentChildren } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import type { AccountList, AccountRow, FrameView, PageView, ShownCode } from "../src/messages/views.ts";
import { currentCode } from "../src/ui/countdown.ts";
import { HostLine } from "../src/ui/host-line.tsx";
import { Note } from "../src/ui/note.tsx";
import { bestFirst } from "../src/ui/search.ts";
import { words } from "../src/ui/words.ts";
import { AccountRows } from "./account-rows.tsx";
import type { AddWays } from "./add-menu.tsx";
import { CodeTicket } from "./code-ticket.tsx";
import { Empty, NoneFound } from "./empty.tsx";
import { Footer, KeysFooter } from "./footer.tsx";
import { accountsOnView, boundAccount, inOrder } from "./for-page.ts";
import { Framed } from "./framed.tsx";
import { useListKeys } from "./list-keys.ts";
import type { PageDeeds } from "./page-deeds.ts";
import { PageTicket } from "./page-ticket.tsx";
import { PausedNote } from "./paused-note.tsx";
import { TopBar } from "./top-bar.tsx";

/** The page in the active tab, as far as it is known. */
export interface ActivePage {
  readonly host: string | null;
  readonly origin: string | null;
  readonly view: PageView | null;
  /** A code field in a frame of another site. */
  readonly frame: FrameView | null;
  /** Its user wants to be left alone there. */
  readonly paused: boolean;
  /** Their organisation does. */
  readonly blocked: boolean;
}

interface ListProps extends AddWays {
  readonly accounts: AccountList;
  /** The vault's clock, milliseconds since the epoch. */
  readonly now: number;
  readonly page: ActivePage;
  readonly deeds: PageDeeds;
  /** Codes of counter-based accounts that were just made, by account. */
  readonly madeCodes: Readonly<Record<string, ShownCode>>;
  readonly onNextCode: (accountId: string) => void;
  readonly onLock: () => void;
  readonly hidesCodes: boolean;
  readonly onHideCodes: (hidden: boolean) => void;
  /** What to be reminded of, over the foot, or null. */
  readonly reminder: ComponentChildren;
  /** What the search field holds at first. */
  readonly initialQuery?: string;
}

/** Every account, this page's first; search, copy and fill from the keyboard. */
export function List(props: ListProps) {
  const { accounts, now, page, deeds, onLock } = props;
  const [query, setQuery] = useState(props.initialQuery ?? "");
  const search = useRef<HTMLInputElement>(null);
  const searching = query.trim() !== "";
  const rows = useMemo(() => rowsToShow(props, query), [accounts.rows, page.origin, page.view, query]);
  const copyRow = (row: AccountRow) => copyOrMake(row, props);
  const keys = useListKeys({
    ids: rows.map((row) => row.id),
    search,
    startsSelected: searching,
    onCopy: (id) => rows.filter((row) => row.id === id).forEach(copyRow),
    onFill: (id) => deeds.fill(id, "best"),
    onDetails: deeds.showDetails,
    fallbackId: accountsOnView(page.view)[0] ?? null,
    onClear: () => setQuery(""),
    query,
  });
  const ways = {
    onScanPage: props.onScanPage,
    onChooseImage: props.onChooseImage,
    onAddByKey: props.onAddByKey,
    onOpenBin: props.onOpenBin,
    onOpenSite: props.onOpenSite,
    onCheckClock: props.onCheckClock,
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys typed anywhere in the list go to the search.
    <div class="form" onKeyDown={keys.onKeyDown} ref={keys.ref}>
      <TopBar query={query} onQuery={setQuery} onLock={onLock} searchRef={search} {...ways} />
      {accounts.rows.length === 0 && !searching ? (
        <EmptyList {...props} />
      ) : rows.length === 0 && searching ? (
        <NoneFound query={query.trim()} />
      ) : (
        <AccountRows
          rows={rows}
          now={now}
          query={query}
          selectedId={keys.selectedId}
          madeCodes={props.madeCodes}
          onCopy={copyRow}
          onNextCode={props.onNextCode}
          onDetails={deeds.showDetails}
          heading={searching ? words.list.found(rows.length, accounts.rows.length) : null}
          before={searching ? null : <BeforeRows {...props} />}
          beforeIsPage={!searching && hasPagePart(page, accounts)}
        />
      )}
      {searching ? (
        <KeysFooter />
      ) : (
        <>
          {props.reminder}
          <Footer
            locksInMs={accounts.locksAt - now}
            count={accounts.rows.length}
            hidesCodes={props.hidesCodes}
            onHideCodes={props.onHideCodes}
          />
        </>
      )}
    </div>
  );
}

function rowsToShow({ accounts, page }: ListProps, query: string): readonly AccountRow[] {
  const ordered = inOrder(accounts.rows, page.origin);
  if (query.trim() !== "") return bestFirst(query, ordered, (row) => [row.issuer, row.label]);
  const onView = new Set(accountsOnView(page.view));
  const hasBound = isSilent(page) && page.frame === null;
  const bound = hasBound ? boundAccount(accounts.rows, page.origin)?.id : undefined;
  return ordered.filter((row) => !onView.has(row.id) && row.id !== bound);
}

function copyOrMake(row: AccountRow, { now, deeds, madeCodes, onNextCode }: ListProps): void {
  const made = madeCodes[row.id];
  const code = currentCode(row, now);
  if (made !== undefined) deeds.copy(row.id, made.value, null);
  else if (row.type === "hotp") onNextCode(row.id);
  else if (code !== null) deeds.copy(row.id, code.value, code.secondsLeft);
}

function EmptyList(props: ListProps) {
  return (
    <>
      <BeforeRows {...props} />
      {hasPagePart(props.page, props.accounts) ? (
        <div class="grow" />
      ) : (
        <Empty
          onScanPage={props.onScanPage}
          onChooseImage={props.onChooseImage}
          onAddByKey={props.onAddByKey}
          onOpenBin={props.onOpenBin}
          onOpenSite={props.onOpenSite}
          onCheckClock={props.onCheckClock}
        />
      )}
    </>
  );
}

function BeforeRows({ accounts, now, page, deeds, onOpenSite }: ListProps) {
  const bound = isSilent(page) && page.frame === null ? boundAccount(accounts.rows, page.origin) : null;
  return (
    <>
      {hasPagePart(page, accounts) ? (
        <div class="eyebrow">
          <span>{words.list.forThisPage}</span>
          {showsHostAside(page.view) ? <bdi class="aside ellipsis">{page.host}</bdi> : null}
        </div>
      ) : null}
      {page.paused ? (
        <PausedNote host={page.host ?? ""} blocked={page.blocked} onOpenSite={onOpenSite} />
      ) : null}
      {page.view === null ? null : (
        <PageTicket view={page.view} rows={accounts.rows} now={now} deeds={deeds} />
      )}
      {page.frame === null ? null : <Framed view={page.frame} deeds={deeds} />}
      {bound === null ? null : <BoundTicket row={bound} host={page.host ?? ""} now={now} deeds={deeds} />}
      {accounts.damaged === 0 ? null : (
        <Note tone="bad" head={words.list.damagedHead(accounts.damaged)}>
          {words.list.damaged(accounts.rows.length)}
        </Note>
      )}
    </>
  );
}

interface BoundTicketProps {
  readonly row: AccountRow;
  readonly host: string;
  readonly now: number;
  readonly deeds: PageDeeds;
}

function BoundTicket({ row, host, now, deeds }: BoundTicketProps) {
  const code = currentCode(row, now);
  return (
    <div class="inset">
      <CodeTicket
        head={<HostLine host={host} />}
        label={row.label || row.issuer}
        code={code}
        action={words.copy}
        onPress={() => code !== null && deeds.copy(row.id, code.value, code.secondsLeft)}
      />
    </div>
  );
}

/** A page of which there is nothing to say just now. */
function isSilent({ view }: ActivePage): boolean {
  return view === null || ["nothing", "welcome", "locked"].includes(view.kind);
}

function hasPagePart(page: ActivePage, accounts: AccountList): boolean {
  return !isSilent(page) || page.frame !== null || boundAccount(accounts.rows, page.origin) !== null;
}

/** Where the ticket itself does not name the page. */
function showsHostAside(view: PageView | null): boolean {
  return (
    view !== null &&
    !["nothing", "fill", "added", "filled", "refused", "declined", "sibling", "look-alike"].includes(
      view.kind,
    )
  );
}
