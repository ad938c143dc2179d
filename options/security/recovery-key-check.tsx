import type { TargetedSubmitEvent } from "preact";
import { useState } from "preact/hooks";
import { useAskedAnew } from "../../src/ui/ask-anew.ts";
import { Button } from "../../src/ui/button.tsx";
import { TextField } from "../../src/ui/field.tsx";
import { useAttempt } from "../../src/ui/use-attempt.ts";
import { words } from "../../src/ui/words.ts";
import type { Refusal } from "./deeds.ts";
import { endsKey } from "./key-groups.ts";
import { Progress } from "./progress.tsx";
import type { Draft } from "./recovery-key-flow.tsx";

interface RecoveryKeyCheckProps {
  readonly draft: Draft;
  readonly onKeep: () => Promise<Refusal>;
  readonly onDone: () => void;
  readonly onShowAgain: () => void;
  readonly onLeave: () => void;
}

/** The key is hidden: its last four characters can only come from where it was kept. */
export function RecoveryKeyCheck({ draft, onKeep, onDone, onShowAgain, onLeave }: RecoveryKeyCheckProps) {
  const said = words.security.newKey;
  const [ending, setEnding] = useState("");
  const { working, error, attempt, clear } = useAttempt();
  const input = useAskedAnew(error);
  const keep = async () => {
    if (!endsKey(draft.recoveryKey, ending)) return said.lastFourWrong;
    const refusal = await onKeep();
    if (refusal === null) onDone();
    return refusal;
  };
  const send = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!working) void attempt(keep);
  };
  return (
    <>
      <h1>{said.checkTitle}</h1>
      <p class="lead">{said.checkLead}</p>
      <form class="asking stack" onSubmit={send}>
        <div class="ending">
          <TextField
            label={said.lastFour}
            value={ending}
            onInput={(value) => {
              setEnding(value);
              clear();
            }}
            font="mono"
            hint={said.lastFourHint}
            error={error}
            inputRef={input}
            focus="at-once"
          />
        </div>
        <div class="actions">
          <Button tone="ink" type="submit" disabled={working}>
            {said.use}
          </Button>
          <Button tone="line" disabled={working} onPress={onShowAgain}>
            {said.showAgain}
          </Button>
          <Button tone="line" disabled={working} onPress={onLeave}>
            {words.cancel}
          </Button>
          <Progress text={working ? words.security.working : null} />
        </div>
      </form>
    </>
  );
}
