import { Icon } from "../../ui/icon.tsx";
import { Ticket } from "../../ui/ticket.tsx";
import { whenInSentence } from "../../ui/when.ts";
import { words } from "../../ui/words.ts";
import type { ViewOf } from "../page-view.ts";
import { AccountLines } from "../parts/account-lines.tsx";
import { AccountTicket } from "../parts/account-ticket.tsx";
import { MaskedCodes } from "../parts/masked-codes.tsx";
import { UndoFill } from "../parts/undo-fill.tsx";
import type { Choice, Pick, Scene, Statement } from "../statement.ts";

const said = words.card;

/** The page shows recovery codes that are not kept yet. */
export function stateKeepRecovery(view: ViewOf<"keep-recovery">): Statement {
  const { accounts, masked, shownId } = view;
  const count = masked.length;
  const [only] = accounts.length === 1 ? accounts : [];
  const shows = said.keepRecovery.shows(count);
  const question =
    only === undefined ? said.keepRecovery.whose(count) : said.keepRecovery.keepWith(count, only.issuer);
  const notNow: Choice = { label: words.notNow, weight: "other", deed: { kind: "dismiss" } };
  return {
    heading: said.keepRecovery.heading(count),
    sentence: `${shows} ${question}`,
    figure: (
      <Ticket tone="quiet" stub={null}>
        <span class="t12 muted">{said.keepRecovery.purpose(count)}</span>
        <MaskedCodes masked={masked} />
      </Ticket>
    ),
    picks:
      only !== undefined
        ? []
        : accounts.map(
            (account): Pick => ({
              title: account.issuer,
              details: [account.label],
              action: said.keepRecovery.keepShort,
              deed: { kind: "keep-recovery", shownId, accountId: account.id },
            }),
          ),
    choices:
      only === undefined
        ? [notNow]
        : [
            {
              label: said.keepRecovery.keep(count),
              weight: "main",
              deed: { kind: "keep-recovery", shownId, accountId: only.id },
            },
            notNow,
          ],
    footnote:
      view.replacesUsedAt === null
        ? null
        : said.keepRecovery.replaces(whenInSentence(view.replacesUsedAt, view.now)),
  };
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
export function stateUseRecovery({ accounts }: ViewOf<"use-recovery">): Statement {
  const several = accounts.length > 1;
  return {
    heading: said.useRecovery.heading,
    sentence: several ? said.useRecovery.sentenceForMany : said.useRecovery.sentence,
    picks: accounts.map(
      (account): Pick => ({
        title: several ? account.issuer : said.useRecovery.action(account.left),
        details: several
          ? [said.useRecovery.willBeLeft(account.left), account.label]
          : [account.issuer, account.label],
        icon: "key",
        action: words.fill,
        deed: { kind: "use-recovery", accountId: account.id },
      }),
    ),
    footnote: said.useRecovery.replacement,
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
      <UndoFill text={`${said.recoveryFilled.left(left)} ${said.useRecovery.replacement}`} onDeed={onDeed} />
    ),
  };
}
