import type { Account } from "../domain/account.ts";
import { Failure } from "../domain/failure.ts";
import { checkNotes, type KeptNote } from "../domain/kept-note.ts";
import { formatKeyUri } from "../domain/key-uri.ts";
import { cleanRecoveryCode } from "../domain/recovery-code.ts";
import { checkSites, type SiteSettings } from "../domain/site-settings.ts";
import { checkStored } from "../domain/stored-account.ts";
import {
  checkTime,
  checkVersionNumber,
  encodeBackupJson,
  type Fields,
  fieldsOf,
  malformed,
  mostEntries,
  parseBackupJson,
} from "./backup-json.ts";
import type { Bytes } from "./bytes.ts";
import { checkSealedVault, type SealedVault, sealedFormat } from "./sealed-vault.ts";
import type { Version } from "./version.ts";

/** An account as a backup holds it. */
export interface BackupAccount {
  readonly account: Account;
  readonly version: Version;
  /** What the recovery codes are, in clear, by their ids. A code whose value could not be read has none. */
  readonly recoveryValues: ReadonlyMap<string, string>;
}

/** What an exported backup says. */
export interface BackupContent {
  /** Milliseconds since the epoch. */
  readonly exportedAt: number;
  /** 16 bytes in hexadecimal. */
  readonly vaultId: string;
  readonly accounts: readonly BackupAccount[];
  readonly sites: readonly SiteSettings[];
  readonly notes: readonly KeptNote[];
}

/** What was read from an exported backup. */
export interface ReadBackup extends BackupContent {
  /** How many accounts can't be read. */
  readonly unreadable: number;
}

/** What is in a backup: accounts in clear, or a vault as it lay. */
export type BackupPayload =
  | { readonly kind: "export"; readonly backup: ReadBackup }
  | { readonly kind: "sealed"; readonly vault: SealedVault };

const exportFormat = "AV1-export";
// More than one device ever makes, and so few that counting on never leaves the safe integers.
const mostChanges = 2 ** 40;
const formatVersion = 1;

/**
 * UTF-8 JSON that is understood without us: every account with its key URI and its recovery codes, and the kept notes, as src/vault/README.md
 * says. Throws Failure "backup-too-large".
 */
export function encodeBackup({ exportedAt, vaultId, accounts, sites, notes }: BackupContent): Bytes {
  if (accounts.length > mostEntries) throw new Failure("backup-too-large");
  const entries = accounts.map(entryOf);
  return encodeBackupJson({
    format: exportFormat,
    version: formatVersion,
    exportedAt,
    vaultId,
    accounts: entries,
    sites,
    notes,
  });
}

/**
 * What a backup holds, once it is opened. An account that can't be read is counted and hides none of the others.
 * Throws Failure "backup-malformed", "backup-too-large", and "vault-newer" when a newer build wrote it.
 */
export function decodePayload(bytes: Bytes): BackupPayload {
  const fields = fieldsOf(parseBackupJson(bytes));
  if (fields.format === sealedFormat) return { kind: "sealed", vault: checkSealedVault(fields) };
  if (fields.format === exportFormat) return { kind: "export", backup: checkBackup(fields) };
  throw malformed();
}

function entryOf({ account, version, recoveryValues }: BackupAccount): Fields {
  const recoveryCodes = account.recoveryCodes.flatMap(({ id, position, state }) => {
    const value = recoveryValues.get(id);
    return value === undefined ? [] : [{ id, position, state, value }];
  });
  return { keyUri: formatKeyUri(account), account, version: Object.fromEntries(version), recoveryCodes };
}

function checkBackup(fields: Fields): ReadBackup {
  checkVersionNumber(fields.version, formatVersion);
  const exportedAt = checkTime(fields.exportedAt);
  const { vaultId, accounts: entries } = fields;
  if (typeof vaultId !== "string" || !isId(vaultId) || !Array.isArray(entries)) throw malformed();
  if (entries.length > mostEntries) throw new Failure("backup-too-large");
  const accounts = new Map<string, BackupAccount>();
  for (const entry of entries) {
    const read = readEntry(entry);
    if (read !== null && !accounts.has(read.account.id)) accounts.set(read.account.id, read);
  }
  const unreadable = entries.length - accounts.size;
  // Backups of before there was something to set for single sites have none, nor have those before notes were kept.
  const sites = checkSites(fields.sites);
  const notes = checkNotes(fields.notes);
  return { exportedAt, vaultId, accounts: [...accounts.values()], sites, notes, unreadable };
}

function readEntry(value: unknown): BackupAccount | null {
  try {
    // The key URI is for whoever reads the backup without us; the account says the same and more.
    const fields = fieldsOf(value);
    const account = checkStored(fields.account);
    if (!isId(account.id)) return null;
    const recoveryValues = checkValues(fields.recoveryCodes, account);
    return { account, version: checkVersion(fields.version), recoveryValues };
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

function checkVersion(value: unknown): Version {
  const entries = Object.entries(fieldsOf(value));
  if (!entries.every(isVersionEntry)) throw malformed();
  return new Map(entries);
}

function isVersionEntry(entry: [string, unknown]): entry is [string, number] {
  const [device, count] = entry;
  return (
    isId(device) && typeof count === "number" && Number.isInteger(count) && count >= 0 && count <= mostChanges
  );
}

function checkValues(value: unknown, account: Account): ReadonlyMap<string, string> {
  if (!Array.isArray(value)) throw malformed();
  const known = new Set(account.recoveryCodes.map(({ id }) => id));
  const values = new Map<string, string>();
  for (const code of value.map(fieldsOf)) {
    const { id } = code;
    const clear = typeof code.value === "string" ? cleanRecoveryCode(code.value) : null;
    if (typeof id !== "string" || !known.delete(id) || clear === null) throw malformed();
    values.set(id, clear);
  }
  return values;
}

function isId(text: string): boolean {
  return /^[0-9a-f]{32}$/.test(text);
}
