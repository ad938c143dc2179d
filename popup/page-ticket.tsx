import type { PageView, ShownCode } from "../src/messages/views.ts";
import { shortName } from "../src/ui/account-name.tsx";
import { QuietLink } from "../src/ui/button.tsx";
import { CodeFigure } from "../src/ui/code-figure.tsx";
import { currentCode, secondsLeft } from "../src/ui/countdown.ts";
import { Dial } from "../src/ui/dial.tsx";
import { HostLine } from "../src/ui/host-line.tsx";
import { Spoken } from "../src/ui/spoken.tsx";
import { Ticket } from "../src/ui/ticket.tsx";
import { words } from "../src/ui/words.ts";
import { CodeTicket, CodeTicketBody } from "./code-ticket.tsx";
import { Declined } from "./declined.tsx";
import { Learn } from "./learn.tsx";
import { LookAlike } from "./look-alike.tsx";
import { NoRecovery } from "./no-recovery.tsx";
import { OfferTicket } from "./offer-ticket.tsx";
import { KeepRecovery, Pick, Sibling, UseRecovery } from "./page-choices.tsx";
import type { PageDeeds } from "./page-deeds.ts";
import { PageNote } from "./page-note.tsx";
import type { Codes } from "./use-codes.ts";

type ViewOf<K extends PageView["kind"]> = Extract<PageView, { readonly kind: K }>;

interface PageTicketProps<V extends PageView = PageView> {
  readonly view: V;
  readonly codes: Codes;
  /** The vault's clock, milliseconds since the epoch. */
  readonly now: number;
  readonly deeds: PageDeeds;
}

/** What the popup has to say about the page in the active tab. Null for a page that asks for nothing. */
export function PageTicket(props: PageTicketProps) {
  const { view, ...rest } = props;
  switch (view.kind) {
    case "fill":
    case "added":
      return <FillTicket view={view} {...rest} />;
    case "waiting":
      return <WaitingTicket view={view} {...rest} />;
    case "filled":
      return <FilledTicket view={view} {...rest} />;
    case "refused":
      return <RefusedTicket view={view} {...rest} />;
    case "declined":
      return (
        <Declined view={view} code={codeOf(null, view.account.id, rest.codes, rest.now)} deeds={rest.deeds} />
      );
    case "offer":
      return <OfferTicket view={view} deeds={rest.deeds} />;
    case "pick":
      return <Pick view={view} deeds={rest.deeds} />;
    case "sibling":
      return <Sibling view={view} deeds={rest.deeds} />;
    case "learn":
      return <Learn view={view} deeds={rest.deeds} />;
    case "look-alike":
      return <LookAlike view={view} />;
    case "keep-recovery":
    case "left-recovery":
      return <KeepRecovery view={view} deeds={rest.deeds} />;
    case "use-recovery":
      return <UseRecovery view={view} deeds={rest.deeds} />;
    case "bad-key":
    case "box-without-key":
    case "already-kept":
    case "kept-recovery":
    case "recovery-filled":
      return <PageNote view={view} />;
    case "no-recovery":
      return <NoRecovery view={view} deeds={rest.deeds} />;
    case "nothing":
    case "welcome":
    case "locked":
      return null;
  }
}

function FillTicket({ view, codes, now, deeds }: PageTicketProps<ViewOf<"fill" | "added">>) {
  const { account } = view;
  const code = codeOf(view.code, account.id, codes, now);
  const canFill = view.kind === "fill" || view.canFill;
  const copy = () => {
    if (code !== null) deeds.copy(account.id, code.value, code.secondsLeft);
  };
  const fills = canFill || code === null;
  return (
    <>
      <div class="inset">
        <CodeTicket
          head={<HostLine host={view.host} />}
          label={account.label || shortName(account)}
          code={code}
          action={fills ? words.fill : words.copy}
          lateAction={fills ? words.fillNext : words.copy}
          onPress={() => (fills ? deeds.fill(account.id, "best") : copy())}
        />
      </div>
      <div class="beneath">
        {fills && code !== null ? (
          <QuietLink icon="copy" onPress={copy}>
            {words.list.copyInstead}
          </QuietLink>
        ) : null}
        <DetailsLink accountId={account.id} deeds={deeds} />
        {view.kind === "added" ? (
          <>
            <QuietLink icon="phone" onPress={() => deeds.addToPhone(account.id)}>
              {words.phone.offer}
            </QuietLink>
            <QuietLink icon="close" onPress={deeds.undoAdd}>
              {words.page.undoAdd}
            </QuietLink>
          </>
        ) : null}
      </div>
    </>
  );
}

