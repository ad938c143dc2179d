import { useEffect, useState } from "preact/hooks";
import { ask } from "../../src/messages/ask.ts";
import type { PasskeyDoor } from "../../src/messages/vault-views.ts";
import { passkeyProof } from "../../src/ui/passkey-proof.ts";
import { refusalOf } from "../../src/ui/refusal-of.ts";
import { useAttempt } from "../../src/ui/use-attempt.ts";
import { words } from "../../src/ui/words.ts";
import { writeInWorker } from "../export/write-in-worker.ts";
import type { Shown } from "../security/deeds.ts";
import { shownFor } from "./shown-for.ts";

/** How far one is with taking an account to a phone. `text` is what the QR code says. */
export type PhoneStep =
  | { readonly step: "prove" }
  | { readonly step: "shown"; readonly text: string }
  | { readonly step: "done" };

/** One account's QR code, for a proof of its own; the secret is here only for as long as it is on the screen. */
export function usePhone(accountId: string, passkeys: readonly PasskeyDoor[]) {
  const [at, setAt] = useState<PhoneStep>({ step: "prove" });
  const { working, error, attempt, clear } = useAttempt();
  const go = (step: PhoneStep) => {
    clear();
    setAt(step);
  };
  useEffect(() => {
    if (at.step !== "shown") return;
    const timer = setTimeout(() => go({ step: "done" }), shownFor);
    return () => clearTimeout(timer);
  }, [at.step]);

  const show = async (shown: Shown): Promise<string | null> => {
    const proof = shown.kind === "passkey" ? await passkeyProof(passkeys) : shown;
    if (proof === null) return words.doors.passkeyUntouched;
    const accounts = await ask("exportAccounts", { proof, accountIds: [accountId] });
    if (accounts === "refused") return refusalOf(proof);
    const written = await writeInWorker({ format: "codes", accounts, password: null, now: Date.now() });
    const text = written.kind === "codes" ? written.codes[0]?.text : undefined;
    if (text === undefined) throw new Error("an account is written as one code");
    setAt({ step: "shown", text });
    return null;
  };

  return {
    at,
    working,
    error,
    onType: clear,
    onShow: (shown: Shown) => void attempt(() => show(shown)),
    onDone: () => go({ step: "done" }),
    onAgain: () => go({ step: "prove" }),
  };
}
