import type { TargetedSubmitEvent } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { FileKey } from "../messages/vault-lines.ts";
import { askAnew } from "./ask-anew.ts";
import type { ChosenFile } from "./backup-file.ts";
import { Button, LinkButton } from "./button.tsx";
import { PassphraseField } from "./passphrase-field.tsx";
import { RecoveryKeyField } from "./recovery-key-field.tsx";
import { words } from "./words.ts";

interface FileKeyFormProps {
  readonly file: Pick<ChosenFile, "name" | "opensWith">;
  readonly working: boolean;
  /** Why it did not open, as a sentence, or null. */
  readonly error: string | null;
  readonly onOpen: (key: FileKey) => void;
  readonly onCancel: () => void;
}

/** Asks for what a chosen backup opens with: its passphrase or the recovery key, and either for a sealed copy. */
export function FileKeyForm({ file, working, error, onOpen, onCancel }: FileKeyFormProps) {
  const [kind, setKind] = useState<FileKey["kind"]>(
    file.opensWith === "recovery-key" ? "recovery-key" : "passphrase",
  );
  const [text, setText] = useState("");
  const [changed, setChanged] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (error === null || working) return;
    setChanged(false);
    askAnew(input.current);
  }, [error, working]);
  const type = (value: string) => {
    setText(value);
    setChanged(true);
  };
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (text.trim() !== "" && !working) onOpen(keyOf(kind, text));
  };
  const field = { value: text, onInput: type, error: changed ? null : error };
  return (
    <form class="stack file-key" onSubmit={submit}>
      <p class="file-name">{words.restore.opensWith[file.opensWith](file.name)}</p>
      {kind === "recovery-key" ? (
        <RecoveryKeyField {...field} />
      ) : (
        <PassphraseField
          {...field}
          label={words.restore.passphraseOfFile}
          purpose="current-password"
          hint={words.restore.passphraseHint}
          inputRef={input}
          focus="at-once"
        />
      )}
      {file.opensWith === "own-doors" ? (
        <p class="t12">
          <LinkButton
            onPress={() => {
              setText("");
              setChanged(true);
              setKind(kind === "passphrase" ? "recovery-key" : "passphrase");
            }}
          >
            {kind === "passphrase" ? words.restore.useRecoveryKey : words.restore.usePassphrase}
          </LinkButton>
        </p>
      ) : null}
      <div class="actions">
        <Button tone="ink" size="tall" type="submit" disabled={working}>
          {working ? words.restore.opening : words.restore.open}
        </Button>
        <Button tone="line" size="tall" onPress={onCancel} disabled={working}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

/** What to say when a file did not open with this key. */
export function fileRefusalOf(key: FileKey): string {
  return key.kind === "passphrase" ? words.restore.wrongPassphrase : words.restore.wrongRecoveryKey;
}

function keyOf(kind: FileKey["kind"], text: string): FileKey {
  return kind === "passphrase"
    ? { kind, passphrase: text }
    : { kind: "recovery-key", recoveryKey: text.trim() };
}
