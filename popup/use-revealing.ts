import { useState } from "preact/hooks";
import { Failure } from "../src/domain/failure.ts";
import { ask } from "../src/messages/ask.ts";
import { sentenceFor } from "../src/ui/sentence-for.ts";
import { useReachedEffect } from "../src/ui/use-reached-effect.ts";
import { words } from "../src/ui/words.ts";
import type { Desk } from "./home.tsx";
import type { Revealed } from "./recovery-codes.tsx";

/** Shows an account's recovery codes for a while, after the passphrase where it is wanted; then forgets them. */
export function useRevealing(accountId: string, now: number, { attempt }: Desk) {
  const [revealed, setRevealed] = useState<Revealed | null>(null);
  const [asksPassphrase, setAsksPassphrase] = useState(false);
  useReachedEffect(revealed?.hidesAt ?? null, now, () => setRevealed(null));
  const show = async () => {
    setRevealed(await ask("revealRecoveryCodes", { accountId }));
    setAsksPassphrase(false);
  };
  return {
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
    proveAndReveal: async (passphrase: string): Promise<string | null> => {
      try {
        if ((await ask("prove", { passphrase })) === "wrong-passphrase") return words.passphrase.wrong;
        await show();
        return null;
      } catch (error) {
        return sentenceFor(error);
      }
    },
  };
}
