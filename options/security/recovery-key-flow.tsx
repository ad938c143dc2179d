import { useEffect, useRef, useState } from "preact/hooks";
import { words } from "../../src/ui/words.ts";
import type { SecurityDeeds } from "./deeds.ts";
import { PassphraseForm } from "./passphrase-form.tsx";
import { RecoveryKeyCheck } from "./recovery-key-check.tsx";
import { RecoveryKeyShown } from "./recovery-key-shown.tsx";

/** A recovery key that opens nothing yet, and the passphrase by which it will count. */
export interface Draft {
  readonly recoveryKey: string;
  readonly serial: number;
  readonly passphrase: string;
}

type Step =
  | { readonly kind: "prove" }
  | { readonly kind: "shown"; readonly draft: Draft }
  | { readonly kind: "check"; readonly draft: Draft };

type FlowDeeds = Pick<
  SecurityDeeds,
  "draftRecoveryKey" | "keepRecoveryKey" | "leaveRecoveryKey" | "print" | "codesForSheet"
>;

interface RecoveryKeyFlowProps {
  /** The number of the key that goes on working until a new one counts, or null. */
  readonly present: number | null;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly deeds: FlowDeeds;
  /** The new key counts; this is its number. */
  readonly onKept: (serial: number) => void;
  readonly onLeave: () => void;
  readonly initialStep?: Step;
}

/**
 * A new recovery key: the passphrase, the key shown once, and a look at the paper. Only then does it count. Leaving
 * before, in whatever way, changes nothing, and is said.
 */
export function RecoveryKeyFlow(props: RecoveryKeyFlowProps) {
  const { present, now, deeds, onKept, onLeave, initialStep = { kind: "prove" } } = props;
  const [step, setStep] = useState<Step>(initialStep);
  const kept = useLeaving(step.kind !== "prove", deeds.leaveRecoveryKey);
  if (step.kind === "prove") {
    return <Prove deeds={deeds} onDrafted={(draft) => setStep({ kind: "shown", draft })} onLeave={onLeave} />;
  }
  const { draft } = step;
  if (step.kind === "shown") {
    return (
      <RecoveryKeyShown
        draft={draft}
        present={present}
        now={now}
        onPrint={deeds.print}
        onCodes={() => deeds.codesForSheet(draft.passphrase)}
        onKept={() => setStep({ kind: "check", draft })}
        onLeave={onLeave}
      />
    );
  }
  return (
    <RecoveryKeyCheck
      draft={draft}
      onKeep={() => deeds.keepRecoveryKey(draft.passphrase, draft.recoveryKey)}
      onDone={() => {
        kept();
        onKept(draft.serial);
      }}
      onShowAgain={() => setStep({ kind: "shown", draft })}
      onLeave={onLeave}
    />
  );
}

interface ProveProps {
  readonly deeds: FlowDeeds;
  readonly onDrafted: (draft: Draft) => void;
  readonly onLeave: () => void;
}

function Prove({ deeds, onDrafted, onLeave }: ProveProps) {
  const said = words.security.newKey;
  const drafted = useRef<Draft | null>(null);
  const draw = async (passphrase: string) => {
    const answer = await deeds.draftRecoveryKey(passphrase);
    if (answer.kind === "refused") return answer.sentence;
    const { recoveryKey, serial } = answer;
    drafted.current = { recoveryKey, serial, passphrase };
    return null;
  };
  return (
    <>
      <h1>{said.proveTitle}</h1>
      <PassphraseForm
        lead={said.proveLead}
        submit={said.show}
        working={said.making}
        onSubmit={draw}
        onDone={() => {
          if (drafted.current !== null) onDrafted(drafted.current);
        }}
        onCancel={onLeave}
      />
    </>
  );
}

/** Calls back when this is left after a key was shown, unless the key counts by then. Gives the way to say that it does. */
function useLeaving(shown: boolean, onLeft: () => void): () => void {
  const open = useRef(false);
  const left = useRef(onLeft);
  open.current ||= shown;
  left.current = onLeft;
  useEffect(
    () => () => {
      if (open.current) left.current();
    },
    [],
  );
  return () => {
    open.current = false;
    left.current = () => {};
  };
}
