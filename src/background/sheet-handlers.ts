import type { Account } from "../domain/account.ts";
import { Failure } from "../domain/failure.ts";
import { inOwnersOrder } from "../domain/portable-account.ts";
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
      return inPrintedOrder(accounts).map(rowOf);
    },
    async revealForSheet({ proof, accountIds }) {
      await refusePlainExport(ports);
      const proved = await keyTurns.inTurn(() => vault.prove(proof));
      if (proved === "refused") return proved;
      const wanted = new Set(accountIds);
      const { accounts } = await vault.accounts();
      const chosen = inPrintedOrder(accounts).filter(({ id }) => wanted.has(id));
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

/** As their owner put them; those that were never put anywhere, by their names. */
function inPrintedOrder(accounts: readonly Account[]): readonly Account[] {
  const named = ({ issuer, label }: Account) => `${issuer} ${label}`;
  return inOwnersOrder([...accounts].sort((one, other) => named(one).localeCompare(named(other))));
}

function rowOf({ id, issuer, label, origins, recoveryCodes }: Account): SheetRow {
  return { id, issuer, label, origins, unused: countLeft(recoveryCodes) };
}
