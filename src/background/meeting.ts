import { Failure } from "../domain/failure.ts";
import type { Encounter } from "./encounter.ts";
import { refuseBlocked } from "./policy.ts";
import type { Ports } from "./ports.ts";
import { lookAgain } from "./showing.ts";

/**
 * Meets the page in front, of which the user speaks in our popup. Throws Failure "page-not-readable" where no extension
 * may reach, "page-changed" when it does not report, "site-blocked" as `meetPage`.
 */
export async function meetFront(ports: Ports): Promise<Encounter> {
  const tab = await ports.tabs.active();
  if (tab === null || tab.origin === null) throw new Failure("page-not-readable");
  const encounter = await meetPage(tab.tabId, tab.origin, ports);
  if (encounter === null) throw new Failure("page-changed");
  return encounter;
}

/**
 * Meets the document that the tab shows now, also where one met before has gone; null if it does not report. Throws Failure
 * "site-blocked" where the organisation wants none of ours looked at, and as `Pages.inject`.
 */
export async function meetPage(tabId: number, origin: string, ports: Ports): Promise<Encounter | null> {
  await refuseBlocked(origin, ports);
  const page = { tabId, documentId: null };
  await ports.pages.inject(page);
  await lookAgain(page, ports);
  const encounter = await ports.encounters.ofTab(tabId);
  if (encounter?.origin !== origin) return null;
  try {
    // The one before may be all that was met, where the present one was too busy to be looked at.
    await ports.pages.ask(encounter, "ping", {});
    return encounter;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return null;
  }
}
