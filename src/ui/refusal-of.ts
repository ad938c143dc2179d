import type { Proof } from "../messages/vault-lines.ts";
import { words } from "./words.ts";

/** What to say when the vault did not take a proof. */
export function refusalOf(proof: Proof): string {
  switch (proof.kind) {
    case "passphrase":
      return words.passphrase.wrong;
    case "passkey":
      return words.doors.passkeyRefused;
    case "recovery-key":
      return words.doors.recoveryKeyRefused;
  }
}
