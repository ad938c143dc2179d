import type { ClearingSeconds, SettingsForm } from "../../src/messages/vault-lines.ts";

/** Why a deed was not done, as a sentence, or null when it was. */
export type Refusal = string | null;

/** How the user shows that the vault is theirs when the passphrase is changed. The passkey is asked for then. */
export type Shown =
  | { readonly kind: "passphrase"; readonly passphrase: string }
  | { readonly kind: "recovery-key"; readonly recoveryKey: string }
  | { readonly kind: "passkey" };

/** How far adding a passkey has come. */
export type PasskeyStep = "checking" | "asking" | "sealing";

/** A recovery key that opens nothing yet, or why there is none, as a sentence. */
export type Drafted =
  | { readonly kind: "drafted"; readonly recoveryKey: string; readonly serial: number }
  | { readonly kind: "refused"; readonly sentence: string };

/** What may be done in Security. What is done well is said by the deed itself, but for the recovery key. */
export interface SecurityDeeds {
  readonly changePassphrase: (shown: Shown, next: string) => Promise<Refusal>;
  readonly tryPassphrase: (passphrase: string) => Promise<Refusal>;
  readonly addPasskey: (passphrase: string, onStep: (step: PasskeyStep) => void) => Promise<Refusal>;
  readonly removePasskey: (slotId: string, passphrase: string) => Promise<Refusal>;
  readonly draftRecoveryKey: (passphrase: string) => Promise<Drafted>;
  readonly keepRecoveryKey: (passphrase: string, recoveryKey: string) => Promise<Refusal>;
  /** The user went away from a new recovery key before it counted. */
  readonly leaveRecoveryKey: () => void;
  readonly removeRecoveryKey: (passphrase: string) => Promise<Refusal>;
  /** Prints the page; `name` is what a file printed to is called. */
  readonly print: (name: string) => void;
  readonly changeSettings: (settings: SettingsForm) => Promise<Refusal>;
  /** Clears copied codes after so many seconds, or no more; asks the browser to let us, which it does within a press. */
  readonly clearCopied: (afterSeconds: ClearingSeconds) => Promise<Refusal>;
  readonly hideCodes: (hidden: boolean) => Promise<Refusal>;
  readonly compactRows: (compact: boolean) => Promise<Refusal>;
  readonly lock: () => void;
  readonly acceptOlder: (passphrase: string) => Promise<Refusal>;
  readonly discardDamaged: (passphrase: string) => Promise<Refusal>;
  readonly saveSealedCopy: () => Promise<Refusal>;
}
