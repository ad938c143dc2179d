import { Failure } from "../domain/failure.ts";
import { sealAndCheckToRecipient, sealAndCheckWithPassphrase } from "./age-file.ts";
import { decodePayload, encodeBackup } from "./backup-payload.ts";
import { toHex } from "./byte-text.ts";
import { type Bytes, wipe } from "./bytes.ts";
import type { Header } from "./header.ts";
import { exportAccounts, exportNotes, exportSites } from "./opened-backup.ts";
import type { RecordBook } from "./record-book.ts";

/** A backup file that was opened again and read, each account of it. */
export interface MadeBackup {
  readonly bytes: Bytes;
  readonly accounts: number;
}

/** The vault as it lies, in an age file. */
export interface SealedBackup {
  readonly bytes: Bytes;
  readonly accounts: null;
}

/** Everything in clear, behind a passphrase. Throws Failure "backup-too-large". */
export function backupForPassphrase(
  book: RecordBook,
  codesKey: CryptoKey,
  passphrase: string,
  now: number,
): Promise<MadeBackup> {
  return make(book, codesKey, now, (bytes) => sealAndCheckWithPassphrase(bytes, passphrase));
}

/** Everything in clear, for the recovery key. Throws Failure "backup-too-large". */
export function backupForRecoveryKey(
  book: RecordBook,
  codesKey: CryptoKey,
  recipient: string,
  now: number,
): Promise<MadeBackup> {
  return make(book, codesKey, now, (bytes) => sealAndCheckToRecipient(bytes, recipient));
}

/** A sealed copy for the recovery key. */
export async function sealedForRecoveryKey(copy: Bytes, recipient: string): Promise<SealedBackup> {
  return { bytes: await sealAndCheckToRecipient(copy, recipient), accounts: null };
}

/** To whom a backup for the recovery key is sealed. Throws Failure "recovery-key-absent". */
export function recoveryRecipientOf({ slots }: Header): string {
  const slot = slots.find(({ type }) => type === "recovery");
  if (slot?.type !== "recovery") throw new Failure("recovery-key-absent");
  return slot.recipient;
}

async function make(
  book: RecordBook,
  codesKey: CryptoKey,
  now: number,
  seal: (bytes: Bytes) => Promise<Bytes>,
): Promise<MadeBackup> {
  const accounts = await exportAccounts(book, codesKey);
  const sites = await exportSites(book);
  const notes = await exportNotes(book);
  const vaultId = toHex(book.keys.vault.vaultId);
  const payload = encodeBackup({ exportedAt: now, vaultId, accounts, sites, notes });
  // Not only that the file opens: what comes out of it must be read as these very accounts.
  const again = decodePayload(payload);
  if (
    again.kind !== "export" ||
    again.backup.unreadable > 0 ||
    again.backup.accounts.length !== accounts.length ||
    again.backup.sites.length !== sites.length ||
    again.backup.notes.length !== notes.length
  )
    throw new Failure("vault-not-written", "backup");
  const bytes = await seal(payload);
  wipe(payload);
  return { bytes, accounts: accounts.length };
}
