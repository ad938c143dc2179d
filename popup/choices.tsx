import type { ComponentChildren } from "preact";
import type { AccountSummary } from "../src/messages/views.ts";
import { shortName } from "../src/ui/account-name.tsx";
import { IssuerMark } from "../src/ui/marks/issuer-mark.tsx";

interface ChoicesProps<A extends AccountSummary> {
  readonly accounts: readonly A[];
  /** Where an account is bound, as far as the question says: its mark goes by that. */
  readonly origins: (account: A) => readonly string[];
  readonly question: string;
  readonly below: (account: A) => string;
  readonly action: (account: A) => string;
  readonly onChoose: (account: A) => void;
  readonly after?: ComponentChildren;
}

/** A question about the page, with an account for each answer. */
export function Choices<A extends AccountSummary>(props: ChoicesProps<A>) {
  const { accounts, origins, question, below, action, onChoose, after } = props;
  return (
    <fieldset class="inset choices">
      <legend>{question}</legend>
      {accounts.map((account, index) => (
        <button
          key={account.id}
          type="button"
          class={index === 0 ? "pick first" : "pick"}
          onClick={() => onChoose(account)}
        >
          <span class="monogram" aria-hidden="true">
            <IssuerMark account={{ ...account, origins: origins(account) }} />
          </span>
          <span class="who">
            <b class="ellipsis" title={shortName(account)}>
              <bdi>{shortName(account)}</bdi>
            </b>
            <span class="ellipsis" title={below(account)}>
              <bdi>{below(account)}</bdi>
            </span>
          </span>
          <span class="go">{action(account)}</span>
        </button>
      ))}
      {after === undefined ? null : <p class="t12 muted">{after}</p>}
    </fieldset>
  );
}
