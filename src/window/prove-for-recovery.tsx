import { ask } from "../messages/ask.ts";
import type { Proof } from "../messages/vault-lines.ts";
import type { AccountSummary } from "../messages/views.ts";
import { passkeyProof, usePasskeys } from "../ui/passkey-proof.ts";
import { refusalOf } from "../ui/refusal-of.ts";
import { useAttempt } from "../ui/use-attempt.ts";
import { words } from "../ui/words.ts";
import { ProveForm } from "./prove-form.tsx";

interface ProveForRecoveryProps {
  readonly account: AccountSummary;
  /** How many unused recovery codes it has. */
  readonly left: number;
  readonly host: string;
  /** The proof was right: the worker goes on by itself. */
  readonly onProved: () => Promise<void>;
  readonly onCancel: () => void;
}

/** Asks for the passphrase, or a touch of the passkey, before a recovery code leaves the vault. */
export function ProveForRecovery({ onProved, ...shown }: ProveForRecoveryProps) {
  const passkeys = usePasskeys();
  const { working, error, attempt } = useAttempt();
  const prove = async (proof: Proof | null): Promise<string | null> => {
    if (proof === null) return words.doors.passkeyUntouched;
    const result = await ask("prove", { proof });
    if (result === "refused") return refusalOf(proof);
    await onProved();
    return null;
  };
  const touch = () => void attempt(async () => prove(await passkeyProof(passkeys)));
  return (
    <ProveForm
      {...shown}
      working={working}
      error={error}
      onProve={(passphrase) => void attempt(() => prove({ kind: "passphrase", passphrase }))}
      onTouch={passkeys.length === 0 ? null : touch}
    />
  );
}
