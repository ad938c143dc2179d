import type { Encounter } from "./encounter.ts";
import type { Ports } from "./ports.ts";
import { refreshAllPages } from "./showing.ts";

/** Locks the vault and calls off whatever was under way in any page: the next unlocking begins anew. */
export async function lockVault(ports: Ports): Promise<void> {
  await ports.vault.lock();
  for (const { id } of await ports.encounters.all()) await ports.encounters.change(id, calledOff);
  await ports.changed();
  // Nobody waits for the pages: one that is busy would keep the vault's owner waiting.
  void refreshAllPages(ports);
}

/** A filled code goes too: nothing of the vault stays in the session. */
function calledOff(encounter: Encounter): Encounter {
  return { ...encounter, pending: null, progress: { ...encounter.progress, waiting: null, filled: null } };
}
