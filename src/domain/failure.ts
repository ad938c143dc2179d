/**
 * Every way in which input from outside can be refused. A code is all that crosses to a surface; the surface has the
 * sentence. `detail` is a short, harmless word that the sentence may quote: a parameter's name, a single character.
 */
export const failureCodes = [
  // keys and key URIs
  "secret-missing",
  "secret-bad-character",
  "secret-too-long",
  "key-uri-not-one",
  "key-uri-too-long",
  "key-uri-unknown-type",
  "key-uri-bad-parameter",
  "key-uri-repeated-parameter",
  "key-uri-missing-parameter",
  "parameter-out-of-range",
  "algorithm-unsupported",
  "label-missing",
  "origin-malformed",
  // images
  "image-unreadable",
  "image-too-large",
  "image-without-code",
  "image-code-not-a-key",
  "image-push-code",
  "image-migration-code",
  "image-passkey-code",
  "image-chat-code",
  "image-payment-code",
  "image-wifi-code",
  "camera-refused",
  "camera-absent",
  // the vault
  "vault-absent",
  "vault-exists",
  "vault-locked",
  "vault-damaged",
  "vault-newer",
  "vault-not-written",
  "passphrase-too-short",
  "fresh-unlock-needed",
  "vault-older",
  "recovery-key-malformed",
  "recovery-key-absent",
  "passkey-unavailable",
  "passkey-known",
  "passkey-without-prf",
  "passkey-unverified",
  // backups
  "backup-malformed",
  "backup-too-large",
  "account-unknown",
  "account-malformed",
  "note-unknown",
  "notes-full",
  // other apps' exports
  "export-unknown",
  "export-too-large",
  "export-damaged",
  "export-password-needed",
  "export-password-wrong",
  "export-key-too-costly",
  "export-memory",
  "export-account-restricted",
  "export-without-secrets",
  "export-without-codes",
  "export-openpgp",
  "export-kdbx",
  "export-web-page",
  "export-encrypted-steam",
  "export-row-malformed",
  // pages
  "page-unknown",
  "page-changed",
  "page-silent",
  "origin-not-bound",
  "origin-looks-alike",
  "field-gone",
  "fill-refused",
  "page-not-readable",
  "proposal-gone",
  "view-outdated",
  "no-code-for-page",
  "site-blocked",
  "set-by-organisation",
  "clock-unread",
  "clock-too-far",
  // the contract
  "worker-silent",
  "not-allowed",
  "asked-too-often",
  "bad-request",
  "internal",
] as const;

export type FailureCode = (typeof failureCodes)[number];

/** Input from outside that we refuse, with the reason as a code. Never carries a secret. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly detail: string | null;

  constructor(code: FailureCode, detail: string | null = null) {
    super(detail === null ? code : `${code}: ${detail}`);
    this.name = "Failure";
    this.code = code;
    this.detail = detail;
  }
}
