import type { AccountRow } from "../src/messages/views.ts";
import { fullName } from "../src/ui/account-name.tsx";
import { Switch } from "../src/ui/choice.tsx";
import { words } from "../src/ui/words.ts";
import { hostOf } from "./host-of.ts";

interface UnaskedSitesProps {
  readonly accounts: readonly AccountRow[];
  /** It is to be asked for again. */
  readonly onAsk: (accountId: string, origin: string) => void;
}

/** Where a code goes in by itself, and which account's. */
export function UnaskedSites({ accounts, onAsk }: UnaskedSitesProps) {
  const said = words.sites;
  return (
    <section class="more-sites" aria-label={said.unaskedTitle}>
      <h2 class="serif">{said.unaskedTitle}</h2>
      <p class="muted">{said.unaskedLead}</p>
      <table class="sites">
        <thead>
          <tr>
            <th scope="col">{said.site}</th>
            <th scope="col">{said.account}</th>
            <th scope="col">{said.unasked}</th>
          </tr>
        </thead>
        <tbody>
          {accounts.flatMap((account) =>
            account.unaskedOrigins.map((origin) => (
              <Row key={`${account.id} ${origin}`} account={account} origin={origin} onAsk={onAsk} />
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}

function Row({
  account,
  origin,
  onAsk,
}: {
  readonly account: AccountRow;
  readonly origin: string;
  readonly onAsk: UnaskedSitesProps["onAsk"];
}) {
  const host = hostOf(origin);
  const name = fullName(account);
  return (
    <tr>
      <td>
        <b class="ellipsis keep-end" title={origin}>
          <bdi dir="ltr">{host}</bdi>
        </b>
      </td>
      <td>
        <span class="ellipsis" title={name}>
          <bdi>{name}</bdi>
        </span>
      </td>
      <td>
        <Switch
          label={words.sites.unaskedLabel(host, name)}
          state="on"
          onTurn={() => onAsk(account.id, origin)}
        />
      </td>
    </tr>
  );
}
