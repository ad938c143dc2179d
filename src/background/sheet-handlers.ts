import type { Account } from "../domain/account.ts";
import { Failure } from "../domain/failure.ts";
import { countLeft } from "../domain/recovery-code.ts";
import type { Handlers } from "../messages/answer.ts";
import type { Caller, WorkerContract } from "../messages/contract.ts";
import type { SheetAccount, SheetRow } from "../messages/sheet-views.ts";
import { refusePlainExport } from "./policy.ts";
import type { Ports } from "./ports.ts";

type SheetQuestion = "viewRecoverable" | "revealForSheet";

/** What goes onto the recovery sheet. It is printed from the options page. */
export function createSheetHandlers(ports: Ports): Pick<Handlers<WorkerContract, Caller>, SheetQuestion> {
  const { vault, keyTurns } = ports;

  return {
    async viewRecoverable() {
      const { accounts } = await vault.accounts();
      return accounts.map(rowOf);
    },
    async revealForSheet({ proof, accountIds }) {
      await refusePlainExport(ports);
      const proved = await keyTurns.inTurn(() => vault.prove(proof));
      if (proved === "refused") return proved;
      const wanted = new Set(accountIds);
      const { accounts } = await vault.accounts();
      const chosen = accounts.filter(({ id }) => wanted.has(id));
      // A sheet that lacks an account would be believed all the same.
      if (chosen.length < wanted.size) throw new Failure("account-unknown");
      const sheet: SheetAccount[] = [];
      for (const account of chosen) sheet.push({ ...rowOf(account), codes: await unusedCodes(account) });
      return sheet;
    },
  };

  async function unusedCodes({ id, recoveryCodes }: Account): Promise<readonly string[]> {
    if (countLeft(recoveryCodes) === 0) return [];
    const values = await vault.openRecoveryCodes(id);
    return recoveryCodes
      .filter(({ state }) => state === "current")
      .sort((one, other) => one.position - other.position)
      .flatMap((code) => values.get(code.id) ?? []);
  }
}

function rowOf({ id, issuer, label, origins, order, recoveryCodes }: Account): SheetRow {
  return { id, issuer, label, origins, order, unused: countLeft(recoveryCodes) };
}
