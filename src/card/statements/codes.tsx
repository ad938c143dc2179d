import type { AccountSummary } from "../../messages/views.ts";
import { LinkButton } from "../../ui/button.tsx";
import { words } from "../../ui/words.ts";
import type { ViewOf } from "../page-view.ts";
import { CodeTicket, SignedTicket } from "../parts/code-ticket.tsx";
import { UndoFill } from "../parts/undo-fill.tsx";
import { WaitingTicket } from "../parts/waiting-ticket.tsx";
import type { Choice, Pick, Scene, Statement } from "../statement.ts";

const said = words.card;

/** The account was just added, and here is its first code. */
export function stateAdded(view: ViewOf<"added">, { now, place, onDeed }: Scene): Statement {
  const { account, code, canFill } = view;
  const onFill = () => onDeed({ kind: "fill", accountId: account.id, when: "best" });
  return {
    heading: said.added.heading,
    sentence: code === null ? said.added.sentenceWithoutCode : said.added.sentence,
    figure: <CodeTicket account={account} code={code} now={now} onFill={canFill ? onFill : null} />,
    choices: place === "window" ? [{ ...doneChoice(), weight: canFill ? "other" : "main" }] : [],
    footnote: (
      <>
        <span class="two-ends">
          <span>{said.added.onlyHere}</span>
        </span>
        <span class="two-ends">
          <LinkButton onPress={() => onDeed({ kind: "add-to-phone", accountId: account.id })}>
            {words.phone.offer}
          </LinkButton>
          <LinkButton onPress={() => onDeed({ kind: "undo-add" })}>{words.undo}</LinkButton>
        </span>
      </>
    ),
  };
}

function doneChoice(): Choice {
  return { label: said.added.done, weight: "main", deed: { kind: "dismiss" } };
}

/** The page asks for a code, and one account of the user's is bound to it. */
export function stateFill({ account, code }: ViewOf<"fill">, { now, onDeed }: Scene): Statement {
  const onFill = () => onDeed({ kind: "fill", accountId: account.id, when: "best" });
  return {
    heading: said.askForCode.heading,
    sentence: said.askForCode.sentence,
    figure: <CodeTicket account={account} code={code} now={now} onFill={onFill} />,
  };
}

/** The page asks for a code, and several accounts are bound to it. */
export function statePick({ accounts, origin }: ViewOf<"pick">): Statement {
  const last = lastFilled(accounts);
  return {
    heading: said.pick.heading,
    sentence: said.pick.sentence,
    picks: accounts.map(
      (account): Pick => ({
        title: account.issuer,
        mark: { ...account, origins: [origin] },
        details: [account.label, account === last ? said.pick.lastUsed : ""],
        action: words.fill,
        deed: { kind: "fill", accountId: account.id, when: "best" },
      }),
    ),
  };
}

/** A fill was asked for, and waits for the next code. */
export function stateWaiting(view: ViewOf<"waiting">, { now }: Scene): Statement {
  const cancel: Choice = { label: words.cancel, weight: "other", deed: { kind: "cancel-fill" } };
  const anyway: Choice = {
    label: said.waiting.fillAnyway,
    weight: "even",
    deed: { kind: "fill", accountId: view.account.id, when: "now" },
  };
  return {
    heading: said.waiting.heading,
    sentence: said.waiting[view.reason],
    figure: <WaitingTicket view={view} now={now} />,
    choices: view.canFillNow ? [anyway, cancel] : [cancel],
  };
}

/** The code is in the page's box. */
export function stateFilled({ account, value }: ViewOf<"filled">, { onDeed }: Scene): Statement {
  return {
    heading: said.codeFilled.heading,
    sentence: said.codeFilled.sentence,
    figure: <SignedTicket account={account} value={value} />,
    footnote: <UndoFill text="" onDeed={onDeed} />,
  };
}

/** The page has seen the code and did not keep it. */
export function stateRefused({ account, code }: ViewOf<"refused">, { now, onDeed }: Scene): Statement {
  const onCopy = () => onDeed({ kind: "copy", value: code.value });
  return {
    heading: said.refused.heading,
    sentence: said.refused.sentence,
    figure: <CodeTicket account={account} code={code} now={now} action="copy" onFill={onCopy} />,
  };
}

/** The account that was filled last; null where none was filled yet. */
function lastFilled(accounts: readonly AccountSummary[]): AccountSummary | null {
  let last: AccountSummary | null = null;
  for (const account of accounts) {
    if (account.filledAt !== null && (last?.filledAt ?? 0) < account.filledAt) last = account;
  }
  return last;
}
