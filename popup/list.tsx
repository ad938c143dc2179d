import type { ComponentChildren } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { AccountList, AccountRow, ShownCode } from "../src/messages/views.ts";
import { currentCode } from "../src/ui/countdown.ts";
import { isArranged } from "../src/ui/in-order.ts";
import { foundWords } from "../src/ui/search/found-words.ts";
import { Spoken } from "../src/ui/spoken.tsx";
import { tagsOf } from "../src/ui/tags.ts";
import { collection } from "../src/ui/words/collection.ts";
import { words } from "../src/ui/words.ts";
import { AccountRows } from "./account-rows.tsx";
import { type ActivePage, isSilent } from "./active-page.ts";
import type { AddWays } from "./add-menu.tsx";
import { BeforeRows, hasPagePart } from "./before-rows.tsx";
import { Empty, type EmptyWays, NoneFound } from "./empty.tsx";
import { Footer, KeysFooter } from "./footer.tsx";
import { accountsOnView, boundAccount } from "./for-page.ts";
import { isPart, type RowGroup } from "./groups.ts";
import { useListKeys } from "./list-keys.ts";
import type { MoreWays } from "./more-menu.tsx";
import type { PageDeeds } from "./page-deeds.ts";
import { TagChips } from "./tag-chips.tsx";
import { TopBar } from "./top-bar.tsx";
import { type Codes, noCodes } from "./use-codes.ts";
import { useRowDeeds } from "./use-row-deeds.ts";
import { useShownRows } from "./use-shown-rows.ts";

interface ListProps extends AddWays, EmptyWays {
  readonly accounts: AccountList;
  /** The codes of the accounts on view, as far as they are known. */
  readonly codes: Codes;
  /** Says which accounts' codes are to be seen. */
  readonly onShow: (accountIds: readonly string[]) => void;
  /** The vault's clock, in milliseconds since the epoch, to be read; what counts down goes by `Ticking`. */
  readonly clock: () => number;
  readonly page: ActivePage;
  readonly deeds: PageDeeds;
  /** Codes of counter-based accounts that were just made, by account. */
  readonly madeCodes: Readonly<Record<string, ShownCode>>;
  readonly onNextCode: (accountId: string) => void;
  /** Makes an account a favourite, or no longer one. */
  readonly onFavourite: (row: AccountRow) => void;
  readonly onLock: () => void;
  readonly hidesCodes: boolean;
  readonly onHideCodes: (hidden: boolean) => void;
  readonly more: MoreWays;
  /** What became of records that can't be read. */
  readonly onLookAtDamage: () => void;
  /** What to be reminded of, over the foot, or null. */
  readonly reminder: ComponentChildren;
  /** What the search field holds at first. */
  readonly initialQuery?: string;
  /** The tag that the list is narrowed to at first. */
  readonly initialTag?: string;
  /** The account whose row is chosen at first and has the focus: the one that its user comes back from. */
  readonly startAt?: string | null;
}

const none: readonly AccountRow[] = [];

