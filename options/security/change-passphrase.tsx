import type { TargetedSubmitEvent } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../../src/ui/button.tsx";
import { PassphrasePair, usePassphrasePair } from "../../src/ui/passphrase-pair.tsx";
import { recoveryKeyOf } from "../../src/ui/recovery-key-text.ts";
import { useAttempt } from "../../src/ui/use-attempt.ts";
import { words } from "../../src/ui/words.ts";
import type { SecurityDeeds, Shown } from "./deeds.ts";
import { Progress } from "./progress.tsx";
import { ProofField, type TypedProof, type Ways } from "./proof-field.tsx";

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
      <ProofField typed={typed} ways={ways} error={error} onType={type} />
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

/** What was typed or will be touched as a proof, or null while nothing is typed. */
function shownBy({ way, passphrase, recoveryKey }: TypedProof): Shown | null {
  if (way === "passkey") return { kind: "passkey" };
  if (way === "passphrase") return passphrase === "" ? null : { kind: "passphrase", passphrase };
  const key = recoveryKeyOf(recoveryKey);
  return key === "" ? null : { kind: "recovery-key", recoveryKey: key };
}

function progressOf({ way }: TypedProof): string {
  return way === "passkey" ? words.security.passkey.waiting : words.security.working;
}
