import { Failure } from "../domain/failure.ts";
import type { PageAddress } from "../messages/ask-page.ts";
import type { PageAdvice } from "../messages/contract.ts";
import type { PageView } from "../messages/views.ts";
import type { Encounter } from "./encounter.ts";
import { told } from "./left-codes.ts";
import { pageView } from "./page-view.ts";
import { noticeWords } from "./page-words.ts";
import type { Ports } from "./ports.ts";
import { siteNow } from "./site-now.ts";
import { situationOf } from "./situation.ts";

/** What there is to say about an encounter's page now. */
export async function viewEncounter(encounterId: string, ports: Ports): Promise<PageView> {
  const encounter = await ports.encounters.get(encounterId);
  return pageView(encounter, await situationOf(encounter, ports));
}

/** What its content script is to show for it; keeps the badge in step. */
export async function adviseFor(encounterId: string, ports: Ports): Promise<PageAdvice> {
  const encounter = await ports.encounters.get(encounterId);
  const situation = await situationOf(encounter, ports);
  const view = pageView(encounter, situation);
  await ports.tabs.setBadge(encounter.tabId, badgeOf(view));
  if (view.kind === "left-recovery")
    await ports.encounters.change(encounterId, (present) => told(present, ports.clock.now()));
  const show = view.kind === "nothing" ? "nothing" : ports.cardMode;
  const notice = show === "nothing" ? null : noticeWords(view.kind, await ports.language());
  return { show, encounterId, about: view.kind, notice, chosenField: situation.site.codeField };
}

/**
 * Puts the content script into a page. Where its user has shown us the box, it may be one that nothing tells from others, so the
 * page has nothing to report by itself. Which box it is it hears in the answer to its report, as the origin that the browser
 * says it is of: the tab may show another by now. Throws as `Pages.inject`.
 */
export async function injectInto(page: PageAddress, origin: string, ports: Ports): Promise<void> {
  await ports.pages.inject(page);
  if ((await siteNow(origin, ports)).codeField !== null) await lookAgain(page, ports);
}

/** The same where the user has shown us the box, and only there; nowhere that we are to leave alone. */
export async function lookForChosen(tabId: number, origin: string, ports: Ports): Promise<void> {
  const { codeField, paused } = await siteNow(origin, ports);
  if (codeField === null || paused) return;
  await injectInto({ tabId, documentId: null }, origin, ports);
}

/** Brings the page's card or notice in step with what there is to say. */
export async function refreshPage(encounter: Pick<Encounter, "id">, ports: Ports): Promise<void> {
  try {
    const advice = await adviseFor(encounter.id, ports);
    // Also where a frame in it was filled: nothing of ours is shown in there.
    await ports.pages.ask(await ports.encounters.get(encounter.id), "showCard", advice);
  } catch (error) {
    // The document went away meanwhile: there is nothing left to bring in step.
    if (!(error instanceof Failure)) throw error;
  }
}

/** Has a page looked at and reported once more. */
export async function lookAgain(page: PageAddress, ports: Ports): Promise<void> {
  try {
    await ports.pages.ask(page, "look", {});
  } catch (error) {
    // Its document is gone or busy; a new one reports by itself.
    if (!(error instanceof Failure)) throw error;
  }
}

/**
 * Has every surface ask again, and every page brought in step. Nobody waits for the pages: one that is busy would keep the
 * vault's owner waiting.
 */
export async function changedEverywhere(ports: Ports): Promise<void> {
  await ports.changed();
  void refreshAllPages(ports);
}

/** Brings every page in step. */
export async function refreshAllPages(ports: Ports): Promise<void> {
  const encounters = await ports.encounters.all();
  await Promise.all(encounters.map((encounter) => refreshPage(encounter, ports)));
}

function badgeOf(view: PageView): string {
  switch (view.kind) {
    case "offer":
    case "keep-recovery":
    case "left-recovery":
      return "+";
    case "fill":
    case "pick":
    case "use-recovery":
    case "sibling":
    case "added":
      return "1";
    case "locked":
      return "•";
    case "look-alike":
    case "declined":
      return "!";
    case "waiting":
      return "…";
    default:
      return "";
  }
}
