/** What came of a backup. */
export interface BackupCount {
  readonly accounts: number;
  readonly recoveryCodes: number;
  /** Accounts that can't be read. */
  readonly unreadable: number;
}

/** What became of opening a backup in the place of a vault. */
export type BackupOpening =
  | ({ readonly kind: "opened" } & BackupCount)
  | { readonly kind: "passphrase-wanted" | "refused" };
