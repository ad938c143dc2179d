/** What else than the passphrase may open the vault, as its header says: enough for the locked screen, no secret. */
export interface Doors {
  readonly passkeys: readonly PasskeyDoor[];
  readonly recoveryKey: boolean;
  /** A newer build made this vault: this one can only save a sealed copy of it. */
  readonly newer: boolean;
}

/** What the browser needs to ask for a passkey. */
export interface PasskeyDoor {
  /** Base64. */
  readonly credentialId: string;
  /** Empty where the browser takes the extension itself. */
  readonly rpId: string;
  /** Base64, 32 bytes. */
  readonly prfSalt: string;
}

/** Who can open the vault and when it closes. Times are milliseconds since the epoch. */
export interface SecurityView {
  readonly passphraseChangedAt: number;
  /** When the passphrase was last typed, or null. */
  readonly passphraseTypedAt: number | null;
  /** The passkey opened the vault for so long that the passphrase should be typed once. */
  readonly passphraseDue: boolean;
  readonly passkeys: readonly { readonly slotId: string; readonly createdAt: number }[];
  /** `serial` counts the recovery keys of this vault from 1. */
  readonly recoveryKey: { readonly serial: number; readonly createdAt: number } | null;
  readonly lockAfterMinutes: number | null;
  /** The organisation's word; null where it has none. */
  readonly lockAfterMinutesAtMost: number | null;
  readonly lockWithScreen: boolean;
  readonly remindPassphraseDays: number | null;
  readonly backupEveryDays: number | null;
  /** Null too where the browser does not let us read the clipboard. */
  readonly clearCopiedSeconds: number | null;
  readonly hidesCodes: boolean;
  /** What the passphrase costs a guesser, each time: MiB of memory. */
  readonly kdfMemoryMiB: number;
  readonly now: number;
}

/** What is or was wrong with the vault. Empty lists and false: nothing. */
export interface VaultHealth {
  /** The words of what can't be read or trusted now. */
  readonly damaged: readonly DamageRow[];
  /** What was found wrong and put right since the browser started. */
  readonly repaired: readonly RepairRow[];
  /** Why nothing can be written: null when it can. */
  readonly readOnly: "damaged" | "older" | "newer" | null;
  /** The second copy could not be written the last time. */
  readonly mirrorFailing: boolean;
}

export type DamageWord =
  | "header"
  | "head"
  | "older"
  | "newer"
  | "record-missing"
  | "record-unreadable"
  | "record-replaced"
  | "record-unknown"
  | "record-newer";

export interface DamageRow {
  readonly word: DamageWord;
  readonly recordId: string | null;
}

export type RepairWord =
  /** The database was gone or empty, and was made again from the second copy. */
  | "database-rebuilt"
  /** The database was older than the second copy, and was brought up to date from it. */
  | "database-older"
  /** Header or head were damaged, and came back from the second copy. */
  | "front-restored"
  /** Records were damaged or missing, and came back from the second copy. */
  | "records-restored"
  /** The second copy was damaged or behind, and was made again. */
  | "mirror-restored";

export interface RepairRow {
  readonly word: RepairWord;
  /** How many records it was about; 0 where it was not about records. */
  readonly records: number;
  readonly at: number;
}

/** An account in the bin. */
export interface BinRow {
  readonly id: string;
  readonly issuer: string;
  readonly label: string;
  readonly removedAt: number;
  /** When it is gone for good. */
  readonly goneAt: number;
}

export interface BackupsView {
  /** When a backup was last written and read back, or null. */
  readonly lastAt: number | null;
  /** How many accounts it held; null when it was made while locked. */
  readonly lastAccounts: number | null;
  /** There is something to lose, and the last one is old or there is none. */
  readonly due: boolean;
  /** Days after which the organisation wants one asked for, whoever sends that away; null where it has no word on it. */
  readonly reminderDays: number | null;
  readonly recoveryKey: boolean;
  readonly everyDays: number | null;
  readonly accounts: number;
  readonly now: number;
}

/** A file to be saved. */
export interface MadeFile {
  readonly name: string;
  /** Base64. */
  readonly file: string;
  /** How many accounts it holds, each of them read back; null when it is sealed as it lies. */
  readonly accounts: number | null;
}

export type RestoreState =
  /** Not here. */
  | "new"
  /** Here, the same. */
  | "same"
  /** Here and changed since the backup. */
  | "older"
  /** Here as it was before the backup. */
  | "newer"
  /** Changed on both sides. */
  | "conflicting"
  /** Here in the bin, or gone for good. */
  | "removed";

export interface RestoreRow {
  readonly id: string;
  readonly issuer: string;
  readonly label: string;
  readonly state: RestoreState;
  /** A code by which it can be told from another; null for a counter. */
  readonly code: string | null;
  readonly recoveryCodes: number;
}

export interface RestorePreview {
  /** When the backup was made; milliseconds since the epoch. */
  readonly exportedAt: number;
  readonly rows: readonly RestoreRow[];
  /** Accounts of the backup that can't be read. */
  readonly unreadable: number;
}

/** A vault that was set aside. */
export interface SetAsideRow {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly setAsideAt: number;
}
