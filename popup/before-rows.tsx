import { useContext } from "preact/hooks";
import type { AccountList, AccountRow, PageView } from "../src/messages/views.ts";
import { LinkButton } from "../src/ui/button.tsx";
import { type CurrentCode, currentCode } from "../src/ui/countdown.ts";
import { HostLine } from "../src/ui/host-line.tsx";
import { Note } from "../src/ui/note.tsx";
import { Ticking } from "../src/ui/ticking.tsx";
import { words } from "../src/ui/words.ts";
import { type ActivePage, isSilent } from "./active-page.ts";
import { CodeTicket } from "./code-ticket.tsx";
import { Framed } from "./framed.tsx";
import type { PageDeeds } from "./page-deeds.ts";
import { DetailsLink, PageTicket } from "./page-ticket.tsx";
import { PausedNote } from "./paused-note.tsx";
import { type Codes, noCodes } from "./use-codes.ts";

interface BeforeRowsProps {
  readonly accounts: AccountList;
  readonly codes: Codes;
  readonly page: ActivePage;
  readonly deeds: PageDeeds;
  /** The account of a page that asks for nothing just now, or null. */
  readonly bound: AccountRow | null;
  readonly onOpenSite: (() => void) | null;
  readonly onLookAtDamage: () => void;
}

/** What stands over the rows: the page in the active tab, and what is damaged. */
export function BeforeRows(props: BeforeRowsProps) {
  const { accounts, codes, page, deeds, bound, onOpenSite, onLookAtDamage } = props;
  const now = useContext(Ticking);
  return (
    <>
      {hasPagePart(page, bound) ? (
        <div class="eyebrow">
          <h2>{words.list.forThisPage}</h2>
          {showsHostAside(page.view) ? <bdi class="aside ellipsis">{page.host}</bdi> : null}
        </div>
      ) : null}
      {page.paused ? (
        <PausedNote host={page.host ?? ""} blocked={page.blocked} onOpenSite={onOpenSite} />
      ) : null}
      {page.view === null ? null : <PageTicket view={page.view} codes={codes} now={now} deeds={deeds} />}
      {page.frame === null ? null : <Framed view={page.frame} deeds={deeds} />}
      {bound === null ? null : (
        <BoundTicket
          row={bound}
          code={currentCode(codes[bound.id] ?? noCodes, now)}
          host={page.host ?? ""}
          deeds={deeds}
        />
      )}
      {accounts.damaged === 0 ? null : (
        <Note tone="bad" head={words.list.damagedHead(accounts.damaged)}>
          {words.list.damaged(accounts.rows.length)}{" "}
          <LinkButton onPress={onLookAtDamage}>{words.list.damagedLook}</LinkButton>
        </Note>
      )}
    </>
  );
}

interface BoundTicketProps {
  readonly row: AccountRow;
  readonly code: CurrentCode | null;
  readonly host: string;
  readonly deeds: PageDeeds;
}

function BoundTicket({ row, code, host, deeds }: BoundTicketProps) {
  return (
    <>
      <div class="inset">
        <CodeTicket
          head={<HostLine host={host} />}
          label={row.label || row.issuer}
          code={code}
          action={words.copy}
          onPress={() => code !== null && deeds.copy(row.id, code.value, code.secondsLeft)}
        />
      </div>
      <div class="beneath">
        <DetailsLink accountId={row.id} deeds={deeds} />
      </div>
    </>
  );
}

/** Whether there is anything to say of the page in the active tab. */
export function hasPagePart(page: ActivePage, bound: AccountRow | null): boolean {
  return !isSilent(page) || page.frame !== null || bound !== null;
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
