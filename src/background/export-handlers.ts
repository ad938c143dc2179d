import { Failure } from "../domain/failure.ts";
import { inOwnersOrder, portableAccount, shapeOf } from "../domain/portable-account.ts";
import type { Handlers } from "../messages/answer.ts";
import type { Caller, WorkerContract } from "../messages/contract.ts";
import { refusePlainExport } from "./policy.ts";
import type { Ports } from "./ports.ts";

type ExportQuestion = "viewExportable" | "exportAccounts";

/** Accounts that leave for another app. Nothing is written here: the options page does it, in a worker of its own. */
export function createExportHandlers(ports: Ports): Pick<Handlers<WorkerContract, Caller>, ExportQuestion> {
  const { vault, keyTurns } = ports;

  return {
    async viewExportable() {
      const { accounts, damaged } = await vault.accounts();
      const rows = inOwnersOrder(accounts).map((account) => ({ id: account.id, ...shapeOf(account) }));
      const { plainExport: plain } = (await ports.policy.now()).policy;
      return { rows, damaged: damaged.length, plain };
    },
    async exportAccounts({ proof, accountIds, into }) {
      if (into !== "locked") await refusePlainExport(ports);
      const proved = await keyTurns.inTurn(() => vault.accountsFor(proof));
      if (proved === "refused") return proved;
      const byId = new Map(proved.accounts.map((account) => [account.id, account]));
      return [...new Set(accountIds)].map((id) => {
        const account = byId.get(id);
        if (account === undefined) throw new Failure("account-unknown");
        return portableAccount(account);
      });
    },
  };
}
