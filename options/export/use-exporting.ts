import { useState } from "preact/hooks";
import { ask } from "../../src/messages/ask.ts";
import type { PasskeyDoor } from "../../src/messages/vault-views.ts";
import { toBase64 } from "../../src/ui/base64.ts";
import { passkeyProof } from "../../src/ui/passkey-proof.ts";
import { refusalOf } from "../../src/ui/refusal-of.ts";
import { saveFile } from "../../src/ui/save-file.ts";
import { useAttempt } from "../../src/ui/use-attempt.ts";
import { words } from "../../src/ui/words.ts";
import type { Shown } from "../security/deeds.ts";
import { exportName } from "./file-name.ts";
import { type ExportCode, type ExportFormat, isLocked } from "./worker-messages.ts";
import { writeInWorker } from "./write-in-worker.ts";

/** How far one is with an export. */
export type ExportStep =
  | { readonly step: "choose" }
  | { readonly step: "accounts"; readonly format: ExportFormat }
  | { readonly step: "confirm"; readonly format: ExportFormat; readonly accountIds: readonly string[] }
  | {
      readonly step: "saved";
      readonly format: ExportFormat;
      readonly name: string;
      readonly accounts: number;
    }
  | { readonly step: "codes"; readonly format: ExportFormat; readonly codes: readonly ExportCode[] };

type Confirming = Extract<ExportStep, { step: "confirm" }>;

/** Taking accounts to another app. Their secrets are here from the proof until its user leaves this section, or the vault locks. */
export function useExporting(passkeys: readonly PasskeyDoor[]) {
  const [at, setAt] = useState<ExportStep>({ step: "choose" });
  const { working, error, attempt, clear } = useAttempt();
  const go = (step: ExportStep) => {
    clear();
    setAt(step);
  };

  const write = async (
    { format, accountIds }: Confirming,
    shown: Shown,
    password: string | null,
  ): Promise<string | null> => {
    const proof = shown.kind === "passkey" ? await passkeyProof(passkeys) : shown;
    if (proof === null) return words.doors.passkeyUntouched;
    const into = isLocked(format) ? "locked" : "open";
    const accounts = await ask("exportAccounts", { proof, accountIds: [...accountIds], into });
    if (accounts === "refused") return refusalOf(proof);
    const now = Date.now();
    const written = await writeInWorker({ format, accounts, password, now });
    if (written.kind === "codes") {
      setAt({ step: "codes", format, codes: written.codes });
      return null;
    }
    const name = exportName(format, now);
    saveFile({ name, file: toBase64(new TextEncoder().encode(written.text)) });
    setAt({ step: "saved", format, name, accounts: written.accounts });
    return null;
  };

  return {
    at,
    working,
    error,
    onChoose: (format: ExportFormat) => go({ step: "accounts", format }),
    onGoOn: (accountIds: readonly string[]) =>
      at.step === "accounts" && go({ step: "confirm", format: at.format, accountIds }),
    onType: clear,
    onConfirm: (shown: Shown, password: string | null) =>
      at.step === "confirm" && void attempt(() => write(at, shown, password)),
    onCancel: () => go({ step: "choose" }),
  };
}
