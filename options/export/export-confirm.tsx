import { Icon } from "../../src/ui/icon.tsx";
import { PassphrasePair, usePassphrasePair } from "../../src/ui/passphrase-pair.tsx";
import { words } from "../../src/ui/words.ts";
import type { Shown } from "../security/deeds.ts";
import type { Ways } from "../security/proof-field.tsx";
import { mediumOf } from "./medium.ts";
import { ProofForm } from "./proof-form.tsx";
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
      <ProofForm
        {...props}
        submit={said.formats[format].submit}
        tone="danger"
        ready
        onSend={(shown) => onConfirm(shown, null)}
      />
    </section>
  );
}

function Locked(props: ExportConfirmProps) {
  const { format, accounts, working, onConfirm } = props;
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
      <ProofForm
        {...props}
        submit={said.formats[format].submit}
        tone="ink"
        ready={pair.longEnough}
        onSend={send}
      >
        <PassphrasePair pair={pair} label={said.password} working={working} error={null} focus="at-once" />
        <p class="muted proof-lead">{said.proofLead}</p>
      </ProofForm>
    </>
  );
}
