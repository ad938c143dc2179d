import type { NewAccount } from "../domain/account.ts";
import type { Encounter } from "./encounter.ts";
import type { Situation } from "./page-view.ts";
import type { Ports } from "./ports.ts";
import { openIfOurs } from "./sealing.ts";

/** Reads from the vault what matters for an encounter. Opens nothing unless the vault is unlocked. */
export async function situationOf(encounter: Encounter, ports: Ports): Promise<Situation> {
  const status = await ports.vault.status();
  const now = ports.clock.now();
  if (status !== "unlocked") return closedSituation(status, now);
  const { accounts } = await ports.vault.accounts();
  const proposal = await openProposal(encounter, ports);
  const shown = await openShown(encounter, ports);
  const known = new Set(
    accounts.flatMap(({ recoveryCodes }) => recoveryCodes.map(({ fingerprint }) => fingerprint)),
  );
  const userNames = await openNames(encounter, ports);
  const marked = shown.map(async (value) => ({
    value,
    kept: known.has(await ports.vault.fingerprintRecoveryCode(value)),
  }));
  return { status, accounts, proposal, shown: await Promise.all(marked), userNames, now };
}

function closedSituation(status: "absent" | "locked", now: number): Situation {
  return { status, accounts: [], proposal: null, shown: [], userNames: [], now };
}

/** The page's proposal as it would be kept, or null when it shows none. */
export async function openProposal(encounter: Encounter, ports: Ports): Promise<NewAccount | null> {
  const text = await openIfOurs(encounter.proposal?.sealed ?? null, ports);
  return text === null ? null : (JSON.parse(text) as NewAccount);
}

/** The recovery codes that the page shows. */
export async function openShown(encounter: Encounter, ports: Ports): Promise<readonly string[]> {
  const text = await openIfOurs(encounter.shown?.sealed ?? null, ports);
  return text === null ? [] : (JSON.parse(text) as string[]);
}

async function openNames(encounter: Encounter, ports: Ports): Promise<readonly string[]> {
  const text = await openIfOurs(encounter.sealedNames, ports);
  return text === null ? [] : (JSON.parse(text) as string[]);
}
