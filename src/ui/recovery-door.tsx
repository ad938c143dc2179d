import type { TargetedSubmitEvent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Button } from "./button.tsx";
import { LockedFrame } from "./locked.tsx";
import type { OtherDoor } from "./other-doors.tsx";
import { RecoveryKeyField } from "./recovery-key-field.tsx";
import { Seal } from "./seal.tsx";
import { words } from "./words.ts";

interface RecoveryDoorProps {
  readonly onUnlock: (recoveryKey: string) => void;
  readonly working: boolean;
  /** Why it did not open, as a sentence, or null. */
  readonly error: string | null;
  /** The way back, and what else opens it. */
  readonly doors: readonly OtherDoor[];
}

/** Opens the vault with the recovery key from the printed sheet. */
export function RecoveryDoor({ onUnlock, working, error, doors }: RecoveryDoorProps) {
  const [text, setText] = useState("");
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    if (error !== null && !working) setChanged(false);
  }, [error, working]);
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (text.trim() !== "" && !working) onUnlock(text.trim());
  };
  return (
    <LockedFrame doors={doors}>
      <form class="locked-form center" onSubmit={submit}>
        <Seal size="small" state={working ? "working" : "still"} />
        <h1 class="serif big">{words.doors.recoveryKeyTitle}</h1>
        <p class="muted">{words.doors.recoveryKeyLead}</p>
        <div class="locked-fields stack">
          <RecoveryKeyField
            value={text}
            onInput={(value) => {
              setText(value);
              setChanged(true);
            }}
            error={changed ? null : error}
          />
          <Button tone="ink" size="tall" width="wide" type="submit" disabled={working}>
            {working ? words.unlocking.working : words.unlock}
          </Button>
        </div>
      </form>
    </LockedFrame>
  );
}
