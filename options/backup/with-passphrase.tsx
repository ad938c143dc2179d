import { useState } from "preact/hooks";
import { Button } from "../../src/ui/button.tsx";
import { words } from "../../src/ui/words.ts";
import { PassphraseForm } from "../security/passphrase-form.tsx";
import { useFold } from "../security/use-fold.ts";
import { Setting } from "../setting.tsx";
import type { BackupDeeds, Written } from "./deeds.ts";
import { WrittenNote } from "./written-note.tsx";

interface WithPassphraseProps {
  readonly onWrite: BackupDeeds["withPassphrase"];
}

/** A backup that opens with the passphrase, which is typed for it. */
export function WithPassphrase({ onWrite }: WithPassphraseProps) {
  const { open, unfold, fold, opener } = useFold();
  const [written, setWritten] = useState<Written | null>(null);
  const said = words.backup;
  const write = async (passphrase: string): Promise<string | null> => {
    const result = await onWrite(passphrase);
    if (result.kind === "refused") return result.sentence;
    setWritten(result);
    return null;
  };
  const begin = () => {
    setWritten(null);
    unfold();
  };
  return (
    <Setting
      name={said.withPassphrase}
      text={said.withPassphraseWhy}
      control={
        open ? null : (
          <Button tone="ink" icon="file" label={said.withPassphraseLabel} onPress={begin} buttonRef={opener}>
            {said.button}
          </Button>
        )
      }
    >
      {open ? (
        <PassphraseForm
          lead={said.passphraseHint}
          submit={said.write}
          working={said.writing}
          onSubmit={write}
          onDone={fold}
          onCancel={fold}
        >
          <p class="t12 muted">{said.writingWhy}</p>
        </PassphraseForm>
      ) : written === null ? null : (
        <WrittenNote head={said.written} written={written} counts="accounts" />
      )}
    </Setting>
  );
}
