import type { TargetedSubmitEvent } from "preact";
import { useState } from "preact/hooks";
import { Button, LinkButton } from "./button.tsx";
import { PassphraseField } from "./passphrase-field.tsx";
import { words } from "./words.ts";

/** Proofs after which a secret is shown. */
export interface Proving {
  /** Gives what is wrong as a sentence, or null when the secret is shown. */
  readonly proveAndReveal: (passphrase: string) => Promise<string | null>;
  /** The same by a touch of the passkey; null where there is none. */
  readonly touchAndReveal: (() => Promise<string | null>) | null;
}

interface ProveProps {
  readonly proving: Proving;
  /** Why a proof is wanted, for how long it counts, and what comes of it. */
  readonly said: { readonly proveLead: string; readonly proveHint: string; readonly proveSubmit: string };
  readonly onCancel: () => void;
}

/** The passphrase once more, or a touch of the passkey, before a secret is shown. */
export function Prove({ proving: { proveAndReveal, touchAndReveal }, said, onCancel }: ProveProps) {
  const [passphrase, setPassphrase] = useState("");
  const [working, setWorking] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const prove = async (proof: () => Promise<string | null>) => {
    if (working) return;
    setWorking(true);
    setError(await proof());
    setWorking(false);
  };
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (passphrase !== "") void prove(() => proveAndReveal(passphrase));
  };
  return (
    <form class="stack under" onSubmit={submit}>
      <p class="muted">{said.proveLead}</p>
      <PassphraseField
        label={words.passphrase.label}
        value={passphrase}
        onInput={(value) => {
          setPassphrase(value);
          setError(null);
        }}
        purpose="current-password"
        error={error}
        hint={said.proveHint}
        focus="at-once"
      />
      <div class="actions">
        <Button tone="ink" type="submit" disabled={working}>
          {working ? words.unlocking.working : said.proveSubmit}
        </Button>
        <Button tone="line" disabled={working} onPress={onCancel}>
          {words.cancel}
        </Button>
      </div>
      {touchAndReveal === null ? null : (
        <p>
          <LinkButton onPress={() => void prove(touchAndReveal)}>{words.doors.usePasskey}</LinkButton>
        </p>
      )}
    </form>
  );
}
