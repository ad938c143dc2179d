import type { Surface } from "../messages/line.ts";
import { catchUpWithBackups } from "./backing-up.ts";
import { withoutSealed } from "./encounter.ts";
import { fillUnaskedInFront } from "./filling-unasked.ts";
import { settlePending } from "./pending.ts";
import type { Ports } from "./ports.ts";
import { forgetScanned } from "./scan-handlers.ts";
import { changedEverywhere, lookAgain } from "./showing.ts";
import { notePaused } from "./site-now.ts";

/**
 * What follows when somebody showed that the vault is theirs. Only behind our own window does anything go on by itself:
 * it named the page and what would happen.
 */
export async function followProof(surface: Surface, ports: Ports): Promise<void> {
  await settlePending(surface, ports);
  await changedEverywhere(ports);
}

/** The same when the vault was closed before: what it needs to have done to it comes after the answer. */
export async function followOpening(surface: Surface, ports: Ports): Promise<void> {
  await followProof(surface, ports);
  ports.afterwards(async () => {
    await ports.vault.tend();
    // Another copy of the vault may have brought other settings.
    await notePaused(ports);
    await ports.changed();
  });
  ports.afterwards(() => fillUnaskedInFront(ports));
  ports.afterwards(() => catchUpWithBackups(ports));
}

/**
 * The vault has other keys than before, or its first: what pages proposed is not sealed to them, so every page reports
 * once more.
 */
export async function followNewKeys(ports: Ports): Promise<void> {
  await ports.encounters.changeAll(withoutSealed);
  await forgetScanned(ports.session);
  void lookAgainEverywhere(ports);
}

async function lookAgainEverywhere(ports: Ports): Promise<void> {
  const encounters = await ports.encounters.all();
  await Promise.all(encounters.map((encounter) => lookAgain(encounter, ports)));
}
