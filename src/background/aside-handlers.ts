import type { Handlers } from "../messages/answer.ts";
import type { Caller, WorkerContract } from "../messages/contract.ts";
import { followNewKeys } from "./after-opening.ts";
import { forgetBackups } from "./backing-up.ts";
import { madeFile, sealedCopyName } from "./backup-file.ts";
import { lockVault } from "./locking.ts";
import type { Ports } from "./ports.ts";

type AsideQuestion =
  | "viewSetAside"
  | "setVaultAside"
  | "bringVaultBack"
  | "makeCopySetAside"
  | "deleteSetAside";

/** Vaults that gave their place to another. */
export function createAsideHandlers(ports: Ports): Pick<Handlers<WorkerContract, Caller>, AsideQuestion> {
  const { vault, keyTurns } = ports;

  return {
    viewSetAside: () => vault.setAsideOnes(),
    async setVaultAside() {
      const result = await keyTurns.inTurn(() => vault.setAside());
      if (result === "set-aside") await followAnotherVault(ports);
      return result;
    },
    async bringVaultBack({ id }) {
      const result = await keyTurns.inTurn(() => vault.bringBack(id));
      if (result === "brought-back") await followAnotherVault(ports);
      return result;
    },
    async makeCopySetAside({ id }) {
      const row = (await vault.setAsideOnes()).find((each) => each.id === id);
      return madeFile(sealedCopyName(row?.setAsideAt ?? 0), await vault.sealedAside(id), null);
    },
    async deleteSetAside({ id }) {
      await vault.dropSetAside(id);
      await ports.changed();
      return null;
    },
  };
}

/** Nothing of the vault that was here goes on: no fill that waits, no proposal sealed to it, no word of its backups. */
async function followAnotherVault(ports: Ports): Promise<void> {
  await forgetBackups(ports);
  await lockVault(ports);
  await followNewKeys(ports);
}
