import type { Account } from "../domain/account.ts";
import type { Handlers } from "../messages/answer.ts";
import type { Caller, WorkerContract } from "../messages/contract.ts";
import type { BinRow } from "../messages/vault-views.ts";
import { binTime } from "../vault/account-records.ts";
import type { Ports } from "./ports.ts";

type BinQuestion = "viewBin" | "deleteForGood";

/** What was removed and can still be had back. */
export function createBinHandlers(ports: Ports): Pick<Handlers<WorkerContract, Caller>, BinQuestion> {
  return {
    viewBin: async () => (await ports.vault.bin()).map(binRow),
    async deleteForGood({ accountId }) {
      await ports.vault.removeForGood(accountId);
      await ports.changed();
      return null;
    },
  };
}

function binRow({ id, issuer, label, removedAt }: Account): BinRow {
  if (removedAt === null) throw new Error("what is in the bin was removed");
  return { id, issuer, label, removedAt, goneAt: removedAt + binTime };
}
