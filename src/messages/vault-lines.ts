import * as v from "valibot";
import type { BackupOpening } from "../domain/backup-opening.ts";
import { type Line, reply } from "./line.ts";
import type {
  BackupsView,
  BinRow,
  Doors,
  MadeFile,
  RestorePreview,
  SecurityView,
  VaultHealth,
} from "./vault-views.ts";

const none = v.strictObject({});
const id = v.pipe(v.string(), v.maxLength(64));
const passphrase = v.pipe(v.string(), v.maxLength(1024));
const base64 = v.pipe(v.string(), v.maxLength(4096), v.regex(/^[A-Za-z0-9+/]*={0,2}$/));
/** A backup: Base64 of at most 24 MiB. */
const fileLength = 32 * 1024 * 1024;
const file = v.pipe(v.string(), v.maxLength(fileLength));
/** With a file's key, and the names of all its accounts, in characters. */
export const largestWithFile = fileLength + 2 * 1024 * 1024;
const ourPages = ["popup", "options", "window"] as const;

/**
 * How the user shows that the vault is theirs. With the passphrase itself, the one exception to "no secret crosses the
 * contract", from our own pages only. `credentialId` and `prf` are Base64.
 */
export const proof = v.variant("kind", [
  v.strictObject({ kind: v.literal("passphrase"), passphrase }),
  v.strictObject({ kind: v.literal("passkey"), credentialId: base64, prf: base64 }),
  v.strictObject({ kind: v.literal("recovery-key"), recoveryKey: v.pipe(v.string(), v.maxLength(256)) }),
]);
export type Proof = v.InferOutput<typeof proof>;

/** What a backup file opens with. */
export const fileKey = v.variant("kind", [
  v.strictObject({ kind: v.literal("passphrase"), passphrase }),
  v.strictObject({ kind: v.literal("recovery-key"), recoveryKey: v.pipe(v.string(), v.maxLength(256)) }),
]);
export type FileKey = v.InferOutput<typeof fileKey>;

export const backupOpening = v.strictObject({ file, key: fileKey, passphrase: v.nullable(passphrase) });

/** Base64 but for `rpId`, which is empty where the browser takes the extension itself. */
const newPasskey = v.strictObject({
  credentialId: base64,
  rpId: v.pipe(v.string(), v.maxLength(255)),
  prfSalt: base64,
  prf: base64,
});

export const lockMinutes = [1, 5, 15, 60, 240, 720] as const;
export const reminderDays = [7, 14, 30] as const;
export const backupDays = [1, 7, 30] as const;
export const clearingSeconds = [30, 60, 120] as const;
export type ClearingSeconds = (typeof clearingSeconds)[number] | null;

const settingsForm = v.strictObject({
  /** Minutes since the user last did anything, anywhere; null locks only with the browser's end. */
  lockAfterMinutes: v.nullable(v.picklist(lockMinutes)),
  lockWithScreen: v.boolean(),
  /** Days after which the passphrase is asked for once although a passkey opens the vault; null never. */
  remindPassphraseDays: v.nullable(v.picklist(reminderDays)),
  /** Days between backups by themselves; null makes none. */
  backupEveryDays: v.nullable(v.picklist(backupDays)),
});
export type SettingsForm = v.InferOutput<typeof settingsForm>;