function WaitingTicket({ view, now, deeds }: PageTicketProps<ViewOf<"waiting">>) {
  const { account } = view;
  const why = words.page.waiting[view.reason];
  const stub = (
    <>
      <Dial secondsLeft={secondsLeft(view.fillsAt, now)} period={view.period} size="ticket" />
      <span class="t12">{words.seconds}</span>
    </>
  );
  return (
    <>
      <Spoken text={why} />
      <div class="inset">
        <Ticket tone="quiet" stub={stub}>
          <CodeTicketBody
            head={<span class="t12 strong">{why}</span>}
            label={account.label || shortName(account)}
          >
            <CodeFigure value={null} size="hero" />
          </CodeTicketBody>
        </Ticket>
      </div>
      <div class="beneath">
        {view.canFillNow ? (
          <QuietLink icon="forward" onPress={() => deeds.fill(account.id, "now")}>
            {words.page.fillAnyway}
          </QuietLink>
        ) : null}
        <QuietLink icon="close" onPress={deeds.cancelFill}>
          {words.page.stopWaiting}
        </QuietLink>
      </div>
    </>
  );
}

function FilledTicket({ view, codes, now, deeds }: PageTicketProps<ViewOf<"filled">>) {
  const { account, value } = view;
  const left = codeOf(null, account.id, codes, now)?.secondsLeft ?? null;
  return (
    <>
      <Spoken text={words.filled} />
      <div class="inset">
        <Ticket tone="signed" stub={<span>{words.filled}</span>}>
          <CodeTicketBody head={<HostLine host={view.host} />} label={account.label || shortName(account)}>
            <CodeFigure value={value} size="hero" />
          </CodeTicketBody>
        </Ticket>
      </div>
      <div class="beneath">
        <QuietLink icon="copy" onPress={() => deeds.copy(account.id, value, left)}>
          {words.list.copyInstead}
        </QuietLink>
        <DetailsLink accountId={account.id} deeds={deeds} />
        <QuietLink icon="close" onPress={deeds.undoFill}>
          {words.undo}
        </QuietLink>
      </div>
    </>
  );
}

/** The page did not keep the code: it is here to be copied. */
function RefusedTicket({ view, codes, now, deeds }: PageTicketProps<ViewOf<"refused">>) {
  const { account } = view;
  const code = codeOf(view.code, account.id, codes, now) ?? { ...view.code, secondsLeft: null };
  return (
    <>
      <Spoken text={words.page.refused} />
      <div class="inset">
        <CodeTicket
          head={<span class="t12 strong">{words.page.refused}</span>}
          label={account.label || shortName(account)}
          code={code}
          action={words.copy}
          lateAction={words.copy}
          onPress={() => deeds.copy(account.id, code.value, code.secondsLeft)}
        />
      </div>
      <div class="beneath">
        <DetailsLink accountId={account.id} deeds={deeds} />
      </div>
    </>
  );
}

/** Leads to the page of an account that has no row below its ticket. */
export function DetailsLink({ accountId, deeds }: { readonly accountId: string; readonly deeds: PageDeeds }) {
  return (
    <QuietLink icon="list" onPress={() => deeds.showDetails(accountId)}>
      {words.details}
    </QuietLink>
  );
}

/** The list's codes know the next one as well, and so go on without asking when this one ends. */
function codeOf(code: ShownCode | null, accountId: string, codes: Codes, now: number) {
  const known = codes[accountId];
  return currentCode(known?.code ? known : { code, nextCode: null }, now);
}
