import { ask } from "../messages/ask.ts";
import type { Proof } from "../messages/vault-lines.ts";
import type { PasskeyDoor } from "../messages/vault-views.ts";
import { passkeyProof } from "./passkey-proof.ts";
import { refusalOf } from "./refusal-of.ts";
import { useAttempt } from "./use-attempt.ts";
import { words } from "./words.ts";

export interface KnockingProps {
  /**
   * Told before the vault is asked, since it may open before the answer is here: by this proof a forgotten passphrase
   * can be replaced once it is open. Null where there is nothing to replace, or it did not open.
   */
  readonly onReplaceBy: (proof: Proof | null) => void;
  readonly onOpened: () => Promise<void>;
}

/** Whether the passphrase may be forgotten, so that a new one should be offered. */
export type Memory = "knows-it" | "may-have-forgotten";

/** Opening the vault by any of its doors. */
export function useKnocking({ onReplaceBy, onOpened }: KnockingProps) {
  const { working, error, attempt, clear } = useAttempt();
  const open = async (proof: Proof, memory: Memory): Promise<string | null> => {
    onReplaceBy(memory === "may-have-forgotten" ? proof : null);
    let opened = false;
    try {
      opened = (await ask("unlock", { proof })) === "unlocked";
    } finally {
      if (!opened) onReplaceBy(null);
    }
    await onOpened();
    return opened ? null : refusalOf(proof);
  };
  return {
    working,
    error,
    clear,
    attempt,
    knock: (proof: Proof, memory: Memory) => void attempt(() => open(proof, memory)),
    touch: (passkeys: readonly PasskeyDoor[], memory: Memory) =>
      void attempt(async () => {
        const proof = await passkeyProof(passkeys);
        return proof === null ? words.doors.passkeyUntouched : open(proof, memory);
      }),
  };
}
