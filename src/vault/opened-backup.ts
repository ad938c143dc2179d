import { Failure } from "../domain/failure.ts";
import type { KeptNote } from "../domain/kept-note.ts";
import type { SiteSettings } from "../domain/site-settings.ts";
import { isAgeFile, openAgeFile } from "./age-file.ts";
import { type BackupAccount, type BackupPayload, decodePayload, type ReadBackup } from "./backup-payload.ts";
import { toHex } from "./byte-text.ts";
import { type Bytes, wipe } from "./bytes.ts";
import { notesIdOf, notesIn } from "./note-records.ts";
import { keysOf, openHeader } from "./opening.ts";
import type { FileKey } from "./proof.ts";
import { bookOf, type RecordBook } from "./record-book.ts";
import { openRecoveryValue } from "./recovery-values.ts";
import type { SealedVault } from "./sealed-vault.ts";
import { sitesIdOf, sitesIn } from "./site-records.ts";
import { importKeys } from "./unlocked-keys.ts";

/** A backup that its key has opened. */
export interface OpenedBackup extends ReadBackup {
  /** The whole vault as it lay, where that is what was backed up. */
  readonly sealed: SealedVault | null;
}

/**
 * Opens a backup, or a sealed copy as it is; null when it is another's key. Nothing in it is trusted more than in any
 * other import: whoever knows a recovery key's public half can make a file for it.
 * Throws Failure "backup-malformed", "backup-too-large", "recovery-key-malformed", "vault-newer", "vault-damaged".
 */
export async function openBackup(file: Bytes, key: FileKey): Promise<OpenedBackup | null> {
  const payload = await readPayload(file, key);
  if (payload === null) return null;
  if (payload.kind === "export") return { ...payload.backup, sealed: null };
  return openSealedVault(payload.vault, key);
}

/** What an account's record holds, its recovery codes in clear. */
export async function exportAccounts(
  book: RecordBook,
  codesKey: CryptoKey,
): Promise<readonly BackupAccount[]> {
  const exported: BackupAccount[] = [];
  for (const content of book.contents.values()) {
    if (content.kind !== "account" || content.account.removedAt !== null) continue;
    const recoveryValues = new Map<string, string>();
    for (const [id, sealed] of content.recoveryValues) {
      const value = await openRecoveryValue(codesKey, book.keys.vault, id, sealed);
      if (value !== null) recoveryValues.set(id, value);
    }
    exported.push({ account: content.account, version: content.version, recoveryValues });
  }
  return exported.toSorted((one, other) => one.account.addedAt - other.account.addedAt);
}

/** What a vault knows of single sites. */
export async function exportSites(book: RecordBook): Promise<readonly SiteSettings[]> {
  return sitesIn(book, await sitesIdOf(book.keys.vault.vaultId));
}

/** The notes that a vault keeps. */
export async function exportNotes(book: RecordBook): Promise<readonly KeptNote[]> {
  return notesIn(book, await notesIdOf(book.keys.vault.vaultId));
}

async function readPayload(file: Bytes, key: FileKey): Promise<BackupPayload | null> {
  if (!isAgeFile(file)) return decodePayload(file);
  const bytes = await openAgeFile(file, key);
  if (bytes === null) return null;
  const payload = decodePayload(bytes);
  wipe(bytes);
  return payload;
}

async function openSealedVault(sealed: SealedVault, key: FileKey): Promise<OpenedBackup | null> {
  const { header, head } = sealed.snapshot;
  if (header === null) throw new Failure("backup-malformed");
  const opened = await openHeader({ header, head }, key);
  if (opened === null) return null;
  const keys = await keysOf(opened.vaultKey, opened.stored.header);
  const book = await bookOf(sealed.snapshot, await importKeys(keys), "all");
  wipe(opened.vaultKey, keys.use, keys.head);
  return {
    exportedAt: sealed.savedAt,
    vaultId: toHex(opened.stored.header.vaultId),
    accounts: await exportAccounts(book, keys.codes),
    sites: await exportSites(book),
    notes: await exportNotes(book),
    unreadable: book.damaged.filter(({ recordId }) => recordId !== null).length,
    sealed,
  };
}
