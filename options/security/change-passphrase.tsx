import type { TargetedSubmitEvent } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../../src/ui/button.tsx";
import { PassphrasePair, usePassphrasePair } from "../../src/ui/passphrase-pair.tsx";
import { useAttempt } from "../../src/ui/use-attempt.ts";
import { words } from "../../src/ui/words.ts";
import type { SecurityDeeds } from "./deeds.ts";
import { Progress } from "./progress.tsx";
import { ProofField, type TypedProof, type Ways } from "./proof-field.tsx";
import { shownBy } from "./shown-proof.ts";

interface ChangePassphraseProps {
  readonly ways: Ways;
  /** What each guess at the passphrase costs: MiB of memory. */
  readonly memoryMiB: number;
  readonly onChange: SecurityDeeds["changePassphrase"];
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** The present passphrase, or what stands in for a forgotten one, and a new one twice. */
export function ChangePassphrase({ ways, memoryMiB, onChange, onDone, onCancel }: ChangePassphraseProps) {
  const said = words.security.passphrase;
  const [typed, setTyped] = useState<TypedProof>({ way: "passphrase", passphrase: "", recoveryKey: "" });
  const pair = usePassphrasePair();
  const { working, error, attempt, clear } = useAttempt();
  const shown = shownBy(typed);
  const send = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const next = working ? null : pair.settle();
    if (shown === null || next === null) return;
    void attempt(async () => {
      const refusal = await onChange(shown, next);
      if (refusal === null) onDone();
      return refusal;
    });
  };
  const type = (change: Partial<TypedProof>) => {
    clear();
    setTyped({ ...typed, ...change });
  };
  return (
    <form class="asking stack" onSubmit={send}>
      <ProofField said={said} typed={typed} ways={ways} error={error} onType={type} focus="at-once" />
      <PassphrasePair pair={pair} label={said.next} working={working} error={null} />
      <p class="t12 muted cost">{said.cost(memoryMiB)}</p>
      <div class="actions">
        <Button tone="ink" type="submit" disabled={shown === null || !pair.longEnough || working}>
          {typed.way === "passkey" ? said.submitPasskey : said.submit}
        </Button>
        <Button tone="line" disabled={working} onPress={onCancel}>
          {words.cancel}
        </Button>
        <Progress text={working ? progressOf(typed) : null} />
      </div>
    </form>
  );
}

function progressOf({ way }: TypedProof): string {
  return way === "passkey" ? words.security.passkey.waiting : words.security.working;
}
