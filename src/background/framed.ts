import { Failure } from "../domain/failure.ts";
import { lookAlikeOf } from "../domain/look-alike.ts";
import { canonicalOrigin, isSecureOrigin } from "../domain/origin.ts";
import type { Caller, PageAdvice, PageReport } from "../messages/contract.ts";
import type { Encounter } from "./encounter.ts";
import { meetPage } from "./meeting.ts";
import type { FrameAddress, Ports } from "./ports.ts";
import { lookAgain } from "./showing.ts";
import { siteNow } from "./site-now.ts";

/** In so many frames of a page at most. */
const mostFrames = 4;

/**
 * Looks for a code field in the frames of the page in front, because its user opened our popup. Only frames of origins that
 * accounts are bound to are looked into. A page that can be taken for another is left alone with its frames.
 */
export async function lookIntoFrames(ports: Ports): Promise<void> {
  const tab = await ports.tabs.active();
  if (tab?.origin == null || (await ports.vault.status()) !== "unlocked") return;
  const { tabId, origin } = tab;
  const wanted = await frameOrigins(origin, ports);
  const all = wanted.size === 0 ? [] : await ports.pages.frames(tabId);
  const known = all.filter((frame) => wanted.has(frame.origin)).slice(0, mostFrames);
  const frames = await notPaused(known, ports);
  const page =
    frames.length === 0 ? await ports.encounters.ofTab(tabId) : await meetPage(tabId, origin, ports);
  if (page === null) return;
  const framesAsked = frames.map(({ documentId }) => documentId);
  await ports.encounters.change(page.id, (present) => ({ ...present, framesAsked, framed: null }));
  for (const documentId of framesAsked) {
    await ports.pages.inject({ tabId, documentId });
    await lookAgain({ tabId, documentId }, ports);
  }
}

async function notPaused(frames: readonly FrameAddress[], ports: Ports): Promise<readonly FrameAddress[]> {
  const sites = await Promise.all(frames.map(({ origin }) => siteNow(origin, ports)));
  return frames.filter((_, place) => sites[place]?.paused === false);
}

/** The origins of accounts whose frames in a page of this origin are looked into. */
async function frameOrigins(origin: string, ports: Ports): Promise<ReadonlySet<string>> {
  const { accounts } = await ports.vault.accounts();
  const isTrusted = isSecureOrigin(origin) && lookAlikeOf(origin, accounts) === null;
  if (!isTrusted || (await siteNow(origin, ports)).paused) return new Set();
  const bound = accounts.flatMap(({ origins }) => origins);
  return new Set(bound.filter((each) => each !== origin && isSecureOrigin(each)));
}

/**
 * Takes in what was seen in a frame that we looked into. Nothing is shown for it in the page: what is to be said of it, the popup
 * says. Throws Failure "not-allowed" for any other frame.
 */
export async function takeFramedReport(
  { codeField }: PageReport,
  { tabId, documentId, origin, topOrigin }: Caller,
  ports: Ports,
): Promise<PageAdvice> {
  const page = tabId === null ? null : await ports.encounters.ofTab(tabId);
  const isExpected =
    page !== null &&
    documentId !== null &&
    page.origin === topOrigin &&
    page.framesAsked.includes(documentId);
  if (!isExpected || canonicalOrigin(origin) !== origin) throw new Failure("not-allowed");
  const takesOurs =
    codeField !== null && !codeField.outOfBand && !codeField.framed && codeField.secondId === null;
  await ports.encounters.change(page.id, (present) => ({
    ...present,
    framed: takesOurs ? { documentId, origin, codeField } : withoutFrame(present, documentId),
  }));
  await ports.changed();
  return { show: "nothing", encounterId: page.id, about: "nothing", notice: null, chosenField: null };
}

function withoutFrame({ framed }: Encounter, documentId: string): Encounter["framed"] {
  return framed?.documentId === documentId ? null : framed;
}

/** The frame with its field in the place of the page around it, so that a code goes there; null where there is none. */
export function inFrame(page: Encounter): Encounter | null {
  const { framed } = page;
  if (framed === null) return null;
  const { documentId, origin, codeField } = framed;
  return { ...page, documentId, origin, host: new URL(origin).host, codeField, within: page.origin };
}

/** The document that a message came from, be it a page or a frame in which a fill waits; null for any other. */
export async function fillableDocument(
  { tabId, documentId }: Caller,
  ports: Ports,
): Promise<Encounter | null> {
  if (tabId === null || documentId === null) return null;
  const page = await ports.encounters.ofDocument(documentId);
  if (page !== null) return page;
  const around = await ports.encounters.ofTab(tabId);
  const waits = around?.progress.waiting?.documentId === documentId;
  const framed = waits ? inFrame(around) : null;
  return framed?.documentId === documentId ? framed : null;
}
