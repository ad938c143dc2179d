import { useState } from "preact/hooks";
import { ask } from "../../src/messages/ask.ts";
import type { SheetAccount } from "../../src/messages/sheet-views.ts";
import type { PasskeyDoor } from "../../src/messages/vault-views.ts";
import { passkeyProof } from "../../src/ui/passkey-proof.ts";
import { refusalOf } from "../../src/ui/refusal-of.ts";
import { useAttempt } from "../../src/ui/use-attempt.ts";
import { words } from "../../src/ui/words.ts";
import type { Shown } from "../security/deeds.ts";

/** How far one is with the sheet. */
export type SheetStep =
  | { readonly step: "choose" }
  | { readonly step: "prove"; readonly accountIds: readonly string[] }
  | { readonly step: "ready"; readonly accounts: readonly SheetAccount[] };

/** Making the sheet. The codes are here from the proof until its user leaves this section, or the vault locks. */
export function useSheet(passkeys: readonly PasskeyDoor[], accountId: string | null) {
  const [at, setAt] = useState<SheetStep>(
    accountId === null ? { step: "choose" } : { step: "prove", accountIds: [accountId] },
  );
  const { working, error, attempt, clear } = useAttempt();
  const go = (step: SheetStep) => {
    clear();
    setAt(step);
  };
  const make = async (accountIds: readonly string[], shown: Shown): Promise<string | null> => {
    const proof = shown.kind === "passkey" ? await passkeyProof(passkeys) : shown;
    if (proof === null) return words.doors.passkeyUntouched;
    const accounts = await ask("revealForSheet", { proof, accountIds: [...accountIds] });
    if (accounts === "refused") return refusalOf(proof);
    setAt({ step: "ready", accounts });
    return null;
  };
  return {
    at,
    working,
    error,
    onGoOn: (accountIds: readonly string[]) => go({ step: "prove", accountIds }),
    onType: clear,
    onMake: (shown: Shown) => at.step === "prove" && void attempt(() => make(at.accountIds, shown)),
    onCancel: () => go({ step: "choose" }),
  };
}
