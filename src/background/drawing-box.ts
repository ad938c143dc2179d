import { Failure } from "../domain/failure.ts";
import type { Caller, ScreenRect } from "../messages/contract.ts";
import { withBox } from "./drawn-box.ts";
import type { Encounter } from "./encounter.ts";
import { takeGrant } from "./page-grant.ts";
import type { Ports } from "./ports.ts";
import { sealProposal } from "./reporting.ts";
import { keyAmong } from "./scanned-texts.ts";
import { refreshPage } from "./showing.ts";

/**
 * Reads the visible page within the box and says in the card what came of it. Throws Failure "not-allowed" for a document
 * whose user was not just asked for it, "page-changed" when its tab shows something else by now.
 */
export async function takeBox(rect: ScreenRect, caller: Caller, ports: Ports): Promise<void> {
  const encounter = await takeGrant("box", caller, ports);
  const texts = await readInFront(encounter, rect, ports);
  const read = keyAmong(texts, encounter.origin);
  const found = read.kind === "key" ? await sealProposal(read.account, encounter.documentId, ports) : read;
  const changed = await ports.encounters.change(encounter.id, (present) => withBox(present, found));
  await refreshPage(changed, ports);
  await ports.changed();
}

/** The picture is this document's only if it was in front before and after. */
async function readInFront(page: Encounter, rect: ScreenRect, ports: Ports): Promise<readonly string[]> {
  if (!(await ports.tabs.isActive(page.tabId))) throw new Failure("page-changed");
  const texts = await ports.qr.readScreen(page.tabId, rect);
  if (!(await ports.tabs.isActive(page.tabId))) throw new Failure("page-changed");
  await ports.pages.ask(page, "ping", {});
  return texts;
}
