import type { Account } from "../domain/account.ts";
import { Failure } from "../domain/failure.ts";
import { isFilledUnasked, lookAlikeOfOthers } from "../domain/unasked.ts";
import type { Encounter } from "./encounter.ts";
import { cancelFill, resumeFill, startFill } from "./filling.ts";
import { pageView, type Situation } from "./page-view.ts";
import type { Ports } from "./ports.ts";
import { situationOf } from "./situation.ts";
import { wasTypedLately } from "./typed-lately.ts";

/**
 * Fills the page's code without a gesture, once for each document, where its user wants it so. A page that asks for a code
 * soon after it was given one may have refused it: then nothing goes in, and it is offered as anywhere else.
 */
export async function fillUnasked(encounterId: string, ports: Ports): Promise<void> {
  const encounter = await ports.encounters.get(encounterId);
  const account = encounter.unaskedSpent ? null : await accountToFillUnasked(encounter, ports);
  if (account === null) return;
  const isFirst = await spend(encounterId, ports);
  if (!isFirst || (await wasTypedLately(account.id, encounter.origin, ports))) return;
  try {
    await startFill(encounter, account.id, "unasked", ports);
  } catch (error) {
    // Nothing was given away: once the page has changed, it may be tried again.
    if (!(error instanceof Failure)) throw error;
    await ports.encounters.change(encounterId, (present) => ({ ...present, unaskedSpent: false }));
  }
}

/** Its moment has come, if it had to wait for one: everything has to be as it was. */
export async function resumeUnasked(encounter: Encounter, ports: Ports): Promise<void> {
  const { waiting } = encounter.progress;
  const account = await accountToFillUnasked(encounter, ports);
  if (account === null || account.id !== waiting?.accountId) return cancelFill(encounter, ports);
  try {
    await resumeFill(encounter, ports);
  } catch (error) {
    // The page is as it was for whoever did not know that a code was on its way: it is still offered.
    if (!(error instanceof Failure)) throw error;
  }
}

/** Fills the page that the user looks at, if it was met: after unlocking. */
export async function fillUnaskedInFront(ports: Ports): Promise<void> {
  const tab = await ports.tabs.active();
  const encounter = tab === null ? null : await ports.encounters.ofTab(tab.tabId);
  if (encounter === null || encounter.origin !== tab?.origin) return;
  await fillUnasked(encounter.id, ports);
  await ports.changed();
}

/**
 * The account whose code may go in now without a gesture: the only one that the page's card would offer, in the page itself, in a
 * tab that its user looks at. Null where there is none.
 */
async function accountToFillUnasked(encounter: Encounter, ports: Ports): Promise<Account | null> {
  if (!asksPlainly(encounter) || !(await isWanted(encounter, ports))) return null;
  const situation = await situationOf(encounter, ports);
  const account = offeredAccount(encounter, situation);
  if (account === null || !isFilledUnasked(account, encounter.origin)) return null;
  if (lookAlikeOfOthers(encounter.origin, account, situation.accounts) !== null) return null;
  return (await ports.tabs.isActive(encounter.tabId)) ? account : null;
}

/** Hardly anybody's page is one: looked at before everything else. */
async function isWanted({ origin }: Encounter, { vault }: Ports): Promise<boolean> {
  if ((await vault.status()) !== "unlocked") return false;
  return (await vault.accounts()).accounts.some((account) => isFilledUnasked(account, origin));
}

/** Whether the page itself asks for one code, and shows no key whose first one it may be. */
function asksPlainly({ codeField, proposal, within }: Encounter): boolean {
  return (
    within === null &&
    codeField !== null &&
    !codeField.framed &&
    codeField.secondId === null &&
    proposal === null
  );
}

function offeredAccount(encounter: Encounter, situation: Situation): Account | null {
  const view = pageView(encounter, situation);
  if (view.kind !== "fill") return null;
  return situation.accounts.find(({ id }) => id === view.account.id) ?? null;
}

/** Whether this was the first time in the document. */
async function spend(encounterId: string, ports: Ports): Promise<boolean> {
  let wasSpent = true;
  await ports.encounters.change(encounterId, (present) => {
    wasSpent = present.unaskedSpent;
    return { ...present, unaskedSpent: true };
  });
  return !wasSpent;
}
