import { Failure } from "../domain/failure.ts";
import type { Caller } from "../messages/contract.ts";
import type { Encounter } from "./encounter.ts";
import { showingWords } from "./page-words.ts";
import type { Ports } from "./ports.ts";

/** What a page's user is asked to show us in it: the box around a QR code, or the field that takes the code. */
export type ToShow = "box" | "field";

/** What a document may tell us once, because its user was just asked to show it. Lives and ends with its encounter. */
export interface PageGrant {
  readonly what: ToShow;
  /** Until when it counts; milliseconds since the epoch, by the vault's clock. */
  readonly until: number;
}

/** For whoever has to look for it first, in milliseconds. */
const patience = 120_000;
const questions = { box: "drawBox", field: "chooseField" } as const;

/**
 * Has a page let its user show us something, in place of what they were asked for before. Throws Failure "vault-locked"
 * when it could not be kept, "page-unknown" when the document is gone.
 */
export async function askToShow(
  { id, tabId, documentId }: Encounter,
  what: ToShow,
  ports: Ports,
): Promise<void> {
  await ports.vault.sites();
  const words = showingWords(what, await ports.language());
  const until = ports.clock.now() + patience;
  await ports.encounters.change(id, (present) => ({ ...present, granted: { what, until } }));
  await ports.pages.ask({ tabId, documentId }, questions[what], { patience, words });
}

/** Takes down what the users of these pages were asked to show. Whoever calls off the grant has done so by itself. */
export async function endShowings(pages: readonly Encounter[], ports: Ports): Promise<void> {
  await Promise.all(pages.filter(({ granted }) => granted !== null).map((page) => endShowing(page, ports)));
}

async function endShowing(page: Encounter, ports: Ports): Promise<void> {
  try {
    await ports.pages.ask(page, "endShowing", {});
  } catch (error) {
    // The document went away meanwhile, and took it along.
    if (!(error instanceof Failure)) throw error;
  }
}

/**
 * Takes what was granted, for whoever tells us what their user has shown: of two at once, one. Throws Failure
 * "not-allowed" for a document that was not asked for it, or no longer.
 */
export async function takeGrant(what: ToShow, caller: Caller, ports: Ports): Promise<Encounter> {
  const { id } = await askedPage(caller, ports);
  return ports.encounters.change(id, (present) => {
    const { granted } = present;
    const counts = granted?.what === what && ports.clock.now() <= granted.until;
    if (!counts) throw new Failure("not-allowed");
    return { ...present, granted: null };
  });
}

/** Its user gave up: nothing is granted to that document any more. */
export async function endGrant(caller: Caller, ports: Ports): Promise<void> {
  const { id } = await askedPage(caller, ports);
  await ports.encounters.change(id, (present) => ({ ...present, granted: null }));
}

/** Only the document at the top of its tab was ever asked. */
async function askedPage({ tabId, frameId, documentId, origin }: Caller, ports: Ports): Promise<Encounter> {
  const page = documentId === null ? null : await ports.encounters.ofDocument(documentId);
  const isThatPage = page !== null && frameId === 0 && page.tabId === tabId && page.origin === origin;
  if (!isThatPage) throw new Failure("not-allowed");
  return page;
}
