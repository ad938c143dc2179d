import type { AccountSummary } from "../../messages/views.ts";
import { Icon } from "../../ui/icon.tsx";
import { whyNoRecovery } from "../../ui/no-recovery.ts";
import { Note } from "../../ui/note.tsx";
import { PagePath } from "../../ui/page-path.tsx";
import { Ticket } from "../../ui/ticket.tsx";
import { timeOfDay, whenInSentence } from "../../ui/when.ts";
import { words } from "../../ui/words.ts";
import type { Deed } from "../deed.ts";
import type { ViewOf } from "../page-view.ts";
import { AccountLines } from "../parts/account-lines.tsx";
import { AccountTicket } from "../parts/account-ticket.tsx";
import { MaskedCodes } from "../parts/masked-codes.tsx";
import { UndoFill } from "../parts/undo-fill.tsx";
import type { Pick as AccountPick, Choice, Scene, Statement } from "../statement.ts";

const said = words.card;

/** The page shows recovery codes that are not kept yet. */
export function stateKeepRecovery(view: ViewOf<"keep-recovery">): Statement {
  const count = view.masked.length;
  return {
    heading: said.keepRecovery.heading(count),
    sentence: words.inOneRun([said.keepRecovery.shows(count), questionOf(view)]),
    ...offerToKeep(view, words.notNow),
    footnote: replacement(view),
  };
}

/** It showed them, and they went out of view before they were kept. */
export function stateLeftRecovery(view: ViewOf<"left-recovery">): Statement {
  const count = view.masked.length;
  return {
    heading: said.leftRecovery.heading(count),
    sentence: (
      <>
        {said.leftRecovery.showedOn(count, <PagePath path={view.path} />)} {questionOf(view)}
      </>
    ),
    ...offerToKeep(view, said.leftRecovery.notNeeded),
    footnote: words.inOneRun(
      [said.leftRecovery.still(count, timeOfDay(view.until)), replacement(view)].filter(
        (part) => part !== null,
      ),
    ),
  };
}

type KeepView = ViewOf<"keep-recovery" | "left-recovery">;

function questionOf({ accounts, masked }: KeepView): string {
  const [only] = accounts.length === 1 ? accounts : [];
  return only === undefined
    ? said.keepRecovery.whose(masked.length)
    : said.keepRecovery.keepWith(masked.length, only.issuer);
}

function replacement({ replacesUsedAt, now }: KeepView): string | null {
  return replacesUsedAt === null ? null : said.keepRecovery.replaces(whenInSentence(replacesUsedAt, now));
}

/** The codes, and with which account they are kept, or not. */
function offerToKeep(
  { accounts, masked, shownId, origin }: KeepView,
  wayOut: string,
): Pick<Statement, "figure" | "picks" | "choices"> {
  const count = masked.length;
  const [only] = accounts.length === 1 ? accounts : [];
  const deedFor = ({ id }: AccountSummary): Deed => ({ kind: "keep-recovery", shownId, accountId: id });
  const no: Choice = { label: wayOut, weight: "other", deed: { kind: "dismiss" } };
  return {
    figure: (
      <Ticket tone="quiet" stub={null}>
        <span class="t12 muted">{said.keepRecovery.purpose(count)}</span>
        <MaskedCodes masked={masked} />
      </Ticket>
    ),
    picks: only === undefined ? accounts.map((account) => pickOf(account, origin, deedFor(account))) : [],
    choices:
      only === undefined
        ? [no]
        : [{ label: said.keepRecovery.keep(count), weight: "main", deed: deedFor(only) }, no],
  };
}

function pickOf(account: AccountSummary, origin: string, deed: Deed): AccountPick {
  const mark = { ...account, origins: [origin] };
  return { title: account.issuer, details: [account.label], mark, action: said.keepRecovery.keepShort, deed };
}

/** They are kept. */
export function stateKeptRecovery({ account, count }: ViewOf<"kept-recovery">): Statement {
  return {
    heading: said.keptRecovery.heading,
    sentence: said.keptRecovery.sentence(count, account.issuer),
    figure: (
      <AccountTicket
        issuer={account.issuer}
        label={account.label}
        icon="check"
        word={said.keptRecovery.stub}
      />
    ),
  };
}

/** The page asks for a recovery code. */
export function stateUseRecovery({ accounts, codeNumber }: ViewOf<"use-recovery">): Statement {
  const several = accounts.length > 1;
  return {
    heading: said.useRecovery.heading,
    sentence: words.inOneRun([
      said.useRecovery.sentence(codeNumber),
      ...(several ? [said.useRecovery.whose] : []),
    ]),
    picks: accounts.map(
      (account): AccountPick => ({
        title: several ? account.issuer : said.useRecovery.action(account.left, codeNumber),
        details: several
          ? [said.useRecovery.willBeLeft(account.left), account.label]
          : [account.issuer, account.label],
        mark: "key",
        action: words.fill,
        deed: { kind: "use-recovery", accountId: account.id },
      }),
    ),
    footnote: said.useRecovery.replacement,
  };
}

/** It asks for one, and none can be filled: nothing is wrong, and there may be another way in. */
export function stateNoRecovery(view: ViewOf<"no-recovery">): Statement {
  return {
    heading: said.noRecovery.heading,
    sentence: words.inOneRun([said.useRecovery.sentence(view.codeNumber), whyNoRecovery(view)]),
    notes: <Note tone="ours">{said.noRecovery.next}</Note>,
    choices: [{ label: said.gotIt, weight: "main", deed: { kind: "dismiss" } }],
    footnote: said.noRecovery.add,
  };
}

/** A recovery code is in the page's box. */
export function stateRecoveryFilled(
  { account, left }: ViewOf<"recovery-filled">,
  { onDeed }: Scene,
): Statement {
  return {
    heading: said.recoveryFilled.heading,
    sentence: said.recoveryFilled.sentence,
    figure: (
      <Ticket tone="signed" stub={<span>{words.filled}</span>}>
        <AccountLines issuer={account.issuer} label={account.label} />
        <span class="code-line recovery-line">
          <Icon name="key" />
          <span>{said.recoveryFilled.what}</span>
        </span>
      </Ticket>
    ),
    footnote: (
      <UndoFill
        text={words.inOneRun([said.recoveryFilled.left(left), said.useRecovery.replacement])}
        onDeed={onDeed}
      />
    ),
  };
}