/** The questions about the vault as a whole: its doors, its state, its bin and its backups. From our own pages only. */
export const vaultLines = {
  vaultStatus: {
    from: [...ourPages, "card"],
    request: none,
    reply: reply<"absent" | "locked" | "unlocked">(),
  },
  createVault: { from: ourPages, request: v.strictObject({ passphrase }), reply: reply<null>() },
  /** What else than the passphrase may open the vault. */
  viewDoors: { from: ourPages, request: none, reply: reply<Doors>() },
  unlock: { from: ourPages, request: v.strictObject({ proof }), reply: reply<"unlocked" | "refused">() },
  lock: { from: ourPages, request: none, reply: reply<null>() },
  /** A fresh proof: opens recovery codes for two minutes. */
  prove: { from: ourPages, request: v.strictObject({ proof }), reply: reply<"proved" | "refused">() },

  // key slots: each change makes a new vault key and seals everything again
  viewSecurity: { from: ["options", "popup"], request: none, reply: reply<SecurityView>() },
  changePassphrase: {
    from: ourPages,
    request: v.strictObject({ proof, passphrase }),
    reply: reply<"changed" | "refused">(),
  },
  addPasskey: {
    from: ["options"],
    request: v.strictObject({ passphrase, passkey: newPasskey }),
    reply: reply<"changed" | "refused">(),
  },
  removePasskey: {
    from: ["options"],
    request: v.strictObject({ passphrase, slotId: id }),
    reply: reply<"changed" | "refused">(),
  },
  /** A recovery key that nothing opens with yet: it counts once the user has kept it. */
  draftRecoveryKey: {
    from: ["options"],
    request: none,
    reply: reply<{ recoveryKey: string; serial: number }>(),
  },
  keepRecoveryKey: {
    from: ["options"],
    request: v.strictObject({ passphrase, recoveryKey: v.pipe(v.string(), v.maxLength(256)) }),
    reply: reply<"changed" | "refused">(),
  },
  removeRecoveryKey: {
    from: ["options"],
    request: v.strictObject({ passphrase }),
    reply: reply<"changed" | "refused">(),
  },
  changeSettings: {
    from: ["options"],
    request: v.strictObject({ settings: settingsForm }),
    reply: reply<null>(),
  },
  /** Seconds after which a copied code is cleared from the clipboard; null leaves it there. */
  clearCopied: {
    from: ["options"],
    request: v.strictObject({ afterSeconds: v.nullable(v.picklist(clearingSeconds)) }),
    reply: reply<null>(),
  },
  /** Whether codes are to be seen, or dots in their place until somebody asks for one. */
  hideCodes: {
    from: ["options", "popup"],
    request: v.strictObject({ hidden: v.boolean() }),
    reply: reply<null>(),
  },
  /** How codes are to be shown; hidden while the vault is locked. */
  viewShowing: { from: [...ourPages, "card"], request: none, reply: reply<{ hidesCodes: boolean }>() },

  // when something was wrong
  viewHealth: { from: ["options", "popup"], request: none, reply: reply<VaultHealth>() },
  /** The vault is older than the one last used here, and the user wants to go on with it. */
  acceptOlderVault: {
    from: ["options"],
    request: v.strictObject({ passphrase }),
    reply: reply<"accepted" | "refused">(),
  },
  /** Gives up the records that can't be read. */
  discardDamaged: {
    from: ["options"],
    request: v.strictObject({ passphrase }),
    reply: reply<{ discarded: number } | "refused">(),
  },

  // the bin
  viewBin: { from: ["options", "popup"], request: none, reply: reply<readonly BinRow[]>() },
  deleteForGood: { from: ["options"], request: v.strictObject({ accountId: id }), reply: reply<null>() },

  // backups
  viewBackups: { from: ["options", "popup"], request: none, reply: reply<BackupsView>() },
  /** With the recovery key it works while the vault is locked, too. */
  makeBackup: {
    from: ourPages,
    request: v.strictObject({
      opensWith: v.variant("kind", [
        v.strictObject({ kind: v.literal("passphrase"), passphrase }),
        v.strictObject({ kind: v.literal("recovery-key") }),
      ]),
    }),
    reply: reply<MadeFile | "refused">(),
  },
  /** The file was handed to the browser: only then it counts as the last backup. */
  noteBackup: {
    from: ourPages,
    request: v.strictObject({ accounts: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))) }),
    reply: reply<null>(),
  },
  /** The vault exactly as it lies here, sealed: works while it is locked, damaged or newer than this build. */
  makeSealedCopy: { from: ourPages, request: none, reply: reply<MadeFile>() },
  previewRestore: {
    from: ["options"],
    request: v.strictObject({ file, key: fileKey }),
    reply: reply<RestorePreview | "refused">(),
    largest: largestWithFile,
  },
  /** Takes the named accounts of a backup in one write; those that they replace go to the bin. */
  restoreBackup: {
    from: ["options"],
    request: v.strictObject({ file, key: fileKey, take: v.pipe(v.array(id), v.maxLength(20_000)) }),
    reply: reply<{ added: number; replaced: number } | "refused">(),
    largest: largestWithFile,
  },
  /**
   * Makes the vault of a backup where there is none. What was exported opens with `passphrase` from then on; a sealed
   * vault keeps its own doors, and `passphrase` is null.
   */
  openBackup: {
    from: ourPages,
    request: backupOpening,
    reply: reply<BackupOpening>(),
    largest: largestWithFile,
  },
} as const satisfies Record<string, Line>;
