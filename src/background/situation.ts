import type { NewAccount } from "../domain/account.ts";
import type { Encounter } from "./encounter.ts";
import type { Situation } from "./page-view.ts";
import type { Ports } from "./ports.ts";

/** Reads from the vault what matters for an encounter. Opens nothing unless the vault is unlocked. */
export async function situationOf(encounter: Encounter, ports: Ports): Promise<Situation> {
  const status = await ports.vault.status();
  const now = ports.clock.now();
  if (status !== "unlocked") return { status, accounts: [], proposal: null, shown: [], now };
  const { accounts } = await ports.vault.accounts();
  const proposal = await openProposal(encounter, ports);
  const shown = await openShown(encounter, ports);
  const known = new Set(
    accounts.flatMap(({ recoveryCodes }) => recoveryCodes.map(({ fingerprint }) => fingerprint)),
  );
  const marked = shown.map(async (value) => ({
    value,
    kept: known.has(await ports.vault.fingerprintRecoveryCode(value)),
  }));
  return { status, accounts, proposal, shown: await Promise.all(marked), now };
}

/** The page's proposal as it would be kept, or null when it shows none. */
export async function openProposal(encounter: Encounter, ports: Ports): Promise<NewAccount | null> {
  if (encounter.proposal === null || encounter.proposal.sealed === null) return null;
  return JSON.parse(await ports.vault.openSealed(encounter.proposal.sealed)) as NewAccount;
}

/** The recovery codes that the page shows. */
export async function openShown(encounter: Encounter, ports: Ports): Promise<readonly string[]> {
  if (encounter.shown === null || encounter.shown.sealed === null) return [];
  return JSON.parse(await ports.vault.openSealed(encounter.shown.sealed)) as string[];
}
