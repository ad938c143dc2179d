import { Failure } from "../domain/failure.ts";
import type { Encounter, Pending } from "./encounter.ts";
import { addProposal } from "./enrolling.ts";
import { startFill } from "./filling.ts";
import { boundAccounts } from "./page-view.ts";
import type { Ports } from "./ports.ts";
import { fillRecovery, keepShownCodes } from "./recovering.ts";
import { refreshPage, viewEncounter } from "./showing.ts";
import { situationOf } from "./situation.ts";

/** Notes what the user asked for and opens our window, where the vault is unlocked or the passphrase proved. */
export async function askInWindow(
  encounter: Encounter,
  pending: Pending | null,
  ports: Ports,
): Promise<void> {
  await ports.encounters.change(encounter.id, (present) => ({ ...present, pending }));
  await ports.windows.open(encounter.id);
}

/** What opening our window for this page means: with a locked vault, that what the page asks for goes on after it. */
export async function waitingPurpose(encounter: Encounter, ports: Ports): Promise<Pending | null> {
  const view = await viewEncounter(encounter.id, ports);
  if (view.kind !== "locked" && view.kind !== "welcome") return null;
  switch (view.purpose.kind) {
    case "enrol":
      return encounter.proposal && { kind: "enrol", proposalId: encounter.proposal.id };
    case "keep-recovery":
      return encounter.shown && { kind: "keep-recovery", shownId: encounter.shown.id };
    case "use-recovery":
      return { kind: "use-recovery", accountId: null };
    case "fill":
      return { kind: "fill" };
  }
}

/** After unlocking or a proof: everything that waited for it goes on by itself. */
export async function continueAllPending(ports: Ports): Promise<void> {
  for (const encounter of await ports.encounters.all()) {
    await continuePending(encounter, ports);
    await refreshPage(encounter, ports);
  }
  await ports.changed();
}

/** Goes on with what waited in one encounter, if the vault is open now. */
export async function continuePending(encounter: Encounter, ports: Ports): Promise<void> {
  const { pending } = encounter;
  if (pending === null || (await ports.vault.status()) !== "unlocked") return;
  try {
    if (await carryOut(encounter, pending, ports)) await clearPending(encounter, ports);
  } catch (error) {
    // What waited can't be done any more (the page changed, say): the page's view tells what can.
    if (!(error instanceof Failure)) throw error;
    await clearPending(encounter, ports);
  }
}

/** The window in which it was asked for is closed: nothing goes on later that the user does not expect any more. */
export async function dropPending(encounterId: string, ports: Ports): Promise<void> {
  try {
    await clearPending(await ports.encounters.get(encounterId), ports);
  } catch (error) {
    // The page went first.
    if (!(error instanceof Failure)) throw error;
  }
}

async function clearPending(encounter: Encounter, ports: Ports): Promise<void> {
  await ports.encounters.change(encounter.id, (present) => ({ ...present, pending: null }));
}

/** Whether it is settled. A question that the page's view must ask first (which account?) settles it too. */
async function carryOut(encounter: Encounter, pending: Pending, ports: Ports): Promise<boolean> {
  switch (pending.kind) {
    case "enrol":
      // Until the page has been read again after the vault was made, its proposal is not sealed to it yet.
      if (encounter.proposal?.sealed === null) return false;
      await addProposal(encounter, pending.proposalId, ports);
      return true;
    case "fill": {
      const [account, ...others] = boundAccounts(encounter, await situationOf(encounter, ports));
      if (account !== undefined && others.length === 0) await startFill(encounter, account.id, "best", ports);
      return true;
    }
    case "keep-recovery": {
      if (encounter.shown?.sealed === null) return false;
      const [account, ...others] = boundAccounts(encounter, await situationOf(encounter, ports));
      if (account !== undefined && others.length === 0)
        await keepShownCodes(encounter, pending.shownId, account.id, ports);
      return true;
    }
    case "use-recovery": {
      if (!ports.vault.isFresh()) return false;
      const accounts = boundAccounts(encounter, await situationOf(encounter, ports));
      const accountId = pending.accountId ?? (accounts.length === 1 ? accounts[0]?.id : undefined);
      if (accountId !== undefined) await fillRecovery(encounter, accountId, ports);
      return true;
    }
  }
}
