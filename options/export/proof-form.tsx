import type { ComponentChildren, TargetedSubmitEvent } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../../src/ui/button.tsx";
import { words } from "../../src/ui/words.ts";
import type { Shown } from "../security/deeds.ts";
import { Progress } from "../security/progress.tsx";
import { ProofField, type TypedProof, type Ways } from "../security/proof-field.tsx";
import { shownBy } from "../security/shown-proof.ts";

interface ProofFormProps {
  readonly ways: Ways;
  readonly working: boolean;
  /** Why it was not done, as a sentence, or null. */
  readonly error: string | null;
  /** What the button says. */
  readonly submit: string;
  readonly tone: "ink" | "danger";
  /** Whether all but the proof is there. */
  readonly ready: boolean;
  readonly onType: () => void;
  readonly onSend: (shown: Shown) => void;
  readonly onCancel: () => void;
  /** Stands before the proof. */
  readonly children?: ComponentChildren;
}

/** The proof without which no secret leaves the vault, and the button that sends it. */
export function ProofForm(props: ProofFormProps) {
  const { ways, working, error, submit, tone, ready, children, onType, onSend, onCancel } = props;
  const [typed, setTyped] = useState<TypedProof>({ way: "passphrase", passphrase: "", recoveryKey: "" });
  const shown = shownBy(typed);
  const said = words.exporting;
  const send = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (shown !== null && !working) onSend(shown);
  };
  const type = (change: Partial<TypedProof>) => {
    onType();
    setTyped({ ...typed, ...change });
  };
  return (
    <form class="asking stack" onSubmit={send}>
      {children}
      <ProofField
        said={{ present: said.proof, passkeyLead: said.passkeyLead, noWay: said.noWay }}
        typed={typed}
        ways={ways}
        error={error}
        onType={type}
        focus={children === undefined ? "at-once" : undefined}
      />
      <div class="actions">
        <Button tone={tone} size="tall" type="submit" disabled={shown === null || !ready || working}>
          {submit}
        </Button>
        <Button tone="line" size="tall" disabled={working} onPress={onCancel}>
          {words.cancel}
        </Button>
        <Progress text={working ? said.working : null} />
      </div>
    </form>
  );
}
