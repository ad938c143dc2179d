/** How somebody shows that the vault is theirs. `credentialId` and `prf` are Base64. */
export type Proof =
  | { readonly kind: "passphrase"; readonly passphrase: string }
  | { readonly kind: "passkey"; readonly credentialId: string; readonly prf: string }
  | { readonly kind: "recovery-key"; readonly recoveryKey: string };

/** What a backup file opens with. */
export type FileKey = Extract<Proof, { kind: "passphrase" | "recovery-key" }>;
