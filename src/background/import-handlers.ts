import { type Account, codeSource, counterOf, nameOf } from "../domain/account.ts";
import { readParameters, storedBounds } from "../domain/parameters.ts";
import type { Handlers } from "../messages/answer.ts";
import type { Caller, WorkerContract } from "../messages/contract.ts";
import type { ComparedImport, ImportState } from "../messages/import-views.ts";
import type { Ports } from "./ports.ts";
import { changedEverywhere } from "./showing.ts";

type ImportQuestion = "compareImport" | "importAccounts" | "undoImport" | "viewImports";

/** Accounts that come from other apps. */
export function createImportHandlers(ports: Ports): Pick<Handlers<WorkerContract, Caller>, ImportQuestion> {
  const { vault } = ports;

  const changed = () => changedEverywhere(ports);

  return {
    async compareImport({ accounts }) {
      const [kept, binned] = await Promise.all([vault.accounts(), vault.bin()]);
      const candidates = accounts.map(({ parameters, ...names }) => ({
        ...names,
        parameters: readParameters(parameters, storedBounds),
      }));
      return compared(candidates, kept.accounts, binned);
    },
    async importAccounts({ accounts, notes }) {
      const done = await vault.importAccounts(accounts, notes);
      await changed();
      return done;
    },
    async undoImport({ at }) {
      const done = await vault.undoImport(at);
      await changed();
      return done;
    },
    async viewImports() {
      return vault.imports();
    },
  };
}

type Candidate = Pick<Account, "issuer" | "label" | "parameters">;

function compared(
  candidates: readonly Candidate[],
  kept: readonly Account[],
  binned: readonly Account[],
): readonly ComparedImport[] {
  const bySecret = new Map(kept.map((account) => [codeSource(account.parameters), account]));
  const byName = new Map(kept.map((account) => [nameOf(account), account]));
  const inBin = new Map(binned.map((account) => [codeSource(account.parameters), account]));
  const furthest = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = codeSource(candidate.parameters);
    const other = furthest.get(key);
    if (other === undefined || counterOf(candidate.parameters) > counterOf(other.parameters))
      furthest.set(key, candidate);
  }
  return candidates.map((candidate) => {
    const key = codeSource(candidate.parameters);
    if (furthest.get(key) !== candidate) return { state: "repeated", here: null };
    const same = bySecret.get(key);
    if (same !== undefined) {
      const isFurther = counterOf(candidate.parameters) > counterOf(same.parameters);
      return row(isFurther ? "further" : "same", same);
    }
    const namesake = byName.get(nameOf(candidate));
    if (namesake !== undefined) return row("differs", namesake);
    const gone = inBin.get(key);
    return gone === undefined ? { state: "new", here: null } : row("removed", gone);
  });
}

function row(state: ImportState, { id, issuer, label, addedAt }: Account): ComparedImport {
  return { state, here: { id, issuer, label, addedAt } };
}