/** Every account, this page's first; search, copy and fill from the keyboard. */
export function List(props: ListProps) {
  const { accounts, page, deeds, onLock, onShow } = props;
  const [query, setQuery] = useState(props.initialQuery ?? "");
  const [chosenTag, setTag] = useState<string | null>(props.initialTag ?? null);
  const search = useRef<HTMLInputElement>(null);
  const searching = query.trim() !== "";
  const tags = useMemo(() => tagsOf(accounts.rows), [accounts.rows]);
  const tag = chosenTag !== null && tags.includes(chosenTag) ? chosenTag : null;
  const bound = useMemo(() => boundIn(props), [accounts.rows, page]);
  const above = [...accountsOnView(page.view), ...(bound === null ? [] : [bound.id])];
  const groups = useShownRows({
    rows: accounts.rows,
    origin: page.origin,
    above: above.join(" "),
    query,
    tag,
  });
  // With each letter typed, thousands of them: `flatMap` takes milliseconds.
  const rows = useMemo(() => none.concat(...groups.map((group) => group.rows)), [groups]);
  const ids = useMemo(() => rows.map((row) => row.id), [rows]);
  const rowDeeds = useRowDeeds({
    copy: (row) => copyOrMake(row, props),
    nextCode: props.onNextCode,
    showDetails: deeds.showDetails,
    // Who goes by the keyboard goes along with the row; who points stays.
    favourite: (row, by) => (by === "key" ? keys.onFavourite(row.id) : props.onFavourite(row)),
  });
  const drawn = useRef<readonly string[]>([]);
  const counted = useMemo(() => countedIn(accounts.rows), [accounts.rows]);
  const show = () => onShow(timedAmong([...above, ...drawn.current], counted));
  useLayoutEffect(show, [above.join(" "), accounts.rows]);
  const onRow = (id: string, deed: (row: AccountRow) => void) =>
    accounts.rows.filter((row) => row.id === id).forEach(deed);
  const keys = useListKeys({
    ids,
    search,
    startsSelected: searching,
    startAt: props.startAt ?? null,
    onCopy: (id) => onRow(id, rowDeeds.copy),
    onFill: (id) => deeds.fill(id, "best"),
    onDetails: deeds.showDetails,
    onFavourite: (id) => onRow(id, props.onFavourite),
    fallbackId: accountsOnView(page.view)[0] ?? null,
    onClear: () => setQuery(""),
    query,
  });
  const ways = {
    onScanPage: props.onScanPage,
    onChooseImage: props.onChooseImage,
    onAddByKey: props.onAddByKey,
    onImport: props.onImport,
    onOpenBin: props.onOpenBin,
  };
  const before = (
    <>
      <BeforeRows {...props} bound={bound} onOpenSite={props.more.onOpenSite} />
      {tags.length === 0 ? null : <TagChips tags={tags} chosen={tag} onChoose={setTag} />}
    </>
  );
  const headingOf = ({ kind }: RowGroup) => {
    if (kind === "found") return words.list.found(rows.length, accounts.rows.length);
    if (kind === "tagged") return collection.tagged(tag ?? "");
    if (kind !== "rest") return collection[kind];
    return isPart(groups, above) ? words.list.otherAccounts : words.list.yourAccounts;
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys typed anywhere in the list go to the search.
    <div class="form" onKeyDown={keys.onKeyDown} ref={keys.ref}>
      <TopBar query={query} onQuery={setQuery} onLock={onLock} searchRef={search} {...ways} />
      <Spoken text={searching ? foundWords(query, rows.length, accounts.rows.length) : ""} />
      {accounts.rows.length === 0 && !searching ? (
        <EmptyList {...props} bound={bound} />
      ) : rows.length === 0 && searching ? (
        <div class="scroller">
          <NoneFound query={query.trim()} />
        </div>
      ) : (
        <AccountRows
          groups={groups}
          codes={props.codes}
          query={query}
          selectedId={keys.selectedId}
          madeCodes={props.madeCodes}
          deeds={rowDeeds}
          byName={!isArranged(accounts.rows)}
          headingOf={headingOf}
          before={searching ? null : before}
          onDraw={(ids) => {
            drawn.current = ids;
            show();
          }}
        />
      )}
      {searching ? (
        <KeysFooter fills={!isSilent(page)} />
      ) : (
        <>
          {props.reminder}
          <Footer
            locksAt={accounts.locksAt}
            count={accounts.rows.length}
            hidesCodes={props.hidesCodes}
            onHideCodes={props.onHideCodes}
            more={props.more}
          />
        </>
      )}
    </div>
  );
}

/** The account of a page that asks for nothing just now, or for what isn't there, or null. */
function boundIn({ accounts, page }: ListProps): AccountRow | null {
  const isLeft = isSilent(page) || page.view?.kind === "no-recovery";
  return isLeft && page.frame === null ? boundAccount(accounts.rows, page.origin) : null;
}

/** The accounts whose codes go by a counter. */
function countedIn(rows: readonly AccountRow[]): ReadonlySet<string> {
  return new Set(rows.filter(({ type }) => type === "hotp").map(({ id }) => id));
}

/** Those of these accounts whose codes follow the clock, each once. */
function timedAmong(ids: readonly string[], counted: ReadonlySet<string>): readonly string[] {
  return [...new Set(ids)].filter((id) => !counted.has(id));
}

function copyOrMake(row: AccountRow, { clock, codes, deeds, madeCodes, onNextCode }: ListProps): void {
  const made = madeCodes[row.id];
  const code = currentCode(codes[row.id] ?? noCodes, clock());
  if (made !== undefined) deeds.copy(row.id, made.value, null);
  else if (row.type === "hotp") onNextCode(row.id);
  else if (code !== null) deeds.copy(row.id, code.value, code.secondsLeft);
}

function EmptyList(props: ListProps & { readonly bound: AccountRow | null }) {
  return (
    <div class="scroller home">
      <BeforeRows {...props} onOpenSite={props.more.onOpenSite} />
      {hasPagePart(props.page, props.bound) ? null : (
        <Empty
          onScanPage={props.page.blocked ? null : props.onScanPage}
          onAddByKey={props.onAddByKey}
          onImport={props.onImport}
          onPractise={props.onPractise}
        />
      )}
    </div>
  );
}
