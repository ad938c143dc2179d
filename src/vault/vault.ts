import { type Account, binned, type HotpParameters, type NewAccount, newAccount } from "../domain/account.ts";
import { Failure } from "../domain/failure.ts";
import type { NewNote, NoteHeading } from "../domain/kept-note.ts";
import * as records from "./account-records.ts";
import { toHex } from "./byte-text.ts";
import { randomBytes } from "./bytes.ts";
import {
  type AccountToImport,
  type Imported,
  type ImportMade,
  type ImportUndone,
  importAccounts,
  importsIn,
  undoImport,
} from "./import-accounts.ts";
import { openFromInbox, sealIntoInbox } from "./inbox.ts";
import { keepCodes, openCodes } from "./keep-recovery-codes.ts";
import { listNotes, readNoteText, removeNote } from "./note-records.ts";
import type { VaultPorts } from "./openable-vault.ts";
import { cheapestReadable } from "./passphrase-kdf.ts";
import type { Proof } from "./proof.ts";
import { fingerprintOf } from "./recovery-values.ts";
import { ReplaceableVault } from "./replaceable-vault.ts";
import { readHeader } from "./stored-vault.ts";

/**
 * The encrypted store of accounts and recovery codes. It keeps nothing in memory that session and database could not
 * give back, but the fresh proof of whoever unlocked it. Whatever needs an unlocked vault throws Failure "vault-locked";
 * whatever writes has written it durably when it resolves, or throws Failure "vault-not-written" and changed nothing.
 */
export class Vault extends ReplaceableVault {
  /** A vault whose new slots cost as little as any reader accepts. For tests only: production never calls it. */
  static cheapForTests(ports: VaultPorts): Vault {
    const vault = new Vault(ports);
    vault.newCosts = async () => cheapestReadable;
    return vault;
  }

  /** The accounts that are not in the bin, oldest first; one that is damaged never hides the others. */
  async accounts(): Promise<records.AccountsList> {
    return records.listAccounts(await this.book("all"));
  }

  /**
   * The same for whoever shows at that moment that the vault is theirs, so that they may be given away. The proof opens
   * nothing else. Throws as `prove`.
   */
  async accountsFor(proof: Proof): Promise<records.AccountsList | "refused"> {
    await this.lifetime.workingKeys();
    return this.withProof(proof, async () => {
      await this.noteTyped(proof);
      return this.accounts();
    });
  }

  /** Throws Failure "account-unknown", "vault-damaged" with the word for what is wrong with it. */
  async account(id: string): Promise<Account> {
    return records.findKept(await this.book([id]), id).account;
  }

  /** Throws as `newAccount` does. */
  async add(account: NewAccount): Promise<Account> {
    const id = toHex(randomBytes(16));
    return records.addAccount(this.store, newAccount(account, { id, now: this.now() }));
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
    return records.changeAccounts(this.store, ids, records.findKept, change);
  }

  /** Puts accounts in the bin, in one write; they are gone for good at the first unlocking 30 days later. */
  async remove(...ids: readonly string[]): Promise<void> {
    const now = this.now();
    await this.changeTogether(ids, (accounts) => accounts.map((account) => binned(account, now)));
  }

  /** The accounts in the bin, the last one first. */
  async bin(): Promise<readonly Account[]> {
    return records.listBin(await this.book("all"));
  }

  /** Leaves nothing of an account in the bin but the note that it is gone. Throws Failure "account-unknown". */
  async removeForGood(id: string): Promise<void> {
    await records.removeForGood(this.store, id);
  }

  /** Takes accounts out of the bin, in one write. Throws Failure "account-unknown" where one is neither there nor in use. */
  async restore(...ids: readonly string[]): Promise<void> {
    await records.takeOutOfBin(this.store, ids, this.now());
  }

  /** Takes accounts of another app, and notes, in one write. Throws as `newAccount` does, and Failure "notes-full". */
  async importAccounts(
    accounts: readonly AccountToImport[],
    notes: readonly NewNote[] = [],
  ): Promise<Imported> {
    return importAccounts(this.store, accounts, notes, this.now());
  }

  /** Takes back the import of a moment: milliseconds since the epoch. */
  async undoImport(at: number): Promise<ImportUndone> {
    return undoImport(this.store, at, this.now());
  }

  /** The imports of which there still are accounts or notes, the last one first. */
  async imports(): Promise<readonly ImportMade[]> {
    return importsIn(await this.book("all"));
  }

  /** What is kept of entries whose codes we can't make, without the texts, oldest first. */
  async notes(): Promise<readonly NoteHeading[]> {
    return listNotes(this.store);
  }

  /**
   * The text of a kept note. Throws Failure "note-unknown", and "fresh-unlock-needed" unless the passphrase was proved in
   * the last two minutes.
   */
  async openNote(id: string): Promise<string> {
    await this.lifetime.codesKey();
    return readNoteText(this.store, id);
  }

  /** Leaves nothing of a kept note. Throws Failure "note-unknown". */
  async removeNote(id: string): Promise<void> {
    await removeNote(this.store, id);
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
    return keepCodes(this.store, accountId, values, this.now());
  }

  /** The fingerprint under which a recovery code's value would be kept; hexadecimal. */
  async fingerprintRecoveryCode(value: string): Promise<string> {
    return fingerprintOf((await this.lifetime.workingKeys()).fingerprints, value);
  }

  /**
   * The values by the codes' ids; one that is damaged is left out.
   * Throws Failure "fresh-unlock-needed" unless the passphrase was proved in the last two minutes.
   */
  async openRecoveryCodes(accountId: string): Promise<ReadonlyMap<string, string>> {
    const codesKey = await this.lifetime.codesKey();
    const book = await this.book([accountId]);
    return openCodes(book, book.keys, codesKey, accountId);
  }

  /** Seals a text for this vault, locked or not; Base64. Throws Failure "vault-absent", "vault-damaged" (header). */
  async sealForLater(text: string): Promise<string> {
    return sealIntoInbox(await readHeader(this.store), text);
  }

  /** The text that `sealForLater` sealed. Throws Failure "vault-damaged" (sealed text) when it is not this vault's. */
  async openSealed(sealed: string): Promise<string> {
    const { inbox, vault } = await this.lifetime.workingKeys();
    return openFromInbox(inbox, vault, sealed);
  }
}
