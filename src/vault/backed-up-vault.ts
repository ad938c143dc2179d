import type { BackupCount, BackupOpening } from "../domain/backup-opening.ts";
import { Failure } from "../domain/failure.ts";
import { type Bytes, wipe } from "./bytes.ts";
import type { ComparedAccount } from "./compare-backup.ts";
import { currentBook } from "./current-book.ts";
import { trustedHeader } from "./keep-recovery-codes.ts";
import {
  backupForPassphrase,
  backupForRecoveryKey,
  type MadeBackup,
  recoveryRecipientOf,
  type SealedBackup,
  sealedForRecoveryKey,
} from "./make-backup.ts";
import { ManagedVault } from "./managed-vault.ts";
import { checkPassphrase, placeVault, shortestPassphrase } from "./new-vault.ts";
import { type OpenedBackup, openBackup } from "./opened-backup.ts";
import { keysOf } from "./opening.ts";
import type { FileKey } from "./proof.ts";
import { encodeSealedVault } from "./sealed-vault.ts";
import { isVaultStored, readHeader } from "./stored-vault.ts";
import { compareWithBook, type Taken, takeFromBackup } from "./take-backup.ts";
import { importKeys } from "./unlocked-keys.ts";

/** Backups of it, and what comes back from them. */
export class BackedUpVault extends ManagedVault {
  /** The vault exactly as it lies here, sealed. Needs no key, and nothing that can be damaged. */
  async sealedCopy(): Promise<Bytes> {
    const snapshot = await this.store.database.read("all");
    if (snapshot.header === null && snapshot.records.size === 0) throw new Failure("vault-absent");
    return encodeSealedVault({ savedAt: this.now(), snapshot });
  }

  /** A backup that this passphrase, the vault's own, opens. It was opened again before it is given. Throws as `unlock`. */
  backupForPassphrase(passphrase: string): Promise<MadeBackup | "refused"> {
    return this.withProof({ kind: "passphrase", passphrase }, async ({ vaultKey, stored }) => {
      const keys = await keysOf(vaultKey, stored.header);
      const working = await importKeys(keys);
      wipe(keys.use, keys.head);
      const book = await currentBook({ ...this.store, keys: async () => working }, "all");
      return backupForPassphrase(book, keys.codes, passphrase, this.now());
    });
  }

  /**
   * A backup that the recovery key opens. Right after a proof it holds the accounts as they are; otherwise, and while
   * locked, the vault as it lies. Throws Failure "recovery-key-absent", "vault-absent", "vault-damaged".
   */
  async backupForRecoveryKey(): Promise<MadeBackup | SealedBackup> {
    const codes = await this.lifetime.codesKey().catch(() => null);
    if (codes === null) {
      const recipient = recoveryRecipientOf(await readHeader(this.store));
      return sealedForRecoveryKey(await this.sealedCopy(), recipient);
    }
    // In clear only to the recipient of a header that is known to be the vault's own.
    const book = await this.book("all");
    return backupForRecoveryKey(book, codes, recoveryRecipientOf(trustedHeader(book)), this.now());
  }

  /** Opens a backup file; null when it is not this key's. Throws as `openBackup`. */
  readBackup(file: Bytes, key: FileKey): Promise<OpenedBackup | null> {
    return openBackup(file, key);
  }

  /** What restoring each account of a backup would mean. */
  async previewRestore({ accounts }: OpenedBackup): Promise<readonly ComparedAccount[]> {
    return compareWithBook(accounts, await this.book("all"));
  }

  /** Takes these accounts of a backup, by their ids there, what it has set for sites and its notes, in one write. */
  takeFromBackup(backup: OpenedBackup, ids: readonly string[]): Promise<Taken> {
    return takeFromBackup(this.store, backup, new Set(ids), this.now());
  }

  /**
   * Makes the vault of a backup where there is none, and unlocks it. A vault that was backed up as it lay keeps what
   * opens it; accounts alone get a new vault behind `passphrase`, or behind that of the file when it is null.
   * Throws Failure "vault-exists", and as `readBackup` and `create`.
   */
  async openBackup(file: Bytes, key: FileKey, passphrase: string | null): Promise<BackupOpening> {
    if (await isVaultStored(this.store)) throw new Failure("vault-exists");
    return this.openInPlace(file, key, passphrase, async () => {});
  }

  /** The same, once `makeRoom` was called: after the file was opened, and only if a vault comes of it. */
  protected async openInPlace(
    file: Bytes,
    key: FileKey,
    passphrase: string | null,
    makeRoom: () => Promise<void>,
  ): Promise<BackupOpening> {
    const backup = await openBackup(file, key);
    if (backup === null) return { kind: "refused" };
    const opened = { kind: "opened", ...contentOf(backup) } as const;
    if (backup.sealed !== null) {
      if (backup.sealed.snapshot.head === null) throw new Failure("vault-damaged", "header");
      await makeRoom();
      await placeVault(this.store, backup.sealed.snapshot);
      await this.unlock(key);
      return opened;
    }
    const chosen =
      passphrase ?? (key.kind === "passphrase" && isLongEnough(key.passphrase) ? key.passphrase : null);
    if (chosen === null) return { kind: "passphrase-wanted" };
    checkPassphrase(chosen);
    await makeRoom();
    await this.create(chosen);
    await this.takeFromBackup(
      backup,
      backup.accounts.map(({ account }) => account.id),
    );
    return opened;
  }
}

function contentOf({ accounts, unreadable }: OpenedBackup): BackupCount {
  const recoveryCodes = accounts.reduce((sum, { recoveryValues }) => sum + recoveryValues.size, 0);
  return { accounts: accounts.length, recoveryCodes, unreadable };
}

function isLongEnough(passphrase: string): boolean {
  return [...passphrase.normalize("NFC")].length >= shortestPassphrase;
}
