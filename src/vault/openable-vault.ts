import { Failure } from "../domain/failure.ts";
import * as records from "./account-records.ts";
import { type Bytes, wipe } from "./bytes.ts";
import { type CurrentBook, currentBook, primeBook } from "./current-book.ts";
import { type Snapshot, vaultDatabase } from "./database.ts";
import { type Doors, doorsOf } from "./doors.ts";
import { exclusively } from "./exclusive.ts";
import { heal } from "./healing.ts";
import { calibrate } from "./kdf-calibration.ts";
import { dropPrevious, migrate } from "./migration.ts";
import type { Mirror } from "./mirror.ts";
import { checkPassphrase, createVault } from "./new-vault.ts";
import { keysOf, type OpenedHeader } from "./opening.ts";
import type { Argon2Parameters } from "./passphrase-kdf.ts";
import type { Proof } from "./proof.ts";
import { recoverableDatabase } from "./recoverable-database.ts";
import { type RepairNotes, repairNotes } from "./repair-notes.ts";
import { isSameBytes } from "./same-bytes.ts";
import { noteTyped } from "./settings-record.ts";
import type { Shelf } from "./shelf.ts";
import type { OpenStore } from "./store.ts";
import { isVaultStored, mendFront, openStored, readFront } from "./stored-vault.ts";
import type { SessionArea } from "./unlocked-keys.ts";
import { type UnlockedLifetime, unlockedLifetime } from "./unlocked-lifetime.ts";

/** All that the vault needs of the world besides IndexedDB and WebCrypto. */
export interface VaultPorts {
  readonly session: SessionArea;
  /** The second copy. */
  readonly mirror: Mirror;
  /** Where vaults lie that were set aside. */
  readonly shelf: Shelf;
  /** Milliseconds since the epoch. */
  now(): number;
  readonly databaseName?: string;
}

/** What makes new passphrase slots dear enough. */
type Calibration = () => Promise<Argon2Parameters>;

/** A vault as it is opened, held open and closed. */
export class OpenableVault {
  protected readonly now: () => number;
  protected readonly lifetime: UnlockedLifetime;
  protected readonly store: OpenStore;
  protected readonly repairs: RepairNotes;
  protected readonly shelf: Shelf;
  protected newCosts: Calibration = calibrate;

  constructor({ session, mirror, shelf, now, databaseName = "countersign" }: VaultPorts) {
    this.now = now;
    this.shelf = shelf;
    this.lifetime = unlockedLifetime(session, now, `${databaseName}-session`);
    this.repairs = repairNotes(session, now);
    this.store = {
      database: recoverableDatabase(vaultDatabase(databaseName), mirror, databaseName),
      mirror,
      lockName: `${databaseName}-write`,
      notes: { repaired: this.repairs.add, mirrorFailing: false, hopeless: null },
      keys: () => this.lifetime.workingKeys(),
      books: new WeakMap(),
    };
  }

  /**
   * Whether there is a vault here and whether its keys are at hand. An empty database beside a second copy is filled from
   * it first. Throws Failure "vault-damaged".
   */
  async status(): Promise<"absent" | "locked" | "unlocked"> {
    if (!(await isVaultStored(this.store))) return "absent";
    return (await this.lifetime.session()) === null ? "locked" : "unlocked";
  }

  /** What else than the passphrase may open the vault, as its header says in the open. */
  async doors(): Promise<Doors> {
    return doorsOf(this.store);
  }

  /**
   * Makes an empty vault behind a passphrase and unlocks it.
   * Throws Failure "passphrase-too-short", "vault-exists", and "vault-damaged" where parts of a vault are left.
   */
  async create(passphrase: string): Promise<void> {
    checkPassphrase(passphrase);
    const kdf = await this.newCosts();
    await this.lifetime.begin(await createVault(this.store, { passphrase, kdf, now: this.now() }));
  }

  /**
   * Throws Failure "vault-absent", "vault-newer", "vault-damaged" with the part that is: "header", "slot", "kdf";
   * "recovery-key-malformed".
   */
  async unlock(proof: Proof): Promise<"unlocked" | "refused"> {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const result = await this.unlockOnce(proof);
      if (result !== "overtaken") return result;
    }
    throw new Failure("vault-not-written", "busy");
  }

  lock(): Promise<void> {
    return this.lifetime.end();
  }

  /** When the vault locks, in milliseconds since the epoch, or null when it is locked. */
  async lockAt(): Promise<number | null> {
    return (await this.lifetime.session())?.lockAt ?? null;
  }

  /** Moves the moment of locking; does nothing to a locked vault. */
  postponeLock(at: number): Promise<void> {
    return this.lifetime.postpone(at);
  }

  /** A fresh proof for an unlocked vault, good for two minutes in this context. Throws as `unlock`. */
  async prove(proof: Proof): Promise<"proved" | "refused"> {
    await this.lifetime.workingKeys();
    return this.withProof(proof, async ({ vaultKey, stored }) => {
      await this.lifetime.refresh(await keysOf(vaultKey, stored.header));
      await this.noteTyped(proof);
      return "proved" as const;
    });
  }

  isFresh(): boolean {
    return this.lifetime.isFresh();
  }

  /**
   * What is best done soon after unlocking, and nobody waits for: empties the bin of what was there for long enough, and
   * checks the two copies against each other, byte by byte. Does nothing where the vault can't be written to.
   */
  async tend(): Promise<void> {
    await heal(this.store);
    await records.emptyBin(this.store, this.now());
  }

  protected async unlockOnce(proof: Proof): Promise<"unlocked" | "refused" | "overtaken"> {
    const before = await readFront(this.store);
    // The records are read while the proof is checked: both take their time, in different processes. Reads are answered in
    // their order, so nothing that the proof waits for may be asked of the database after them.
    const reading = this.store.database.read("all").catch(() => null);
    const task = async (opened: OpenedHeader) => {
      const current = await migrate(this.store, opened, this.now());
      const header = current === opened ? before.header : current.bytes;
      if (!(await this.begin(current, header))) return "overtaken" as const;
      if (current === opened) await primeBook(this.store, reading);
      await mendFront(this.store);
      if (current === opened) await dropPrevious(this.store);
      await this.noteTyped(proof);
      return "unlocked" as const;
    };
    return this.withProof(proof, task, before);
  }

  /** Begins with these keys, unless another context has put another header there while the proof was checked. */
  protected begin({ vaultKey, stored }: OpenedHeader, expected: Bytes | null): Promise<boolean> {
    return exclusively(this.store.lockName, async () => {
      const { header } = await this.store.database.read([]);
      if (!isSameBytes(header, expected)) return false;
      await this.lifetime.begin(await keysOf(vaultKey, stored.header));
      return true;
    });
  }

  protected book(ids: readonly string[] | "all"): Promise<CurrentBook> {
    return currentBook(this.store, ids);
  }

  protected async withProof<T>(
    proof: Proof,
    task: (opened: OpenedHeader) => Promise<T>,
    front: Snapshot | null = null,
  ): Promise<T | "refused"> {
    const opened = await openStored(this.store, proof, front);
    if (opened === null) return "refused";
    try {
      return await task(opened);
    } finally {
      wipe(opened.vaultKey);
    }
  }

  /** Remembers that the passphrase was typed, where that can be written. */
  protected async noteTyped(proof: Proof): Promise<void> {
    if (proof.kind === "passphrase") await noteTyped(this.store, this.now());
  }
}

/** How often unlocking starts over because another context changed what opens the vault. */
const mostTries = 3;
