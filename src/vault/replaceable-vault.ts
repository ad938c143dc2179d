import type { BackupOpening } from "../domain/backup-opening.ts";
import { Failure } from "../domain/failure.ts";
import { BackedUpVault } from "./backed-up-vault.ts";
import type { Bytes } from "./bytes.ts";
import type { FileKey } from "./proof.ts";
import { bringBack, bytesOnShelf, listSetAside, onShelf, type SetAside, setAside } from "./set-aside.ts";
import { isVaultStored } from "./stored-vault.ts";

/** Giving its place to another vault, where nobody knows any more what opens it. Only a locked one is set aside. */
export class ReplaceableVault extends BackedUpVault {
  /** The vaults that were set aside here, the last one first. */
  setAsideOnes(): Promise<readonly SetAside[]> {
    return listSetAside(this.shelf);
  }

  /** Sets the vault aside as it lies. "unlocked": it is open, and stays. Throws as `setAside` of set-aside.ts. */
  async setAside(): Promise<"set-aside" | "unlocked"> {
    if ((await this.lifetime.session()) !== null) return "unlocked";
    await setAside(this.store, this.shelf, this.now());
    await this.repairs.forget();
    return "set-aside";
  }

  /**
   * Puts one back, locked as it was; a locked vault in its place is set aside for it. "unlocked": as above.
   * Throws as `onShelf` and `bringBack` of set-aside.ts.
   */
  async bringBack(id: string): Promise<"brought-back" | "unlocked"> {
    // What can't be put back takes no other's place.
    const wanted = await onShelf(this.shelf, id);
    if ((await isVaultStored(this.store)) && (await this.setAside()) === "unlocked") return "unlocked";
    await bringBack(this.store, this.shelf, wanted);
    return "brought-back";
  }

  /** One of them, sealed as it lay: a sealed copy. Throws Failure "vault-absent". */
  sealedAside(id: string): Promise<Bytes> {
    return bytesOnShelf(this.shelf, id);
  }

  /** Leaves nothing of one of them. Throws Failure "vault-locked": that is for whoever has the present one open. */
  async dropSetAside(id: string): Promise<void> {
    await this.lifetime.workingKeys();
    await this.shelf.drop(id);
  }

  /**
   * As `openBackup`, but in the place of a locked vault, which is set aside once the file has opened.
   * Throws Failure "vault-exists" where it is unlocked.
   */
  async openBackupInstead(file: Bytes, key: FileKey, passphrase: string | null): Promise<BackupOpening> {
    if ((await this.lifetime.session()) !== null) throw new Failure("vault-exists");
    return this.openInPlace(file, key, passphrase, async () => {
      await this.setAside();
    });
  }
}
