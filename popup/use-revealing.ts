import { useLayoutEffect, useState } from "preact/hooks";
import { Failure } from "../src/domain/failure.ts";
import { ask } from "../src/messages/ask.ts";
import type { Proof } from "../src/messages/vault-lines.ts";
import { passkeyProof, usePasskeys } from "../src/ui/passkey-proof.ts";
import { refusalOf } from "../src/ui/refusal-of.ts";
import { sentenceFor } from "../src/ui/sentence-for.ts";
import { useReachedEffect } from "../src/ui/use-reached-effect.ts";
import { words } from "../src/ui/words.ts";
import type { Desk } from "./home.tsx";
import type { RecoveryDeeds, Revealed } from "./recovery-codes.tsx";

/** Shows an account's recovery codes for a while, after a fresh proof where it is wanted; then forgets them. */
export function useRevealing(accountId: string, now: number, { attempt }: Desk) {
  const [revealed, setRevealed] = useState<Revealed | null>(null);
  const [asksPassphrase, setAsksPassphrase] = useState(false);
  const passkeys = usePasskeys();
  useReachedEffect(revealed?.hidesAt ?? null, now, () => setRevealed(null));
  useLayoutEffect(() => () => empty(revealed), [revealed]);
  const show = async () => {
    setRevealed(await ask("revealRecoveryCodes", { accountId }));
    setAsksPassphrase(false);
  };
  const revealBy = async (proof: Proof | null): Promise<string | null> => {
    if (proof === null) return words.doors.passkeyUntouched;
    if ((await ask("prove", { proof })) === "refused") return refusalOf(proof);
    await show();
    return null;
  };
  const proving: Pick<RecoveryDeeds, "proveAndReveal" | "touchAndReveal"> = {
    proveAndReveal: (passphrase) => revealBy({ kind: "passphrase", passphrase }).catch(sentenceFor),
    touchAndReveal:
      passkeys.length === 0 ? null : () => passkeyProof(passkeys).then(revealBy).catch(sentenceFor),
  };
  return {
    ...proving,
    revealed,
    asksPassphrase,
    reveal: () =>
      attempt(async () => {
        try {
          await show();
        } catch (error) {
          if (!(error instanceof Failure && error.code === "fresh-unlock-needed")) throw error;
          setAsksPassphrase(true);
        }
      }),
    hide: () => {
      setRevealed(null);
      setAsksPassphrase(false);
    },
  };
}

/** Takes the codes out of memory: a page in the background holds on to what it drew before, until it draws again. */
function empty(revealed: Revealed | null): void {
  const values: Record<string, string> = revealed?.values ?? {};
  for (const id of Object.keys(values)) delete values[id];
}
