import { type Account, type HotpParameters, type NewAccount, newAccount } from "../domain/account.ts";
import { Failure } from "../domain/failure.ts";
import * as records from "./account-records.ts";
import { toHex } from "./byte-text.ts";
import { randomBytes } from "./bytes.ts";
import { type VaultDatabase, vaultDatabase } from "./database.ts";
import { openFromInbox, sealIntoInbox } from "./inbox.ts";
import { keepCodes, openCodes } from "./keep-recovery-codes.ts";
import { type Argon2Parameters, cheapestReadable, floorForNewSlots, reaches } from "./passphrase-kdf.ts";
import { readBook } from "./record-book.ts";
import { fingerprintOf } from "./recovery-values.ts";
import { createVault, isVaultStored, openStoredVault, readHeader } from "./stored-vault.ts";
import type { SessionArea } from "./unlocked-keys.ts";
import { type UnlockedLifetime, unlockedLifetime } from "./unlocked-lifetime.ts";
import type { Writer } from "./write-records.ts";

/** All that the vault needs of the world besides IndexedDB and WebCrypto. */
export interface VaultPorts {
  readonly session: SessionArea;
  /** Milliseconds since the epoch. */
  now(): number;
  readonly databaseName?: string;
  /** The cost of new passphrase slots: never below `floorForNewSlots`, which it is when absent. */
  readonly kdf?: Argon2Parameters;
}

/**
 * The encrypted store of accounts and recovery codes. It keeps nothing in memory that session and database could not
 * give back, but the fresh proof of the passphrase. Whatever needs an unlocked vault throws Failure "vault-locked";
 * whatever writes has written it durably when it resolves, or throws Failure "vault-not-written" and changed nothing.
 */
export class Vault {
  readonly #now: () => number;
  readonly #database: VaultDatabase;
  readonly #lifetime: UnlockedLifetime;
  readonly #writeLock: string;
  #kdf: Argon2Parameters;

  constructor({ session, now, databaseName = "countersign", kdf = floorForNewSlots }: VaultPorts) {
    if (!reaches(kdf, floorForNewSlots)) throw new Error("a new slot costs no less than the floor");
    this.#now = now;
    this.#database = vaultDatabase(databaseName);
    this.#lifetime = unlockedLifetime(session, now, `${databaseName}-session`);
    this.#writeLock = `${databaseName}-write`;
    this.#kdf = kdf;
  }

  /** A vault whose new slots cost as little as any reader accepts. For tests only: production never calls it. */
  static cheapForTests(ports: Omit<VaultPorts, "kdf">): Vault {
    const vault = new Vault(ports);
    vault.#kdf = cheapestReadable;
    return vault;
  }

