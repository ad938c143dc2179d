import type { TargetedSubmitEvent } from "preact";
import { useState } from "preact/hooks";
import { Button, LinkButton } from "../src/ui/button.tsx";
import { AreaField } from "../src/ui/field.tsx";
import { PassphraseField } from "../src/ui/passphrase-field.tsx";
import { words } from "../src/ui/words.ts";
import type { RecoveryDeeds } from "./recovery-codes.tsx";

interface ProveProps {
  readonly onProve: RecoveryDeeds["proveAndReveal"];
  readonly onTouch: RecoveryDeeds["touchAndReveal"];
  readonly onCancel: () => void;
}

/** The passphrase once more, or a touch of the passkey, before recovery codes are shown. */
export function Prove({ onProve, onTouch, onCancel }: ProveProps) {
  const [passphrase, setPassphrase] = useState("");
  const [working, setWorking] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const prove = async (proving: () => Promise<string | null>) => {
    if (working) return;
    setWorking(true);
    setError(await proving());
    setWorking(false);
  };
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (passphrase !== "") void prove(() => onProve(passphrase));
  };
  return (
    <form class="stack under" onSubmit={submit}>
      <p class="muted">{words.account.proveLead}</p>
      <PassphraseField
        label={words.passphrase.label}
        value={passphrase}
        onInput={(value) => {
          setPassphrase(value);
          setError(null);
        }}
        purpose="current-password"
        error={error}
        hint={words.account.proveHint}
        focus="at-once"
      />
      <div class="actions">
        <Button tone="ink" type="submit" disabled={working}>
          {working ? words.unlocking.working : words.account.proveSubmit}
        </Button>
        <Button tone="line" onPress={onCancel}>
          {words.cancel}
        </Button>
      </div>
      {onTouch === null ? null : (
        <p>
          <LinkButton onPress={() => void prove(onTouch)}>{words.doors.usePasskey}</LinkButton>
        </p>
      )}
    </form>
  );
}

interface AddCodesProps {
  readonly onAdd: (values: readonly string[]) => void;
  readonly onDone: () => void;
}

/** Recovery codes to keep, typed or pasted, one on each line. */
export function AddCodes({ onAdd, onDone }: AddCodesProps) {
  const [text, setText] = useState("");
  const values = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (values.length === 0) return;
    onAdd(values);
    onDone();
  };
  return (
    <form class="stack under" onSubmit={submit}>
      <AreaField label={words.account.addCodesLabel} value={text} onInput={setText} rows={4} />
      <div class="actions">
        <Button tone="ink" type="submit" disabled={values.length === 0}>
          {words.account.addCodesSubmit}
        </Button>
        <Button tone="line" onPress={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
