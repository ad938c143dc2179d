import { Failure } from "../domain/failure.ts";
import type { Encounter } from "./encounter.ts";
import { carriedOver, isOverdue, leftBehind, leftTime } from "./left-codes.ts";
import type { Ports, TabVisit } from "./ports.ts";
import { lookAgain, refreshPage } from "./showing.ts";
import { siteNow } from "./site-now.ts";

/**
 * Sees to it that the page after one that showed recovery codes is met, also where it asks for nothing. The browser tells
 * of every tab's ways and wakes the worker for it, so it is asked to only while there are such codes. Forgets those that
 * went out of view when their time is over. To be called while the worker starts.
 */
export function startLeaving(ports: Ports, ready: Promise<unknown>): void {
  ports.tabVisits.onVisit(async (visit) => {
    await ready;
    await ports.clock.refresh();
    await followVisit(visit, ports);
    await watchWhereNeeded(ports);
  });
  ports.alarms.onRing(async (name) => {
    await ready;
    if (name !== "left-codes") return;
    await watchWhereNeeded(ports);
    await alarmAtEnd(ports);
  });
  void ready.then(() => watchWhereNeeded(ports));
}

/**
 * Has the browser tell where tabs go for as long as one of them shows codes, or left some that nothing was said of. Forgets
 * those whose time is over.
 */
export async function watchWhereNeeded(ports: Ports): Promise<void> {
  const { encounters, clock, tabVisits } = ports;
  const now = clock.now();
  const met = await encounters.all();
  const overdue = met.filter((page) => isOverdue(page.left, now));
  if (overdue.length > 0) await forgetOverdue(overdue, now, ports);
  if (met.some((page) => carriedOver(page, page.origin, now) !== null)) tabVisits.watch();
  else tabVisits.rest();
}

/**
 * Has an alarm ring when the first of those that went out of view are to be forgotten. To be called when some just went, and
 * not again: a browser may put off an alarm that is to ring in less than half a minute.
 */
export async function alarmAtEnd({ encounters, clock, alarms }: Ports): Promise<void> {
  const met = await encounters.all();
  const ends = met.flatMap(({ left }) => (left === null ? [] : [left.at + leftTime]));
  if (ends.length > 0) alarms.set("left-codes", Math.max(0, Math.min(...ends) - clock.now()), null);
}

async function forgetOverdue(pages: readonly Encounter[], now: number, ports: Ports): Promise<void> {
  await ports.encounters.changeAll((page) => (isOverdue(page.left, now) ? { ...page, left: null } : page));
  for (const page of pages) await refreshPage(page, ports);
  await ports.changed();
}

async function followVisit({ tabId, origin }: TabVisit, ports: Ports): Promise<void> {
  const page = await ports.encounters.ofTab(tabId);
  if (page === null || carriedOver(page, page.origin, ports.clock.now()) === null) return;
  try {
    const isElsewhere = origin !== page.origin || (await siteNow(origin, ports)).paused;
    if (isElsewhere) await ports.encounters.change(page.id, withoutCodes);
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
  await alarmAtEnd(ports);
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
