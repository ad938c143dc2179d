import type { AccountDetails } from "../src/messages/views.ts";
import { dateInFull } from "../src/ui/when.ts";
import { words } from "../src/ui/words.ts";

/** What an account's codes are made by, as facts. */
export function Facts({ account }: { readonly account: AccountDetails }) {
  return (
    <>
      <h2 class="section-title">{words.account.detailsTitle}</h2>
      <dl class="facts">
        <dt>{words.account.type}</dt>
        <dd>{typeWords(account)}</dd>
        {account.type === "steam" ? null : (
          <>
            <dt>{words.account.algorithm}</dt>
            <dd>{account.algorithm.replace(/^SHA/, "SHA-")}</dd>
          </>
        )}
        <dt>{words.account.added}</dt>
        <dd>{dateInFull(account.addedAt)}</dd>
      </dl>
    </>
  );
}

function typeWords({ type, digits, period, counter }: AccountDetails): string {
  if (type === "steam") return words.add.steamSummary;
  if (type === "hotp") return words.add.counterSummary(digits, counter ?? 0);
  return words.add.timeSummary(digits, period ?? 30);
}
