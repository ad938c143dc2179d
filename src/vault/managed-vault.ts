import { Failure } from "../domain/failure.ts";
import type { SiteSettings } from "../domain/site-settings.ts";
import * as records from "./account-records.ts";
import { newRecoveryKey as draftRecoveryKey } from "./age-file.ts";
import { exclusively } from "./exclusive.ts";
import { trustedHeader } from "./keep-recovery-codes.ts";
import { isOfLaterEpoch } from "./later-epoch.ts";
import { acceptOlder, discardDamaged } from "./mending.ts";
import { checkPassphrase } from "./new-vault.ts";
import { OpenableVault } from "./openable-vault.ts";
import type { Proof } from "./proof.ts";
import type { Health } from "./repair-notes.ts";
import { rotate, type SlotPlan } from "./rotation.ts";
import type { VaultSettings } from "./settings.ts";
import { changeSettings, readSettings } from "./settings-record.ts";
import { changeSites, readSites } from "./site-records.ts";
import {
  type KeySlots,
  newPasskey,
  newPassphrase,
  newRecoveryKey,
  type PasskeyForm,
  slotsOf,
  withoutPasskey,
  withoutRecoveryKey,
} from "./slot-changes.ts";

/** What opens it, how it behaves, and what to do when something is wrong with it. */
export class ManagedVault extends OpenableVault {
  // What opens it. Each change begins a new epoch: a new vault key, and everything sealed again.

  /** Throws Failure "vault-locked", "vault-damaged" (header). */
  async keySlots(): Promise<KeySlots> {
    return slotsOf(trustedHeader(await this.book([])));
  }

  /**
   * Any proof may set another passphrase: that is how a forgotten one is replaced. Afterwards the vault is unlocked.
   * Throws Failure "passphrase-too-short", and as `unlock` and `rotate`.
   */
  async changePassphrase(proof: Proof, passphrase: string): Promise<"changed" | "refused"> {
    checkPassphrase(passphrase);
    const kdf = await this.newCosts();
    const result = await this.rotate(proof, newPassphrase(passphrase, kdf, this.now()));
    if (result === "changed") await this.noteTyped({ kind: "passphrase", passphrase });
    return result;
  }

  addPasskey(passphrase: string, passkey: PasskeyForm): Promise<"changed" | "refused"> {
    return this.rotate({ kind: "passphrase", passphrase }, newPasskey(passkey, this.now()));
  }

  removePasskey(passphrase: string, slotId: string): Promise<"changed" | "refused"> {
    return this.rotate({ kind: "passphrase", passphrase }, withoutPasskey(slotId));
  }

  /** A recovery key that opens nothing yet, and the number it will have: it counts once it is kept. */
  async draftRecoveryKey(): Promise<{ readonly recoveryKey: string; readonly serial: number }> {
    const { recoveryKeyCount } = trustedHeader(await this.book([]));
    return { recoveryKey: await draftRecoveryKey(), serial: recoveryKeyCount + 1 };
  }

  /** From now on this recovery key opens the vault, and the one before doesn't. */
  keepRecoveryKey(passphrase: string, recoveryKey: string): Promise<"changed" | "refused"> {
    return this.rotate({ kind: "passphrase", passphrase }, newRecoveryKey(recoveryKey, this.now()));
  }

  removeRecoveryKey(passphrase: string): Promise<"changed" | "refused"> {
    return this.rotate({ kind: "passphrase", passphrase }, withoutRecoveryKey);
  }

  async settings(): Promise<VaultSettings> {
    return readSettings(this.store);
  }

  changeSettings(change: (present: VaultSettings) => VaultSettings): Promise<VaultSettings> {
    return changeSettings(this.store, change);
  }

  /** What was set for single sites, by origin. */
  async sites(): Promise<readonly SiteSettings[]> {
    return readSites(this.store);
  }

  changeSites(
    change: (present: readonly SiteSettings[]) => readonly SiteSettings[],
  ): Promise<readonly SiteSettings[]> {
    return changeSites(this.store, change);
  }

  // When something is wrong.

  /** What is wrong now, and what was put right since the browser started. */
  async health(): Promise<Health> {
    const book = await this.book("all");
    return {
      damaged: book.damaged,
      readOnly: records.readOnlyReason(book),
      repaired: await this.repairs.list(),
      mirrorFailing: this.store.notes.mirrorFailing,
    };
  }

  /** Goes on with a vault that is older than the one last used here. Throws as `unlock`. */
  acceptOlder(passphrase: string): Promise<"accepted" | "refused"> {
    return this.withProof({ kind: "passphrase", passphrase }, async (opened) => {
      await acceptOlder(this.store, opened);
      return "accepted" as const;
    });
  }

  /** Gives up what can't be read; gives how many records that were. Throws as `unlock` and `discardDamaged`. */
  discardDamaged(passphrase: string): Promise<number | "refused"> {
    return this.withProof({ kind: "passphrase", passphrase }, (opened) =>
      discardDamaged(this.store, opened, this.now()),
    );
  }

  protected rotate(proof: Proof, plan: SlotPlan): Promise<"changed" | "refused"> {
    return this.withProof(proof, async (opened) => {
      await exclusively(this.store.lockName, async () => {
        const { epoch } = opened.stored.header;
        if (await isOfLaterEpoch(await this.store.database.read([]), epoch))
          throw new Failure("vault-not-written", "busy");
        await this.lifetime.renew(await rotate(this.store, opened, plan));
      });
      return "changed" as const;
    });
  }
}
