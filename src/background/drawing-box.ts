import { Failure } from "../domain/failure.ts";
import type { Caller, ScreenRect } from "../messages/contract.ts";
import { withBox } from "./drawn-box.ts";
import type { Encounter } from "./encounter.ts";
import type { Ports } from "./ports.ts";
import { sealProposal } from "./reporting.ts";
import { keyAmong } from "./scanned-texts.ts";
import type { SessionArea } from "./session-area.ts";
import { refreshPage } from "./showing.ts";

const key = "drawingBox";

/** The document whose user was asked to draw a box around a QR code. */
interface Drawing {
  readonly encounterId: string;
  readonly documentId: string;
  /** Until when the box counts; milliseconds since the epoch, by the vault's clock. */
  readonly until: number;
}

/** For whoever has to look for the code first, in milliseconds. */
const patience = 120_000;

/**
 * Has a page let its user draw a box. Throws Failure "vault-locked" when what is in it could not be kept, "page-unknown"
 * when the document is gone.
 */
export async function askForBox({ id, tabId, documentId }: Encounter, ports: Ports): Promise<void> {
  await ports.vault.sites();
  const until = ports.clock.now() + patience;
  await ports.session.set(key, { encounterId: id, documentId, until } satisfies Drawing);
  await ports.pages.ask({ tabId, documentId }, "drawBox", {});
}

/**
 * Reads the visible page within the box and says in the card what came of it. Throws Failure "not-allowed" for a document
 * that was not asked, or asked before another; "page-changed" when its tab shows something else by now.
 */
export async function takeBox(rect: ScreenRect, caller: Caller, ports: Ports): Promise<void> {
  const encounter = await askedOf(caller, ports);
  await ports.session.remove(key);
  const texts = await readInFront(encounter, rect, ports);
  const read = keyAmong(texts, encounter.origin);
  const found = read.kind === "key" ? await sealProposal(read.account, encounter.documentId, ports) : read;
  const changed = await ports.encounters.change(encounter.id, (present) => withBox(present, found));
  await refreshPage(changed, ports);
  await ports.changed();
}

async function askedOf({ frameId, documentId, origin }: Caller, ports: Ports): Promise<Encounter> {
  const asked = (await ports.session.get(key)) as Drawing | undefined;
  const isAsked = asked !== undefined && asked.documentId === documentId && ports.clock.now() <= asked.until;
  if (!isAsked || frameId !== 0) throw new Failure("not-allowed");
  const encounter = await ports.encounters.get(asked.encounterId);
  if (encounter.origin !== origin) throw new Failure("not-allowed");
  return encounter;
}

/** The picture is this document's only if it was in front before and after. */
async function readInFront(page: Encounter, rect: ScreenRect, ports: Ports): Promise<readonly string[]> {
  if (!(await ports.tabs.isActive(page.tabId))) throw new Failure("page-changed");
  const texts = await ports.qr.readScreen(page.tabId, rect);
  if (!(await ports.tabs.isActive(page.tabId))) throw new Failure("page-changed");
  await ports.pages.ask(page, "ping", {});
  return texts;
}

/** After locking, what was asked counts no more. */
export function forgetDrawing(session: SessionArea): Promise<void> {
  return session.remove(key);
}
