import type { ComponentChildren, TargetedSubmitEvent } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../../src/ui/button.tsx";
import { Icon } from "../../src/ui/icon.tsx";
import { PassphrasePair, usePassphrasePair } from "../../src/ui/passphrase-pair.tsx";
import { words } from "../../src/ui/words.ts";
import type { Shown } from "../security/deeds.ts";
import { Progress } from "../security/progress.tsx";
import { ProofField, type TypedProof, type Ways } from "../security/proof-field.tsx";
import { shownBy } from "../security/shown-proof.ts";
import { mediumOf } from "./medium.ts";
import { type ExportFormat, isLocked } from "./worker-messages.ts";

export interface ExportConfirmProps {
  readonly format: ExportFormat;
  /** How many go along. */
  readonly accounts: number;
  readonly ways: Ways;
  readonly working: boolean;
  /** Why it was not done, as a sentence, or null. */
  readonly error: string | null;
  readonly onType: () => void;
  /** `password` locks the file; null where it has no lock. */
  readonly onConfirm: (shown: Shown, password: string | null) => void;
  readonly onCancel: () => void;
}

/** What will be written, said before it is; and the proof that its owner wants it. */
export function ExportConfirm(props: ExportConfirmProps) {
  return isLocked(props.format) ? <Locked {...props} /> : <InTheOpen {...props} />;
}

function InTheOpen(props: ExportConfirmProps) {
  const { format, accounts, onConfirm } = props;
  const medium = mediumOf(format);
  const said = words.exporting;
  return (
    <section class="red-page">
      <h1>
        <Icon name="warn" />
        {said.redTitle[medium](accounts)}
      </h1>
      <p>{said.redLead[medium]}</p>
      <ul>
        {said.redSteps[medium].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <ProofForm {...props} tone="danger" ready onSend={(shown) => onConfirm(shown, null)} />
    </section>
  );
}

function Locked(props: ExportConfirmProps) {
  const { accounts, working, onConfirm } = props;
  const pair = usePassphrasePair();
  const said = words.exporting;
  const send = (shown: Shown) => {
    const password = pair.settle();
    if (password !== null) onConfirm(shown, password);
  };
  return (
    <>
      <h1>{said.lockTitle}</h1>
      <p class="lead">{said.lockLead(accounts)}</p>
      <ProofForm {...props} tone="ink" ready={pair.longEnough} onSend={send}>
        <PassphrasePair pair={pair} label={said.password} working={working} error={null} focus="at-once" />
        <p class="muted proof-lead">{said.proofLead}</p>
      </ProofForm>
    </>
  );
}

interface ProofFormProps extends ExportConfirmProps {
  readonly tone: "ink" | "danger";
  /** Whether all but the proof is there. */
  readonly ready: boolean;
  readonly onSend: (shown: Shown) => void;
  /** Stands before the proof. */
  readonly children?: ComponentChildren;
}

function ProofForm(props: ProofFormProps) {
  const { format, ways, working, error, tone, ready, children, onType, onSend, onCancel } = props;
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
          {said.formats[format].submit}
        </Button>
        <Button tone="line" size="tall" disabled={working} onPress={onCancel}>
          {words.cancel}
        </Button>
        <Progress text={working ? said.working : null} />
      </div>
    </form>
  );
}
