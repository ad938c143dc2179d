import type { AllowedFrame } from "../src/domain/account.ts";
import type { AccountRow } from "../src/messages/views.ts";
import { fullName } from "../src/ui/account-name.tsx";
import { Button } from "../src/ui/button.tsx";
import { words } from "../src/ui/words.ts";
import { hostOf } from "./host-of.ts";

interface AllowedFramesProps {
  readonly accounts: readonly AccountRow[];
  readonly onForget: (accountId: string, allowed: AllowedFrame) => void;
}

/** In which sites' pages a code may go into a frame of another site, and which account's. */
export function AllowedFrames({ accounts, onForget }: AllowedFramesProps) {
  const said = words.sites;
  return (
    <section class="more-sites" aria-label={said.framesTitle}>
      <h2 class="serif">{said.framesTitle}</h2>
      <p class="muted">{said.framesLead}</p>
      <table class="sites">
        <thead>
          <tr>
            <th scope="col">{said.site}</th>
            <th scope="col">{said.frame}</th>
            <th scope="col">{said.account}</th>
            <th class="sites-actions" scope="col">
              <span class="spoken">{said.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {accounts.flatMap((account) =>
            account.frames.map((allowed) => (
              <Row
                key={`${account.id} ${allowed.frame} ${allowed.page}`}
                account={account}
                allowed={allowed}
                onForget={onForget}
              />
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly account: AccountRow;
  readonly allowed: AllowedFrame;
  readonly onForget: AllowedFramesProps["onForget"];
}

function Row({ account, allowed, onForget }: RowProps) {
  const { page, frame } = allowed;
  const name = fullName(account);
  return (
    <tr>
      <td>
        <b class="ellipsis keep-end" title={page}>
          <bdi dir="ltr">{hostOf(page)}</bdi>
        </b>
      </td>
      <td>
        <span class="ellipsis keep-end" title={frame}>
          <bdi dir="ltr">{hostOf(frame)}</bdi>
        </span>
      </td>
      <td>
        <span class="ellipsis" title={name}>
          <bdi>{name}</bdi>
        </span>
      </td>
      <td class="sites-actions">
        <Button
          tone="line"
          size="short"
          label={words.sites.forgetFrame(frame, page)}
          onPress={() => onForget(account.id, allowed)}
        >
          {words.sites.forget}
        </Button>
      </td>
    </tr>
  );
}
