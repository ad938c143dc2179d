import { useState } from "preact/hooks";
import { ask } from "../messages/ask.ts";
import type { AccountSummary } from "../messages/views.ts";
import { sentenceFor } from "../ui/sentence-for.ts";
import { words } from "../ui/words.ts";
import { ProveForm } from "./prove-form.tsx";

interface ProveForRecoveryProps {
  readonly account: AccountSummary;
  /** How many unused recovery codes it has. */
  readonly left: number;
  readonly host: string;
  /** The passphrase was right: the worker goes on by itself. */
  readonly onProved: () => Promise<void>;
  readonly onCancel: () => void;
}

/** Asks for the passphrase before a recovery code leaves the vault. */
export function ProveForRecovery({ onProved, ...shown }: ProveForRecoveryProps) {
  const [working, setWorking] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const onProve = async (passphrase: string) => {
    setWorking(true);
    setError(null);
    setError(await prove(passphrase).catch(sentenceFor));
    await onProved();
    setWorking(false);
  };
  return (
    <ProveForm
      {...shown}
      working={working}
      error={error}
      onProve={(passphrase) => void onProve(passphrase)}
    />
  );
}

async function prove(passphrase: string): Promise<string | null> {
  const result = await ask("prove", { passphrase });
  return result === "wrong-passphrase" ? words.passphrase.wrong : null;
}
