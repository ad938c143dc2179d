import type { TargetedSubmitEvent } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { askAnew } from "../src/ui/ask-anew.ts";
import { Button, IconButton, LinkButton } from "../src/ui/button.tsx";
import { Icon } from "../src/ui/icon.tsx";
import { PassphraseField } from "../src/ui/passphrase-field.tsx";
import { words } from "../src/ui/words.ts";

interface PassphraseReminderProps {
  readonly onCheck: (passphrase: string) => void;
  readonly onDismiss: () => void;
  readonly working: boolean;
  /** Why it was not the passphrase, as a sentence, or null. */
  readonly error: string | null;
}

/** The passkey has opened the vault for so long that the passphrase is typed once, so that it is not forgotten. */
export function PassphraseReminder({ onCheck, onDismiss, working, error }: PassphraseReminderProps) {
  const [passphrase, setPassphrase] = useState("");
  const [changed, setChanged] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (error === null || working) return;
    setChanged(false);
    askAnew(input.current);
  }, [error, working]);
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (passphrase !== "" && !working) onCheck(passphrase);
  };
  return (
    <form class="reminder asking" onSubmit={submit}>
      <p>{words.reminders.passphrase}</p>
      <PassphraseField
        label={words.passphrase.label}
        value={passphrase}
        onInput={(value) => {
          setPassphrase(value);
          setChanged(true);
        }}
        purpose="current-password"
        error={changed ? null : error}
        inputRef={input}
      />
      <div class="actions">
        <Button tone="line" size="short" type="submit" disabled={working}>
          {working ? words.reminders.checking : words.reminders.check}
        </Button>
        <Button tone="line" size="short" onPress={onDismiss}>
          {words.notNow}
        </Button>
      </div>
    </form>
  );
}

interface BackupReminderProps {
  /** Whether there is a backup at all. */
  readonly last: "old" | "never";
  readonly onBackUp: () => void;
  /** Null where the organisation wants it said. */
  readonly onDismiss: (() => void) | null;
}

/** Something changed since the last backup, and that was a while ago. */
export function BackupReminder({ last, onBackUp, onDismiss }: BackupReminderProps) {
  return (
    <div class="reminder line" role="note">
      <Icon name="clock" />
      <span>{last === "never" ? words.reminders.neverBackedUp : words.reminders.backupOld}</span>
      <LinkButton onPress={onBackUp}>{words.reminders.backUp}</LinkButton>
      {onDismiss === null ? null : (
        <IconButton icon="close" label={words.reminders.dismiss} onPress={onDismiss} />
      )}
    </div>
  );
}
