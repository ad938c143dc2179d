import type { SheetAccount } from "../../src/messages/sheet-views.ts";
import { shortName } from "../../src/ui/account-name.tsx";
import { inOrder } from "../../src/ui/in-order.ts";
import { words } from "../../src/ui/words.ts";
import { hostOf } from "../host-of.ts";

/** Accounts on paper, each with its unused recovery codes and a box to tick them off. */
export function CodesOnPaper({ accounts }: { readonly accounts: readonly SheetAccount[] }) {
  return (
    <ul class="paper-accounts">
      {inOrder(accounts, null).map((account) => (
        <li key={account.id}>
          <div class="paper-names">
            <h2>
              <bdi>{shortName(account)}</bdi>
            </h2>
            {account.issuer === "" || account.label === "" ? null : (
              <p>
                <bdi>{account.label}</bdi>
              </p>
            )}
            {account.origins.length === 0 ? null : (
              <p class="paper-hosts">
                <bdi dir="ltr">{account.origins.map(hostOf).join(", ")}</bdi>
              </p>
            )}
          </div>
          {account.codes.length === 0 ? (
            <p class="paper-none">{words.sheet.paper.none}</p>
          ) : (
            <ol class="paper-codes">
              {account.codes.map((code) => (
                <li key={code}>
                  <span class="paper-box" aria-hidden="true" />
                  <bdi dir="ltr">{code}</bdi>
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ul>
  );
}
