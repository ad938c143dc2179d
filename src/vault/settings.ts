import { toHex, toUtf8 } from "./byte-text.ts";
import { type Bytes, concat } from "./bytes.ts";
import { digest } from "./crypto.ts";

/** How a vault behaves, sealed like everything else. Times are milliseconds since the epoch. */
export interface VaultSettings {
  /** Null locks only with the browser's end. */
  readonly lockAfterMinutes: number | null;
  readonly lockWithScreen: boolean;
  /** Days after which the passphrase is asked for once although something else opens the vault; null never. */
  readonly remindPassphraseDays: number | null;
  /** Days between backups by themselves; null makes none. */
  readonly backupEveryDays: number | null;
  /** Seconds after which a copied code is cleared from the clipboard; null leaves it there. */
  readonly clearCopiedSeconds: number | null;
  /** Dots stand for codes until somebody asks for one. */
  readonly hidesCodes: boolean;
  /** The popup's rows take less room. */
  readonly compactRows: boolean;
  readonly passphraseTypedAt: number | null;
  readonly lastBackupAt: number | null;
  /** Null when the last backup was made while locked. */
  readonly lastBackupAccounts: number | null;
}

export const firstSettings: VaultSettings = {
  lockAfterMinutes: 15,
  lockWithScreen: true,
  remindPassphraseDays: 14,
  backupEveryDays: null,
  clearCopiedSeconds: null,
  hidesCodes: false,
  compactRows: false,
  passphraseTypedAt: null,
  lastBackupAt: null,
  lastBackupAccounts: null,
};

/**
 * The id of the record that holds a vault's settings, in hexadecimal. Each vault has this one record from the beginning,
 * so its place tells nothing.
 */
export async function settingsIdOf(vaultId: Bytes): Promise<string> {
  return toHex((await digest(concat(toUtf8("AV1 settings"), vaultId))).slice(0, 16));
}

/** Settings as they were stored; what is missing or of another type is as at first. */
export function checkSettings(value: unknown): VaultSettings {
  const stored = typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  const count = <K extends CountName>(name: K) => {
    const found = stored[name];
    const known = found === null || (typeof found === "number" && Number.isSafeInteger(found) && found >= 0);
    return known ? found : firstSettings[name];
  };
  const flag = <F extends FlagName>(name: F) => {
    const found = stored[name];
    return typeof found === "boolean" ? found : firstSettings[name];
  };
  return {
    lockAfterMinutes: count("lockAfterMinutes"),
    lockWithScreen: flag("lockWithScreen"),
    remindPassphraseDays: count("remindPassphraseDays"),
    backupEveryDays: count("backupEveryDays"),
    clearCopiedSeconds: count("clearCopiedSeconds"),
    hidesCodes: flag("hidesCodes"),
    compactRows: flag("compactRows"),
    passphraseTypedAt: count("passphraseTypedAt"),
    lastBackupAt: count("lastBackupAt"),
    lastBackupAccounts: count("lastBackupAccounts"),
  };
}

type FlagName = "lockWithScreen" | "hidesCodes" | "compactRows";
type CountName = Exclude<keyof VaultSettings, FlagName>;
