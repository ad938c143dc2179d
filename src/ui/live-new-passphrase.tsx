import { ask } from "../messages/ask.ts";
import type { Proof } from "../messages/vault-lines.ts";
import { NewPassphrase } from "./new-passphrase.tsx";
import { useAttempt } from "./use-attempt.ts";
import { words } from "./words.ts";

interface LiveNewPassphraseProps {
  /** What opened the vault just now. */
  readonly proof: Proof;
  readonly onDone: () => void;
}

/** A new passphrase in place of one that may be forgotten, with the worker behind it. */
export function LiveNewPassphrase({ proof, onDone }: LiveNewPassphraseProps) {
  const { working, error, attempt } = useAttempt();
  const change = (passphrase: string) =>
    void attempt(async () => {
      if ((await ask("changePassphrase", { proof, passphrase })) === "refused")
        return words.doors.changeRefused;
      onDone();
      return null;
    });
  return <NewPassphrase working={working} error={error} onChange={change} onLater={onDone} />;
}
