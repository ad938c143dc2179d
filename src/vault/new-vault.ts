import { Failure } from "../domain/failure.ts";
import { toHex } from "./byte-text.ts";
import { type Bytes, randomBytes, wipe } from "./bytes.ts";
import { digest } from "./crypto.ts";
import type { Snapshot } from "./database.ts";
import { exclusively } from "./exclusive.ts";
import { digestLength, type Head, recordIdLength } from "./head.ts";
import { vaultIdLength } from "./header.ts";
import { type EpochKeys, keysOf, makeHeader, newVaultKey } from "./opening.ts";
import { type Argon2Parameters, passphraseBytes } from "./passphrase-kdf.ts";
import { wrapWithPassphrase } from "./passphrase-slot.ts";
import type { RecordContent } from "./record-content.ts";
import { headAfter, sealContents } from "./seal-records.ts";
import { firstSettings, settingsIdOf } from "./settings.ts";
import type { Store } from "./store.ts";
import { isVaultStored } from "./stored-vault.ts";
import { importKeys } from "./unlocked-keys.ts";

/** Characters of the shortest passphrase that is taken. */
export const shortestPassphrase = 10;

/** Throws Failure "passphrase-too-short". Counted in characters of the composed form. */
export function checkPassphrase(passphrase: string): void {
  if ([...passphrase.normalize("NFC")].length < shortestPassphrase) throw new Failure("passphrase-too-short");
}

/** What a new vault is made of. */
export interface Making {
  readonly passphrase: string;
  readonly kdf: Argon2Parameters;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * Makes and stores an empty vault.
 * Throws Failure "vault-exists", and "vault-damaged" (header) where parts of a vault are left: they are never
 * overwritten.
 */
export async function createVault(store: Store, making: Making): Promise<EpochKeys> {
  const { snapshot, keys } = await makeVault(making);
  await placeVault(store, snapshot);
  return keys;
}

/** Stores a whole vault where there is none. Throws as `createVault`. */
export async function placeVault(store: Store, { header, head, records }: Snapshot): Promise<void> {
  if (header === null || head === null) throw new Failure("vault-damaged", "header");
  // Before the lock is taken: this one fills an empty database from a second copy.
  const wasAnything = await isVaultStored(store);
  await exclusively(store.lockName, async () => {
    const stored = await store.database.read("all");
    if (stored.header !== null) throw new Failure("vault-exists");
    // Also parts that lie in the second copy alone.
    if (wasAnything || stored.head !== null || stored.records.size > 0)
      throw new Failure("vault-damaged", "header");
    const expected = { header: null, head: null };
    if ((await store.database.write({ expected, header, head, records })) === "moved")
      throw new Failure("vault-exists");
    await store.mirror.write({ header, head, records, replacesAll: "all" }).catch((error: unknown) => {
      if (!(error instanceof Failure)) throw error;
      store.notes.mirrorFailing = true;
    });
  });
}

async function makeVault({ passphrase, kdf, now }: Making): Promise<{ snapshot: Snapshot; keys: EpochKeys }> {
  const vault = { vaultId: randomBytes(vaultIdLength), epoch: 1 };
  const vaultKey = newVaultKey();
  const bytes = passphraseBytes(passphrase);
  try {
    const slot = await wrapWithPassphrase(vaultKey, bytes, kdf, vault, now);
    const keys = await keysOf(vaultKey, vault);
    const facts = { ...vault, seqAtEpoch: 1, recoveryKeyCount: 0, slots: [slot] };
    const header = await makeHeader(facts, keys, vaultKey);
    const settings: RecordContent = {
      kind: "settings",
      settings: { ...firstSettings, passphraseTypedAt: now },
    };
    const contents = new Map([[await settingsIdOf(vault.vaultId), settings]]);
    const working = await importKeys(keys);
    const head = await firstHead(header);
    const records = await sealContents(contents, head.entries, head.seq, working);
    return { snapshot: { header, head: await headAfter(head, records, working), records }, keys };
  } finally {
    wipe(vaultKey, bytes);
  }
}

async function firstHead(header: Bytes): Promise<Head> {
  return {
    seq: 1,
    seals: 0,
    headerDigest: await digest(header),
    previousMac: new Uint8Array(digestLength),
    deviceId: toHex(randomBytes(recordIdLength)),
    entries: new Map(),
  };
}
