import { type NewAccount, newAccount } from "../../src/domain/account.ts";
import { addAccount, changeAccounts, findKept } from "../../src/vault/account-records.ts";
import { toBase64 } from "../../src/vault/byte-text.ts";
import type { Bytes } from "../../src/vault/bytes.ts";
import type { Snapshot } from "../../src/vault/database.ts";
import { keepCodes } from "../../src/vault/keep-recovery-codes.ts";
import { createVault } from "../../src/vault/new-vault.ts";
import type { EpochKeys } from "../../src/vault/opening.ts";
import { cheapestReadable } from "../../src/vault/passphrase-kdf.ts";
import type { Proof } from "../../src/vault/proof.ts";
import { rotate, type SlotPlan } from "../../src/vault/rotation.ts";
import { newPasskey, newRecoveryKey } from "../../src/vault/slot-changes.ts";
import type { OpenStore, Repair } from "../../src/vault/store.ts";
import { openStored } from "../../src/vault/stored-vault.ts";
import { importKeys, type WorkingKeys } from "../../src/vault/unlocked-keys.ts";
import { type MemoryDatabase, memoryDatabase } from "./memory-database.ts";
import { type MemoryMirror, memoryMirror } from "./memory-mirror.ts";
import { account, passphrase, typed } from "./trial-vault.ts";

/** A vault's two copies in memory, with the keys of whoever has unlocked it, and what was noted as repaired. */
export interface Laboratory {
  readonly database: MemoryDatabase;
  readonly mirror: MemoryMirror;
  readonly store: OpenStore;
  readonly repaired: Repair[];
}

let count = 0;

/** Two copies as they are given, under these keys. */
export function laboratory(stored: Snapshot, copy: Snapshot, keys: WorkingKeys | null): Laboratory {
  count += 1;
  const database = memoryDatabase(stored);
  const mirror = memoryMirror();
  mirror.put(copy);
  const repaired: Repair[] = [];
  const store: OpenStore = {
    database,
    mirror,
    lockName: `laboratory-${count}`,
    notes: {
      repaired: async (repairs) => {
        repaired.push(...repairs);
      },
      mirrorFailing: false,
      hopeless: null,
    },
    keys: async () => {
      if (keys === null) throw new Error("this vault is locked");
      return keys;
    },
    books: new WeakMap(),
  };
  return { database, mirror, store, repaired };
}

/** A vault of twenty accounts behind a passphrase, a passkey and a recovery key, and everything it has been before. */
export interface Specimen {
  readonly stored: Snapshot;
  readonly keys: WorkingKeys;
  /** The database after each write, oldest first, without the present state. */
  readonly earlier: readonly Snapshot[];
  /** The accounts' ids, oldest first. */
  readonly ids: readonly string[];
}

/** The passkey of the specimen. */
export const passkey = {
  credentialId: toBase64(new Uint8Array(20).fill(7)),
  rpId: "example-extension",
  prfSalt: toBase64(new Uint8Array(32).fill(8)),
  prf: toBase64(new Uint8Array(32).fill(9)),
};
export const passkeyProof: Proof = { kind: "passkey", credentialId: passkey.credentialId, prf: passkey.prf };
/** A recovery key, made for tests. */
export const recoveryKey = "AGE-SECRET-KEY-1VA49CYSCNWUTA5XNST0APAG4WF5AFT7P0V6WSMKRMA068N2F2E4Q96WR0L";
export const recoveryProof: Proof = { kind: "recovery-key", recoveryKey };

const began = Date.UTC(2026, 10, 24, 9);

/** Makes the specimen: with two changes of what opens it, and for each account one change and for some recovery codes. */
export async function specimen(): Promise<Specimen> {
  const empty: Snapshot = { header: null, head: null, records: new Map() };
  let keys: WorkingKeys | null = null;
  const { database, store: locked } = laboratory(empty, empty, null);
  const open = { ...locked, keys: async () => keys ?? locked.keys() };
  const earlier: Snapshot[] = [];
  const noted = async <T>(write: Promise<T>): Promise<T> => {
    const result = await write;
    earlier.push(database.taken());
    return result;
  };
  const use = async (epoch: EpochKeys) => {
    keys = await importKeys(epoch);
  };
  await use(await noted(createVault(open, { passphrase, kdf: cheapestReadable, now: began })));
  const ids = Array.from({ length: 20 }, (_, i) => (i + 1).toString(16).padStart(32, "5a"));
  for (const id of ids) await noted(addAccount(open, newAccount(short(id), { id, now: began })));
  const turn = async (plan: SlotPlan) => {
    const opened = await openStored(open, typed(passphrase));
    if (opened === null) throw new Error("the passphrase is the vault's");
    await use(await noted(rotate(open, opened, plan)));
  };
  await turn(newPasskey(passkey, began));
  await turn(newRecoveryKey(recoveryKey, began));
  for (const [i, id] of ids.entries()) {
    const rename = changeAccounts(open, [id], findKept, (accounts) =>
      accounts.map((each) => ({ ...each, label: `${each.label} l.` })),
    );
    await noted(rename);
    if (i % 10 === 0) await noted(keepCodes(open, id, ["K3Q9-77AB", "L4R8-88CD"], began));
  }
  earlier.pop();
  if (keys === null) throw new Error("the vault was just made");
  return { stored: database.taken(), keys, earlier, ids };
}

/** So that there are no more bytes to turn over than it takes. */
function short(id: string): NewAccount {
  return account(`ada ${id.slice(-2)}`, { issuer: "Ex", origins: [] });
}

/** A copy with one bit turned over. */
export function flipped(bytes: Uint8Array, at: number): Bytes {
  const copy = new Uint8Array(bytes);
  copy[at] = (copy[at] ?? 0) ^ (1 << (at % 8));
  return copy;
}

/** A snapshot with another record, or without one. */
export function withRecord(from: Snapshot, id: string, bytes: Bytes | null): Snapshot {
  const records = new Map(from.records);
  if (bytes === null) records.delete(id);
  else records.set(id, bytes);
  return { ...from, records };
}
