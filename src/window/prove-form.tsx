import type { TargetedSubmitEvent } from "preact";
import { useState } from "preact/hooks";
import { AccountTicket } from "../card/parts/account-ticket.tsx";
import type { AccountSummary } from "../messages/views.ts";
import { useAskedAnew } from "../ui/ask-anew.ts";
import { Button, LinkButton } from "../ui/button.tsx";
import { PassphraseField } from "../ui/passphrase-field.tsx";
import { words } from "../ui/words.ts";

interface ProveFormProps {
  readonly account: AccountSummary;
  /** How many unused recovery codes it has. */
  readonly left: number;
  readonly host: string;
  readonly working: boolean;
  /** Why it was not enough, as a sentence, or null. */
  readonly error: string | null;
  readonly onProve: (passphrase: string) => void;
  /** A touch of the passkey instead; null where there is none. */
  readonly onTouch: (() => void) | null;
  readonly onCancel: () => void;
}

/** One field, the account whose code is wanted, and where the code will go. */
export function ProveForm(props: ProveFormProps) {
  const { account, left, host, working, error, onProve, onTouch, onCancel } = props;
  const [passphrase, setPassphrase] = useState("");
  const input = useAskedAnew(error);
  const said = words.ourWindow.prove;
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (passphrase !== "" && !working) onProve(passphrase);
  };
  return (
    <form class="window-page" onSubmit={submit}>
      <div class="window-body stack grow">
        <h1 class="serif">{words.card.useRecovery.heading}</h1>
        <AccountTicket issuer={account.issuer} label={account.label} icon="key" word={said.left(left)} />
        <p class="muted">{said.lead}</p>
        <PassphraseField
          label={words.passphrase.label}
          value={passphrase}
          onInput={setPassphrase}
          purpose="current-password"
          error={error}
          inputRef={input}
          focus="at-once"
        />
        {onTouch === null ? null : (
          <p>
            <LinkButton onPress={onTouch}>{words.doors.usePasskey}</LinkButton>
          </p>
        )}
        <p class="t12 muted">{said.goesInto(host)}</p>
      </div>
      <div class="window-actions actions choices">
        <Button tone="ink" size="tall" type="submit" disabled={working}>
          {working ? said.working : said.submit}
        </Button>
        <Button tone="line" size="tall" onPress={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
