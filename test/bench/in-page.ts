import { codesOf, rowOf } from "../../src/background/account-views.ts";
import { noCorrections } from "../../src/background/clock-corrections.ts";
import { localArea } from "../../src/background/local-area.ts";
import { sessionArea } from "../../src/background/session-area.ts";
import type { Account } from "../../src/domain/account.ts";
import { codeAt, isTimed } from "../../src/domain/code.ts";
import type { Bytes } from "../../src/vault/bytes.ts";
import type { OpenedBackup } from "../../src/vault/opened-backup.ts";
import { floorForNewSlots, saltLength, stretchPassphrase } from "../../src/vault/passphrase-kdf.ts";
import { databaseShelf, shelfIn, storageShelf } from "../../src/vault/shelf.ts";
import { storageMirror } from "../../src/vault/storage-mirror.ts";
import { Vault } from "../../src/vault/vault.ts";
import { madeAccounts } from "./made-accounts.ts";

/** What is measured, each in milliseconds, on the vault that was filled last. */
export interface Bench {
  /** Argon2id at the floor, and nothing else. */
  kdf(): Promise<number>;
  /** Makes a vault of so many accounts, where another one was. */
  fill(count: number): Promise<void>;
  /** From the passphrase to the first code, and to the popup's whole list, in a context that remembers nothing. */
  unlock(): Promise<{ readonly firstCode: number; readonly list: number }>;
  add(): Promise<number>;
  change(): Promise<number>;
  /** Sets the same passphrase again: two runs of the KDF, and everything sealed anew. */
  rotate(): Promise<number>;
  /** A backup behind the passphrase, opened again; then the vault is gone. */
  backUp(): Promise<number>;
  /** From that file to an unlocked vault: one run of the KDF, and age's own. */
  restore(): Promise<number>;
}

/** As many codes as the popup asks for at first. */
const firstDrawn = 40;

const passphrase = "violet kettle amber ladder";
const proof = { kind: "passphrase", passphrase } as const;
let backup: Bytes = new Uint8Array(0);

const bench: Bench = {
  kdf: () => timed(() => stretchPassphrase(new Uint8Array(24), new Uint8Array(saltLength), floorForNewSlots)),
  async fill(count) {
    await erase();
    const vault = context();
    await vault.create(passphrase);
    const accounts = madeAccounts(count);
    await vault.takeFromBackup(
      backupOf(accounts),
      accounts.map(({ id }) => id),
    );
    await vault.lock();
    await expectAccounts(count);
  },
  async unlock() {
    const vault = context();
    const begun = performance.now();
    await vault.unlock(proof);
    const { accounts } = await vault.accounts();
    firstCodeOf(accounts);
    const firstCode = performance.now() - begun;
    const now = Date.now();
    accounts.map(rowOf);
    const time = { now, corrections: noCorrections };
    accounts.slice(0, firstDrawn).map((account) => codesOf(account, time));
    const list = performance.now() - begun;
    await vault.lock();
    return { firstCode, list };
  },
  add: () =>
    unlocked((vault) => {
      const { issuer, label, parameters, origins } = firstOf(madeAccounts(1));
      return timed(() => vault.add({ issuer, label, parameters, origins }));
    }),
  change: () =>
    unlocked(async (vault) => {
      const { id } = firstOf((await vault.accounts()).accounts);
      return timed(() => vault.change(id, (account) => ({ ...account, filledAt: Date.now() })));
    }),
  rotate: () => unlocked((vault) => timed(() => vault.changePassphrase(proof, passphrase))),
  backUp: () =>
    unlocked(async (vault) => {
      const time = await timed(async () => {
        const made = await vault.backupForPassphrase(passphrase);
        if (made === "refused") throw new Error("the passphrase is the vault's own");
        backup = made.bytes;
      });
      return time;
    }),
  async restore() {
    await erase();
    const vault = context();
    const time = await timed(async () => {
      const { kind } = await vault.openBackup(backup, proof, null);
      if (kind !== "opened") throw new Error("the backup was made with this passphrase");
    });
    await vault.lock();
    return time;
  },
};

Object.assign(globalThis, { bench });

const databaseName = "bench";

/** As a worker that has just started. */
function context(): Vault {
  const mirror = storageMirror(localArea);
  const shelf = shelfIn([databaseShelf(`${databaseName}-aside`), storageShelf(localArea)]);
  return new Vault({ session: sessionArea, mirror, shelf, now: Date.now, databaseName });
}

async function unlocked(task: (vault: Vault) => Promise<number>): Promise<number> {
  const vault = context();
  await vault.unlock(proof);
  const time = await task(vault);
  await vault.lock();
  return time;
}

async function timed(task: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await task();
  return performance.now() - begun;
}

async function erase(): Promise<void> {
  await chrome.storage.local.clear();
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(databaseName);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

/** What is measured must be there. */
async function expectAccounts(count: number): Promise<void> {
  const vault = context();
  await vault.unlock(proof);
  const { accounts, damaged } = await vault.accounts();
  await vault.lock();
  if (accounts.length !== count || damaged.length > 0)
    throw new Error("the vault is not what was put into it");
}

function backupOf(accounts: readonly Account[]): OpenedBackup {
  return {
    exportedAt: 0,
    vaultId: "00".repeat(16),
    accounts: accounts.map((account) => ({
      account,
      version: new Map([["00".repeat(16), 1]]),
      recoveryValues: new Map(account.recoveryCodes.map(({ id }) => [id, id.slice(0, 9)])),
    })),
    sites: [],
    notes: [],
    unreadable: 0,
    sealed: null,
  };
}

function firstCodeOf(accounts: readonly Account[]): string {
  const timedAccount = accounts.find(({ parameters }) => isTimed(parameters));
  if (timedAccount === undefined || !isTimed(timedAccount.parameters))
    throw new Error("there is a code to show");
  return codeAt(timedAccount.parameters, Date.now()).value;
}

function firstOf(accounts: readonly Account[]): Account {
  const [first] = accounts;
  if (first === undefined) throw new Error("there is an account");
  return first;
}
