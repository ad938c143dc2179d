import type { Handlers } from "../messages/answer.ts";
import type { Caller, WorkerContract } from "../messages/contract.ts";
import { followNewKeys, followOpening, followProof } from "./after-opening.ts";
import { followLockSettings } from "./lock-times.ts";
import { lockVault } from "./locking.ts";
import type { Ports } from "./ports.ts";

type VaultQuestion = "vaultStatus" | "createVault" | "viewDoors" | "unlock" | "lock" | "prove";

/** Opening and closing the vault. */
export function createVaultHandlers(ports: Ports): Pick<Handlers<WorkerContract, Caller>, VaultQuestion> {
  const { vault, keyTurns } = ports;

  return {
    vaultStatus: () => vault.status(),
    async createVault({ passphrase }, { surface }) {
      await keyTurns.inTurn(async () => {
        await vault.create(passphrase);
        await followLockSettings(ports);
      });
      await followNewKeys(ports);
      await followOpening(surface, ports);
      return null;
    },
    viewDoors: () => vault.doors(),
    async unlock({ proof }, { surface }) {
      const result = await keyTurns.inTurn(async () => {
        const opened = await vault.unlock(proof);
        if (opened === "unlocked") await followLockSettings(ports);
        return opened;
      });
      if (result === "unlocked") await followOpening(surface, ports);
      return result;
    },
    async lock() {
      await lockVault(ports);
      return null;
    },
    async prove({ proof }, { surface }) {
      const result = await keyTurns.inTurn(() => vault.prove(proof));
      if (result === "proved") await followProof(surface, ports);
      return result;
    },
  };
}
