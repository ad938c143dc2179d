import type { Handlers } from "../messages/answer.ts";
import type { Caller, WorkerContract } from "../messages/contract.ts";
import type { Ports } from "./ports.ts";
import { changedEverywhere } from "./showing.ts";

type HealthQuestion = "viewHealth" | "acceptOlderVault" | "discardDamaged";

/** What is or was wrong with the vault, and what only its owner can decide about it. */
export function createHealthHandlers(ports: Ports): Pick<Handlers<WorkerContract, Caller>, HealthQuestion> {
  const { vault, keyTurns } = ports;

  const changed = () => changedEverywhere(ports);

  return {
    viewHealth: async () => vault.health(),
    async acceptOlderVault({ passphrase }) {
      const result = await keyTurns.inTurn(() => vault.acceptOlder(passphrase));
      if (result === "accepted") await changed();
      return result;
    },
    async discardDamaged({ passphrase }) {
      const result = await keyTurns.inTurn(() => vault.discardDamaged(passphrase));
      if (result === "refused") return result;
      await changed();
      return { discarded: result };
    },
  };
}
