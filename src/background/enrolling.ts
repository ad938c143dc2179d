import { type Account, type NewAccount, sameSecret } from "../domain/account.ts";
import { Failure } from "../domain/failure.ts";
import type { Encounter } from "./encounter.ts";
import { startFill } from "./filling.ts";
import { takesCodeOf } from "./page-accounts.ts";
import { refuseBlocked } from "./policy.ts";
import type { Ports } from "./ports.ts";
import { setProgress } from "./progress.ts";
import { refreshPage } from "./showing.ts";
import { openProposal } from "./situation.ts";

/**
 * Keeps the account that the page proposes and, where the page has a box for it, fills its first code. Enrolling only
 * ever adds: a secret that is kept already is left as it is.
 * `names` take the place of those that the page gave. Throws Failure "proposal-gone" when the page shows another key by now than the one that was on view.
 */
export async function addProposal(
  encounter: Encounter,
  proposalId: string,
  ports: Ports,
  names: Partial<Pick<NewAccount, "issuer" | "label">> = {},
): Promise<void> {
  const offered = await openProposal(encounter, ports);
  if (offered === null || encounter.proposal?.id !== proposalId) throw new Failure("proposal-gone");
  await refuseBlocked(encounter.origin, ports);
  const { accounts } = await ports.vault.accounts();
  const kept = accounts.find((account) => sameSecret(account.parameters, offered.parameters));
  const account = kept ?? (await ports.vault.add({ ...offered, ...names }));
  // Only what was added here can be taken back here.
  if (kept === undefined)
    await setProgress(encounter, { added: { proposalId, accountId: account.id } }, ports);
  if (mayFillAtOnce(encounter, account) && account.origins.includes(encounter.origin)) {
    // Brings the page in step by itself.
    await startFill(encounter, account.id, "best", ports);
    return;
  }
  await refreshPage(encounter, ports);
}

/** What its user drew a box around may be a frame's of another site: then the code has a click of its own. */
function mayFillAtOnce(encounter: Encounter, account: Account): boolean {
  return takesCodeOf(account, encounter) && encounter.boxed?.kind !== "key";
}

/** Takes back what `addProposal` did in this document: the account goes to the bin. */
export async function undoAdd(encounter: Encounter, ports: Ports): Promise<void> {
  const { added } = encounter.progress;
  if (added === null) throw new Failure("proposal-gone");
  await ports.vault.remove(added.accountId);
  await setProgress(encounter, { added: null, waiting: null, filled: null }, ports);
  await refreshPage(encounter, ports);
}
