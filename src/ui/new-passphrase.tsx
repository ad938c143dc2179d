import type { TargetedSubmitEvent } from "preact";
import { Button } from "./button.tsx";
import { LockedFrame } from "./locked.tsx";
import { PassphrasePair, usePassphrasePair } from "./passphrase-pair.tsx";
import { Seal } from "./seal.tsx";
import { words } from "./words.ts";

interface NewPassphraseProps {
  readonly onChange: (passphrase: string) => void;
  readonly onLater: () => void;
  readonly working: boolean;
  /** Why it could not be changed, as a sentence, or null. */
  readonly error: string | null;
}

/** Offered at once after the vault was opened without its passphrase, which may be forgotten. */
export function NewPassphrase({ onChange, onLater, working, error }: NewPassphraseProps) {
  const pair = usePassphrasePair();
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const passphrase = working ? null : pair.settle();
    if (passphrase !== null) onChange(passphrase);
  };
  return (
    <LockedFrame doors={[]}>
      <form class="locked-form center" onSubmit={submit}>
        <Seal size="small" state={working ? "working" : "still"} />
        <h1 class="serif big">{words.doors.newPassphraseTitle}</h1>
        <p class="muted">{words.doors.newPassphraseLead}</p>
        <div class="locked-fields stack">
          <PassphrasePair
            pair={pair}
            label={words.doors.newPassphrase}
            working={working}
            error={error}
            focus="at-once"
          />
          <div class="actions">
            <Button tone="ink" size="tall" type="submit" disabled={!pair.longEnough || working}>
              {working ? words.doors.changing : words.doors.change}
            </Button>
            <Button tone="line" size="tall" onPress={onLater} disabled={working}>
              {words.notNow}
            </Button>
          </div>
        </div>
      </form>
    </LockedFrame>
  );
}
