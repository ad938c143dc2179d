import type { NewAccount } from "../domain/account.ts";
import type { SiteSettings } from "../domain/site-settings.ts";
import { clockKnown } from "./clock-check.ts";
import { noCorrections } from "./clock-corrections.ts";
import { clockView } from "./clock-views.ts";
import type { CodesOnPage, Encounter } from "./encounter.ts";
import type { Situation } from "./page-view.ts";
import type { Ports } from "./ports.ts";
import { openIfOurs } from "./sealing.ts";
import { siteNow } from "./site-now.ts";

/** Reads from the vault what matters for an encounter. Opens nothing unless the vault is unlocked. */
export async function situationOf(encounter: Encounter, ports: Ports): Promise<Situation> {
  const status = await ports.vault.status();
  const now = ports.clock.now();
  const site = await siteNow(encounter.origin, ports);
  if (status !== "unlocked") return closedSituation(status, site, now);
  const { accounts } = await ports.vault.accounts();
  const proposal = await openProposal(encounter, ports);
  const shown = await openShown(encounter, ports);
  const left = await openLeft(encounter, ports);
  const known = new Set(
    accounts.flatMap(({ recoveryCodes }) => recoveryCodes.map(({ fingerprint }) => fingerprint)),
  );
  const userNames = await openNames(encounter, ports);
  const mark = (values: readonly string[]) =>
    Promise.all(
      values.map(async (value) => ({
        value,
        kept: known.has(await ports.vault.fingerprintRecoveryCode(value)),
      })),
    );
  const codes = { shown: await mark(shown.values), left: await mark(left.values), leftPath: left.path };
  const corrections = ports.clock.corrections();
  const clock = clockView(encounter.origin, await clockKnown(encounter.origin, ports), corrections);
  return { status, site, accounts, proposal, ...codes, userNames, now, corrections, clock };
}

function closedSituation(status: "absent" | "locked", site: SiteSettings, now: number): Situation {
  const nothing = { accounts: [], proposal: null, shown: [], left: [], leftPath: "/", userNames: [] };
  return { status, site, ...nothing, now, corrections: noCorrections, clock: { kind: "unknown" } };
}

/** The page's proposal as it would be kept, or null when it shows none. */
export async function openProposal(encounter: Encounter, ports: Ports): Promise<NewAccount | null> {
  const text = await openIfOurs(encounter.proposal?.sealed ?? null, ports);
  return text === null ? null : (JSON.parse(text) as NewAccount);
}

/** The recovery codes that the page shows. */
export function openShown({ shown }: Encounter, ports: Ports): Promise<CodesOnPage> {
  return openCodes(shown?.sealed ?? null, ports);
}

/** Those that went out of view before they were kept. */
export function openLeft({ left }: Encounter, ports: Ports): Promise<CodesOnPage> {
  return openCodes(left?.sealed ?? null, ports);
}

async function openCodes(sealed: string | null, ports: Ports): Promise<CodesOnPage> {
  const text = await openIfOurs(sealed, ports);
  return text === null ? { values: [], path: "/" } : (JSON.parse(text) as CodesOnPage);
}

async function openNames({ sealedNames }: Encounter, ports: Ports): Promise<readonly string[]> {
  const text = await openIfOurs(sealedNames, ports);
  return text === null ? [] : (JSON.parse(text) as string[]);
}
