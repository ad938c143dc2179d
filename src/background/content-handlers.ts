import { Failure } from "../domain/failure.ts";
import type { Handlers } from "../messages/answer.ts";
import type { Caller, WorkerContract } from "../messages/contract.ts";
import { fromGreyImage } from "../messages/grey-image.ts";
import { dismiss } from "./dismissing.ts";
import type { Encounter } from "./encounter.ts";
import { cancelFill, resumeFill } from "./filling.ts";
import { resumeUnasked } from "./filling-unasked.ts";
import { fillableDocument, takeFramedReport } from "./framed.ts";
import { endGrant } from "./page-grant.ts";
import { askInWindow, purposeOnView } from "./pending.ts";
import type { Ports } from "./ports.ts";
import { takeReport } from "./reporting.ts";
import { injectInto } from "./showing.ts";
import { siteNow } from "./site-now.ts";
import { createTurns } from "./turns.ts";

type ContentQuestion =
  | "injectPage"
  | "reportPage"
  | "readQr"
  | "readScreen"
  | "resumeFill"
  | "cancelHere"
  | "giveUpHere"
  | "openForPage"
  | "dismissHere";

/** All that a content script may ask, which is to say a page: what it saw, and nothing that it could not see itself. */
export function createContentHandlers(ports: Ports): Pick<Handlers<WorkerContract, Caller>, ContentQuestion> {
  const resuming = createTurns();

  /** A content script speaks only of its own document. */
  async function ownEncounter({ documentId }: Caller): Promise<Encounter> {
    const encounter = documentId === null ? null : await ports.encounters.ofDocument(documentId);
    if (encounter === null) throw new Failure("page-unknown");
    return encounter;
  }

  async function fillable(caller: Caller): Promise<Encounter> {
    const encounter = await fillableDocument(caller, ports);
    if (encounter === null) throw new Failure("page-unknown");
    return encounter;
  }

  return {
    async injectPage(_request, { tabId, documentId, origin }) {
      if (tabId === null || documentId === null) throw new Failure("page-unknown");
      if ((await siteNow(origin, ports)).paused) return null;
      await injectInto({ tabId, documentId }, origin, ports);
      return null;
    },
    reportPage: (report, caller) =>
      isFrame(caller) ? takeFramedReport(report, caller, ports) : takeReport(report, caller, ports),
    readQr: (image) => ports.qr.readImage(fromGreyImage(image), "crop"),
    async readScreen(rect, { tabId, frameId, origin, topOrigin }) {
      // A frame may not read what the page around it shows.
      if (tabId === null || frameId !== 0 || origin !== topOrigin) throw new Failure("not-allowed");
      if (!(await ports.tabs.isActive(tabId))) return [];
      const texts = await ports.qr.readScreen(tabId, rect);
      // The user may have gone to another tab meanwhile: then the picture may be that one's.
      return (await ports.tabs.isActive(tabId)) ? texts : [];
    },
    async resumeFill(_request, caller) {
      // A page that says so twice at once gets what waits once.
      await resuming.inTurn(async () => {
        const encounter = await fillable(caller);
        const resume = encounter.progress.waiting?.unasked ? resumeUnasked : resumeFill;
        await resume(encounter, ports);
      });
      await ports.changed();
      return null;
    },
    async cancelHere(_request, caller) {
      await cancelFill(await fillable(caller), ports);
      await ports.changed();
      return null;
    },
    async giveUpHere(_request, caller) {
      await endGrant(caller, ports);
      return null;
    },
    async openForPage(_request, caller) {
      const encounter = await ownEncounter(caller);
      const open = await ports.windows.openFor();
      // A page may not take away the window in which somebody types a passphrase for another.
      if (open !== null && open !== encounter.id) throw new Failure("not-allowed");
      await askInWindow(encounter, await purposeOnView(encounter, ports), ports);
      return null;
    },
    async dismissHere(_request, caller) {
      await dismiss(await ownEncounter(caller), ports);
      return null;
    },
  };
}

function isFrame({ frameId }: Caller): boolean {
  return frameId !== 0;
}
