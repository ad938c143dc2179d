import { middleOf, narrowed, type OffsetRange, offsetRange, waitToHalve } from "../domain/clock-offset.ts";
import { isTimed, stepAt } from "../domain/code.ts";
import { Failure } from "../domain/failure.ts";
import { isSecureOrigin } from "../domain/origin.ts";
import type { PageAddress } from "../messages/ask-page.ts";
import {
  aheadFor,
  type ClockCorrections,
  noCorrections,
  rightWithinMs,
  withCorrection,
  withRightClock,
} from "./clock-corrections.ts";
import { type ClockAsking, type ClockFinding, type ClockKnown, isRight, isTooFar } from "./clock-finding.ts";
import { watchClock } from "./clock-watch.ts";
import { newestKept } from "./newest-kept.ts";
import type { Ports } from "./ports.ts";
import { siteNow } from "./site-now.ts";

/** A document, or with null the one that the tab shows, of an origin. */
interface PageOfSite extends PageAddress {
  readonly origin: string;
}

/** What sites said of the time, and which of them are being asked. */
const remembered = newestKept<ClockFinding | ClockAsking>("clockFindings", 20);
/** A finding is to be confirmed within this, in milliseconds. */
const freshMs = 5 * 60_000;
/** Whoever died while a site was asked does not leave it so for longer than this, in milliseconds. */
const askingMs = 15_000;
/** Files that any site may have, made for machines: nobody's page is opened by asking for one. */
const paths = ["/robots.txt", "/favicon.ico"] as const;
const samplesAtMost = 3;

/**
 * Asks the page's own server for its time, because its user wants to know; up to four requests to that one origin.
 * Throws Failure "origin-not-bound" where no account belongs to it, "clock-unread" where the site says no time that makes sense,
 * "page-changed" where the page has gone.
 */
export async function checkClock(page: PageOfSite, ports: Ports): Promise<ClockFinding> {
  const { origin } = page;
  await refuseUnknown(origin, ports);
  await remember({ origin, since: ports.clock.now() }, ports);
  await ports.changed();
  const range = await ask(page, ports)
    .then(narrowed)
    .finally(() => forget(origin, ports));
  if (range === null) throw new Failure("clock-unread");
  const finding: ClockFinding = { origin, ...middleOf(range), at: ports.clock.now() };
  await remember(finding, ports);
  const { at, offsetMs } = finding;
  const before = ports.clock.corrections();
  const confirmed = before.sites.find((site) => site.origin === origin);
  if (isRight(finding)) await settle(withRightClock(before, { origin, at }), ports);
  // What was confirmed stays as it was: a site could move it on with each answer.
  else if (confirmed !== undefined && Math.abs(confirmed.aheadMs - offsetMs) <= rightWithinMs)
    await settle(withCorrection(before, { ...confirmed, at }), ports);
  return finding;
}

/**
 * Has codes run by what the site said, which its user has just confirmed as it was on view at `foundAt`.
 * Throws Failure "view-outdated" where that is no longer the last word, and "clock-too-far" for more than we correct.
 */
export async function confirmClock(
  { origin }: Pick<PageOfSite, "origin">,
  foundAt: number,
  ports: Ports,
): Promise<void> {
  await refuseUnknown(origin, ports);
  const finding = await clockKnown(origin, ports);
  if (finding === null || !("at" in finding) || finding.at !== foundAt) throw new Failure("view-outdated");
  if (isTooFar(finding)) throw new Failure("clock-too-far");
  const said = { origin, aheadMs: finding.offsetMs, at: ports.clock.now() };
  await settle(withCorrection(ports.clock.corrections(), said), ports);
  await forgetStepsAhead(origin, ports);
}

/**
 * A step that lies ahead of the present one was used by a clock that was fast, and its code was not accepted or will not be missed:
 * nobody need wait until it is over.
 */
async function forgetStepsAhead(origin: string, { vault, clock }: Ports): Promise<void> {
  const { accounts } = await vault.accounts();
  for (const { id, origins, parameters, usedStep } of accounts) {
    if (!origins.includes(origin) || usedStep === null || !isTimed(parameters)) continue;
    const step = stepAt(parameters, clock.now() + aheadFor(clock.corrections(), origins));
    if (usedStep > step) await vault.change(id, (account) => ({ ...account, usedStep: null }));
  }
}

/** Codes go by the computer's clock again. */
export async function dropCorrections(ports: Ports): Promise<void> {
  await remembered.drop(ports.session, () => true);
  await settle(noCorrections, ports);
}

/** What is known of the site's clock, unless that is too long ago to go by. */
export async function clockKnown(origin: string, ports: Ports): Promise<ClockKnown> {
  const known = (await remembered.all(ports.session)).find((each) => each.origin === origin);
  if (known === undefined) return null;
  const age = ports.clock.now() - ("at" in known ? known.at : known.since);
  return age >= 0 && age < ("at" in known ? freshMs : askingMs) ? known : null;
}

/** The time is asked of sites that its user knows, over a way that nobody else can write on. */
async function refuseUnknown(origin: string, ports: Ports): Promise<void> {
  const { accounts } = await ports.vault.accounts();
  const isKnown = isSecureOrigin(origin) && accounts.some(({ origins }) => origins.includes(origin));
  if (!isKnown || (await siteNow(origin, ports)).paused) throw new Failure("origin-not-bound");
}

async function ask(page: PageOfSite, ports: Ports): Promise<readonly OffsetRange[]> {
  const ranges: OffsetRange[] = [];
  let path: (typeof paths)[number] = paths[0];
  let roundTrip = 0;
  for (let asked = 0; ranges.length < samplesAtMost && asked <= samplesAtMost; asked++) {
    const known = narrowed(ranges);
    if (known !== null) await ports.rest(waitToHalve(known, roundTrip, ports.clock.now()));
    const sentAt = ports.clock.now();
    const said = await ports.pages.serverDate(page, page.origin, path);
    if (said === "origin-changed") throw new Failure("page-changed");
    const gotAt = ports.clock.now();
    const { date, age } = said;
    const range = offsetRange({ sentAt, gotAt, date, age });
    if (range !== null) ranges.push(range);
    else if (path === paths[1]) break;
    else path = paths[1];
    roundTrip = gotAt - sentAt;
  }
  return ranges;
}

async function settle(corrections: ClockCorrections, ports: Ports): Promise<void> {
  await ports.clock.correct(corrections);
  await watchClock(ports);
}

function remember(known: ClockFinding | ClockAsking, ports: Ports): Promise<void> {
  return remembered.add(ports.session, known, ({ origin }) => origin === known.origin);
}

function forget(origin: string, ports: Ports): Promise<void> {
  return remembered.drop(ports.session, (known) => known.origin === origin);
}
