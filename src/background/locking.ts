import type { Encounter } from "./encounter.ts";
import { forgetLockTimes } from "./lock-times.ts";
import { endShowings } from "./page-grant.ts";
import type { Ports } from "./ports.ts";
import { forgetScanned } from "./scan-handlers.ts";
import { refreshAllPages } from "./showing.ts";

/**
 * Locks the vault and calls off whatever was under way in any page: the next unlocking begins anew. Every surface goes
 * blank at once.
 */
export async function lockVault(ports: Ports): Promise<void> {
  await close(ports);
  // An unlocking or a change of keys that is under way would leave the vault open behind us.
  if (ports.keyTurns.busy()) await ports.keyTurns.inTurn(() => close(ports));
}

async function close(ports: Ports): Promise<void> {
  await ports.vault.lock();
  await ports.changed();
  const pages = await ports.encounters.all();
  await ports.encounters.changeAll(calledOff);
  await forgetScanned(ports.session);
  await forgetLockTimes(ports);
  // Nobody waits for the pages: one that is busy would keep the vault's owner waiting.
  void refreshAllPages(ports);
  void endShowings(pages, ports);
}

/** A filled code goes too, and the name in a proposal from before the vault: nothing in the session names an account. */
function calledOff(encounter: Encounter): Encounter {
  const { proposal, progress } = encounter;
  return {
    ...encounter,
    proposal: proposal === null ? null : { ...proposal, issuer: "" },
    granted: null,
    pending: null,
    progress: { ...progress, waiting: null, filled: null, refused: null, declined: null, taken: null },
  };
}
