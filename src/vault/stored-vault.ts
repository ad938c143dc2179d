import { Failure } from "../domain/failure.ts";
import { type Bytes, wipe } from "./bytes.ts";
import type { Snapshot, VaultDatabase } from "./database.ts";
import { exclusively } from "./exclusive.ts";
import { decodeHeader, type Header } from "./header.ts";
import { isHeaderAsStated, makeVault, type OpenedKeys, openVault, type StoredFront } from "./opening.ts";
import { type Argon2Parameters, passphraseBytes } from "./passphrase-kdf.ts";

/** What a new vault is made of. */
export interface Making {
  readonly passphrase: string;
  readonly kdf: Argon2Parameters;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly lockName: string;
}

/** Characters of the shortest passphrase that is taken. */
export const shortestPassphrase = 10;

/** Whether anything of a vault is stored here, be it damaged. */
export async function isVaultStored(database: VaultDatabase): Promise<boolean> {
  return isAnything(await readFront(database));
}

/**
 * Makes and stores an empty vault.
 * Throws Failure "passphrase-too-short", "vault-exists", and "vault-damaged" (header) where parts of a vault are left:
 * they are never overwritten.
 */
export async function createVault(database: VaultDatabase, making: Making): Promise<OpenedKeys> {
  const { passphrase, kdf, now, lockName } = making;
  if ([...passphrase.normalize("NFC")].length < shortestPassphrase) throw new Failure("passphrase-too-short");
  return exclusively(lockName, async () => {
    const stored = await readFront(database);
    if (stored.header !== null) throw new Failure("vault-exists");
    if (isAnything(stored)) throw new Failure("vault-damaged", "header");
    const { header, head, keys } = await withBytes(passphrase, (bytes) => makeVault(bytes, kdf, now));
    const commit = { expected: { header: null, head: null }, header, head, records: new Map() };
    if ((await database.write(commit)) === "moved") throw new Failure("vault-exists");
    return keys;
  });
}

/**
 * The keys behind a passphrase, or null when it is the wrong one.
 * Throws Failure "vault-absent", "vault-newer", or "vault-damaged" with the part: "header", "slot", "kdf".
 */
export async function openStoredVault(
  database: VaultDatabase,
  passphrase: string,
): Promise<OpenedKeys | null> {
  const front = await presentFront(database);
  return withBytes(passphrase, (bytes) => openVault(front, bytes));
}

/**
 * The header as far as it can be trusted without a key: it is the one that the head was written beside.
 * Throws Failure "vault-absent", "vault-newer", "vault-damaged" (header).
 */
export async function readHeader(database: VaultDatabase): Promise<Header> {
  const front = await presentFront(database);
  if (!(await isHeaderAsStated(front))) throw new Failure("vault-damaged", "header");
  return decodeHeader(front.header).header;
}

/** Header and head; the records only where there is no header, to tell a damaged vault from none. */
async function readFront(database: VaultDatabase): Promise<Snapshot> {
  const front = await database.read([]);
  return front.header === null ? database.read("all") : front;
}

function isAnything({ header, head, records }: Snapshot): boolean {
  return header !== null || head !== null || records.size > 0;
}

async function presentFront(database: VaultDatabase): Promise<StoredFront> {
  const stored = await readFront(database);
  const { header, head } = stored;
  if (header !== null) return { header, head };
  throw isAnything(stored) ? new Failure("vault-damaged", "header") : new Failure("vault-absent");
}

async function withBytes<T>(passphrase: string, task: (bytes: Bytes) => Promise<T>): Promise<T> {
  const bytes = passphraseBytes(passphrase);
  try {
    return await task(bytes);
  } finally {
    wipe(bytes);
  }
}
