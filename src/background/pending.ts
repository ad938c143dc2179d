import { Failure } from "../domain/failure.ts";
import type { Surface } from "../messages/line.ts";
import type { PageView } from "../messages/views.ts";
import type { Encounter, Pending } from "./encounter.ts";
import { addProposal } from "./enrolling.ts";
import { startFill } from "./filling.ts";
import { accountsToFill, boundAccounts } from "./page-accounts.ts";
import type { Ports } from "./ports.ts";
import { fillRecovery, keepShownCodes } from "./recovering.ts";
import { viewEncounter } from "./showing.ts";
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

/**
 * What opening our window for this page means: with a locked vault, that what the page asks for goes on after it.
 * `thing` is what stood in the view that was clicked. Throws Failure "page-changed" when that is no longer on view.
 */
export async function purposeOfClick(
  encounter: Encounter,
  thing: string | null,
  ports: Ports,
): Promise<Pending | null> {
  const view = await viewEncounter(encounter.id, ports);
  const closed = view.kind === "locked" || view.kind === "welcome" ? view : null;
  if ((closed?.thing ?? null) !== thing) throw new Failure("page-changed");
  return closed === null ? null : pendingFor(closed);
}

/** The same for what is on view now: our window names it before it asks for the passphrase. */
export async function purposeOnView(encounter: Encounter, ports: Ports): Promise<Pending | null> {
  const view = await viewEncounter(encounter.id, ports);
  return view.kind === "locked" || view.kind === "welcome" ? pendingFor(view) : null;
}

type ClosedView = Extract<PageView, { kind: "locked" | "welcome" }>;

function pendingFor({ purpose, thing }: ClosedView): Pending {
  switch (purpose.kind) {
    case "enrol":
      return { kind: "enrol", proposalId: thing };
    case "keep-recovery":
      return { kind: "keep-recovery", shownId: thing };
    case "use-recovery":
      return { kind: "use-recovery", accountId: null };
    case "fill":
      return { kind: "fill" };
  }
}

/**
 * After unlocking or a proof: what waited behind our window, if it was there, goes on by itself, since the window named
 * it. What waited for any other page is dropped.
 */
export async function settlePending(surface: Surface, ports: Ports): Promise<void> {
  const encounterId = surface === "window" ? await ports.windows.openFor() : null;
  for (const encounter of await ports.encounters.all()) {
    if (encounter.id === encounterId) await continuePending(encounter, ports);
    else await dropPending(encounter.id, ports);
  }
}

/** Goes on with what waited in one encounter, if the vault is open now. It is taken first: nothing is done twice. */
export async function continuePending(encounter: Encounter, ports: Ports): Promise<void> {
  if (encounter.pending === null || (await ports.vault.status()) !== "unlocked") return;
  const { taken, pending } = await takePending(encounter.id, ports);
  if (pending === null) return;
  try {
    if (!(await carryOut(taken, pending, ports))) await putBack(taken.id, pending, ports);
  } catch (error) {
    // What waited can't be done any more (the page changed, say): the page's view tells what can.
    if (!(error instanceof Failure)) throw error;
  }
}

async function takePending(encounterId: string, ports: Ports) {
  let pending: Pending | null = null;
  const taken = await ports.encounters.change(encounterId, (present) => {
    pending = present.pending;
    return { ...present, pending: null };
  });
  return { taken, pending: pending as Pending | null };
}

async function putBack(encounterId: string, pending: Pending, ports: Ports): Promise<void> {
  await ports.encounters.change(encounterId, (present) => ({
    ...present,
    pending: present.pending ?? pending,
  }));
}

/** The window in which it was asked for is closed: nothing goes on later that the user does not expect any more. */
export async function dropPending(encounterId: string, ports: Ports): Promise<void> {
  try {
    await takePending(encounterId, ports);
  } catch (error) {
    // The page went first.
    if (!(error instanceof Failure)) throw error;
  }
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
      const [account, ...others] = accountsToFill(encounter, await situationOf(encounter, ports));
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
