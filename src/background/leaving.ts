import { Failure } from "../domain/failure.ts";
import type { Encounter } from "./encounter.ts";
import { carriedOver, isOverdue, leftBehind } from "./left-codes.ts";
import type { Ports, TabVisit } from "./ports.ts";
import { lookAgain } from "./showing.ts";

/**
 * Sees to it that the page after one that showed recovery codes is met, also where it asks for nothing. The browser tells
 * of every tab's ways and wakes the worker for it, so it is asked to only while there are such codes. To be called while
 * the worker starts.
 */
export function startLeaving(ports: Ports, ready: Promise<unknown>): void {
  ports.tabVisits.onVisit(async (visit) => {
    await ready;
    await ports.clock.refresh();
    await followVisit(visit, ports);
    await watchWhereNeeded(ports);
  });
  void ready.then(() => watchWhereNeeded(ports));
}

/**
 * Has the browser tell where tabs go for as long as one of them shows codes, or left some that nothing was said of. Forgets
 * those whose time is over.
 */
export async function watchWhereNeeded({ encounters, clock, tabVisits }: Ports): Promise<void> {
  const now = clock.now();
  const met = await encounters.all();
  if (met.some((page) => isOverdue(page.left, now)))
    await encounters.changeAll((page) => (isOverdue(page.left, now) ? { ...page, left: null } : page));
  if (met.some((page) => carriedOver(page, page.origin, now) !== null)) tabVisits.watch();
  else tabVisits.rest();
}

async function followVisit({ tabId, origin }: TabVisit, ports: Ports): Promise<void> {
  const page = await ports.encounters.ofTab(tabId);
  if (page === null || carriedOver(page, page.origin, ports.clock.now()) === null) return;
  try {
    if (origin !== page.origin) await ports.encounters.change(page.id, withoutCodes);
    else if (await isGone(page, ports)) await meetNext(page, ports);
  } catch (error) {
    // The next page was met meanwhile, or no extension may reach it.
    if (!(error instanceof Failure)) throw error;
  }
}

async function meetNext(page: Encounter, ports: Ports): Promise<void> {
  const now = ports.clock.now();
  await ports.encounters.change(page.id, (former) => ({
    ...former,
    shown: null,
    left: leftBehind(former, now),
  }));
  const next = { tabId: page.tabId, documentId: null };
  await ports.pages.inject(next);
  await lookAgain(next, ports);
}

function withoutCodes(page: Encounter): Encounter {
  return { ...page, shown: null, left: null };
}

/** One that is too busy to answer is still there. */
async function isGone(page: Encounter, ports: Ports): Promise<boolean> {
  try {
    await ports.pages.ask(page, "ping", {});
    return false;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return error.code === "page-unknown";
  }
}
