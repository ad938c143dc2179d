import { useLayoutEffect, useState } from "preact/hooks";
import { Failure } from "../domain/failure.ts";
import { ask } from "../messages/ask.ts";
import type { Proof } from "../messages/vault-lines.ts";
import { passkeyProof, usePasskeys } from "./passkey-proof.ts";
import type { Proving } from "./prove.tsx";
import { refusalOf } from "./refusal-of.ts";
import { sentenceFor } from "./sentence-for.ts";
import { useReachedEffect } from "./use-reached-effect.ts";
import { words } from "./words.ts";

/** A secret, and until when it is on view: milliseconds since the epoch, by the vault's clock. */
interface Passing {
  readonly hidesAt: number;
}

interface Revealing<Secret extends Passing> {
  /** Asks for the secret; refused with "fresh-unlock-needed" where a proof is wanted. */
  readonly question: () => Promise<Secret>;
  /** Takes it out of memory: a page in the background holds on to what it drew before, until it draws again. */
  readonly empty: (secret: Secret) => void;
  readonly now: number;
  /** Runs a deed; when it is refused, says why. */
  readonly attempt: (deed: () => Promise<void>) => void;
}

/** Shows a secret for a while, after a fresh proof where it is wanted; then forgets it. */
export function useRevealed<Secret extends Passing>({ question, empty, now, attempt }: Revealing<Secret>) {
  const [revealed, setRevealed] = useState<Secret | null>(null);
  const [asksPassphrase, setAsksPassphrase] = useState(false);
  const passkeys = usePasskeys();
  useReachedEffect(revealed?.hidesAt ?? null, now, () => setRevealed(null));
  useLayoutEffect(() => () => void (revealed === null ? null : empty(revealed)), [revealed]);
  const show = async () => {
    setRevealed(await question());
    setAsksPassphrase(false);
  };
  const revealBy = async (proof: Proof | null): Promise<string | null> => {
    if (proof === null) return words.doors.passkeyUntouched;
    if ((await ask("prove", { proof })) === "refused") return refusalOf(proof);
    await show();
    return null;
  };
  const proving: Proving = {
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
