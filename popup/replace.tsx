import type { AccountDetails } from "../src/messages/views.ts";
import { shortName } from "../src/ui/account-name.tsx";
import { Button, LinkButton } from "../src/ui/button.tsx";
import { Icon, type IconName } from "../src/ui/icon.tsx";
import { Note } from "../src/ui/note.tsx";
import { Ticket } from "../src/ui/ticket.tsx";
import { dateInFull } from "../src/ui/when.ts";
import { words } from "../src/ui/words.ts";
import { InnerBar } from "./top-bar.tsx";

/** Two accounts go by the same name: says so, and leads to replacing one. */
export function TwinNote({ count, onReplace }: { readonly count: number; readonly onReplace: () => void }) {
  return (
    <Note tone="warn" icon="ticket" head={words.account.twinHead(count)}>
      {words.account.twin} <LinkButton onPress={onReplace}>{words.account.replace}</LinkButton>
    </Note>
  );
}

type Dated = AccountDetails["twins"][number];

interface ReplaceProps {
  readonly newer: Dated;
  readonly older: Dated;
  readonly onReplace: () => void;
  readonly onCancel: () => void;
}

/** What replacing means, before it is done: the newer key stays, the older goes, what moves over. */
export function Replace({ newer, older, onReplace, onCancel }: ReplaceProps) {
  return (
    <>
      <InnerBar title={words.account.replaceTitle} onBack={onCancel} />
      <div class="pad first stack grow scroller">
        <Fate account={newer} icon="check" fate={words.account.stays} />
        <Fate account={older} icon="bin" fate={words.account.goes} />
        <p class="muted">{words.account.replaceMoves}</p>
        <Note tone="ours">{words.account.replaceCheck}</Note>
      </div>
      <div class="pad actions">
        <Button tone="ink" size="tall" onPress={onReplace}>
          {words.account.replaceConfirm}
        </Button>
        <Button tone="line" size="tall" onPress={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </>
  );
}

interface FateProps {
  readonly account: Dated;
  readonly icon: IconName;
  readonly fate: string;
}

function Fate({ account, icon, fate }: FateProps) {
  const stub = (
    <>
      <Icon name={icon} />
      <span class="t11 muted">{fate}</span>
    </>
  );
  return (
    <Ticket tone="quiet" stub={stub}>
      <span class="t12 muted">{words.account.addedOn(dateInFull(account.addedAt))}</span>
      <span class="ellipsis new-issuer" title={shortName(account)}>
        <bdi>{shortName(account)}</bdi>
      </span>
      <span class="ellipsis muted" title={account.label}>
        <bdi>{account.label}</bdi>
      </span>
    </Ticket>
  );
}