  /** Whether there is a vault here and whether its keys are at hand. Throws Failure "vault-damaged", "vault-newer". */
  async status(): Promise<"absent" | "locked" | "unlocked"> {
    if (!(await isVaultStored(this.#database))) return "absent";
    return (await this.#lifetime.session()) === null ? "locked" : "unlocked";
  }

  /**
   * Makes an empty vault behind a passphrase and unlocks it.
   * Throws Failure "passphrase-too-short", "vault-exists", and "vault-damaged" where parts of a vault are left.
   */
  async create(passphrase: string): Promise<void> {
    const making = { passphrase, kdf: this.#kdf, now: this.#now(), lockName: this.#writeLock };
    await this.#lifetime.begin(await createVault(this.#database, making));
  }

  /** Throws Failure "vault-absent", "vault-newer", "vault-damaged" with the part that is: "header", "slot", "kdf". */
  async unlock(passphrase: string): Promise<"unlocked" | "wrong-passphrase"> {
    const opened = await openStoredVault(this.#database, passphrase);
    if (opened === null) return "wrong-passphrase";
    await this.#lifetime.begin(opened);
    await records.emptyBin(await this.#writer(), this.#now());
    return "unlocked";
  }

  lock(): Promise<void> {
    return this.#lifetime.end();
  }

  /** When the vault locks, in milliseconds since the epoch, or null when it is locked. */
  async lockAt(): Promise<number | null> {
    return (await this.#lifetime.session())?.lockAt ?? null;
  }

  /** Moves the moment of locking; does nothing to a locked vault. */
  postponeLock(at: number): Promise<void> {
    return this.#lifetime.postpone(at);
  }

  /** A fresh proof for an unlocked vault, good for two minutes in this context. Throws as `unlock`. */
  async prove(passphrase: string): Promise<"proved" | "wrong-passphrase"> {
    await this.#lifetime.workingKeys();
    const opened = await openStoredVault(this.#database, passphrase);
    if (opened === null) return "wrong-passphrase";
    await this.#lifetime.refresh(opened);
    return "proved";
  }

  isFresh(): boolean {
    return this.#lifetime.isFresh();
  }

  /** The accounts that are not in the bin, oldest first; one that is damaged never hides the others. */
  async accounts(): Promise<records.AccountsList> {
    return records.listAccounts(await readBook(this.#database, await this.#lifetime.workingKeys(), "all"));
  }

  /** Throws Failure "account-unknown", "vault-damaged" with the word for what is wrong with it. */
  async account(id: string): Promise<Account> {
    const book = await readBook(this.#database, await this.#lifetime.workingKeys(), [id]);
    return records.findKept(book, id).account;
  }

  /** Throws as `newAccount` does. */
  async add(account: NewAccount): Promise<Account> {
    const id = toHex(randomBytes(16));
    return records.addAccount(await this.#writer(), newAccount(account, { id, now: this.#now() }));
  }

  /** `change` must do nothing but work out the new account: it may be called again when another write came first. */
  async change(id: string, change: (account: Account) => Account): Promise<Account> {
    const [changed] = await this.changeTogether([id], (accounts) => accounts.map(change));
    if (changed === undefined) throw new Error("one account goes in and one comes out");
    return changed;
  }

  /**
   * Changes several accounts in one write. A recovery code that moves from one of them to another takes its value along.
   * Throws Failure "account-unknown", "bad-request" when an account is named twice.
   */
  async changeTogether(
    ids: readonly string[],
    change: (accounts: readonly Account[]) => readonly Account[],
  ): Promise<readonly Account[]> {
    return records.changeAccounts(await this.#writer(), ids, records.findKept, change);
  }

  /** Puts an account in the bin; it is gone for good at the first unlocking 30 days later. */
  async remove(id: string): Promise<void> {
    await this.change(id, (account) => ({ ...account, removedAt: this.#now() }));
  }

  /** Takes an account out of the bin. */
  async restore(id: string): Promise<void> {
    await records.takeOutOfBin(await this.#writer(), id);
  }

  /**
   * Advances a counter and, once that is stored, gives the parameters of the code to show.
   * Throws Failure "account-unknown", "bad-request" when its codes don't come from a counter.
   */
  async advanceCounter(id: string): Promise<HotpParameters> {
    let handedOut: HotpParameters | null = null;
    await this.change(id, (account) => {
      const { parameters } = account;
      if (parameters.type !== "hotp") throw new Failure("bad-request");
      handedOut = parameters;
      return { ...account, parameters: { ...parameters, counter: parameters.counter + 1 } };
    });
    if (handedOut === null) throw new Error("a change that was stored was worked out");
    return handedOut;
  }

  /** Keeps recovery codes, in the page's order, with no more than the session's keys. */
  async keepRecoveryCodes(accountId: string, values: readonly string[]): Promise<Account> {
    return keepCodes(await this.#writer(), accountId, values, this.#now());
  }

  /** The fingerprint under which a recovery code's value would be kept; hexadecimal. */
  async fingerprintRecoveryCode(value: string): Promise<string> {
    return fingerprintOf((await this.#lifetime.workingKeys()).fingerprints, value);
  }

  /**
   * The values by the codes' ids; one that is damaged is left out.
   * Throws Failure "fresh-unlock-needed" unless the passphrase was proved in the last two minutes.
   */
  async openRecoveryCodes(accountId: string): Promise<ReadonlyMap<string, string>> {
    const codesKey = await this.#lifetime.codesKey();
    const keys = await this.#lifetime.workingKeys();
    return openCodes(await readBook(this.#database, keys, [accountId]), keys, codesKey, accountId);
  }

  /** Seals a text for this vault, locked or not; Base64. Throws Failure "vault-absent", "vault-damaged" (header). */
  async sealForLater(text: string): Promise<string> {
    return sealIntoInbox(await readHeader(this.#database), text);
  }

  /** The text that `sealForLater` sealed. Throws Failure "vault-damaged" (sealed text) when it is not this vault's. */
  async openSealed(sealed: string): Promise<string> {
    const { inbox, vault } = await this.#lifetime.workingKeys();
    return openFromInbox(inbox, vault, sealed);
  }

  async #writer(): Promise<Writer> {
    return {
      database: this.#database,
      keys: await this.#lifetime.workingKeys(),
      lockName: this.#writeLock,
    };
  }
}
