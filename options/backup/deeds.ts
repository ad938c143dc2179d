/** What came of writing a file: it was handed to the browser, or why not, as a sentence. */
export type Written =
  | { readonly kind: "written"; readonly name: string; readonly accounts: number | null }
  | { readonly kind: "refused"; readonly sentence: string };

/** How many days lie between backups by themselves; null: there are none. */
export type EveryDays = 1 | 7 | 30 | null;

/** What may be done in Backup. Each settles its own failures. */
export interface BackupDeeds {
  readonly withPassphrase: (passphrase: string) => Promise<Written>;
  readonly withRecoveryKey: () => Promise<Written>;
  readonly saveSealed: () => Promise<Written>;
  /** Called within a click, since the browser may have to be asked. Null when it is done, else why not. */
  readonly schedule: (everyDays: EveryDays) => Promise<string | null>;
}
