import type { NewAccount } from "../domain/account.ts";
import { sameName, sameSecret } from "../domain/account.ts";
import { Failure } from "../domain/failure.ts";
import { issuerElsewhere } from "../domain/issuer-site.ts";
import type { Handlers } from "../messages/answer.ts";
import type { Caller, WorkerContract } from "../messages/contract.ts";
import { fromGreyImage } from "../messages/grey-image.ts";
import type { ScanResult } from "../messages/views.ts";
import { summaryOf } from "./account-views.ts";
import { takeBox } from "./drawing-box.ts";
import { meetFront, meetPage } from "./meeting.ts";
import { askToShow } from "./page-grant.ts";
import { refuseBlocked } from "./policy.ts";
import type { Ports } from "./ports.ts";
import { keyAmong } from "./scanned-texts.ts";
import { openIfOurs } from "./sealing.ts";
import type { SessionArea } from "./session-area.ts";
import { changedEverywhere } from "./showing.ts";
import { openProposal } from "./situation.ts";

type ScanQuestion = "scanPage" | "scanImage" | "readPictureTexts" | "addScanned" | "drawBox" | "boxDrawn";

const key = "scanned";

/** The one thing that a scan on request found and that the user has not answered yet; sealed as everything else. */
interface Scanned {
  readonly id: string;
  readonly sealed: string;
}

/** Reading QR codes because the user asked to. */
export function createScanHandlers(ports: Ports): Pick<Handlers<WorkerContract, Caller>, ScanQuestion> {
  const { vault, session } = ports;

  return {
    async scanPage() {
      const tab = await ports.tabs.active();
      if (tab === null || tab.origin === null) throw new Failure("page-not-readable");
      const proposal = await proposalOfPage(tab.tabId, tab.origin);
      if (proposal !== null) return resultFor(proposal);
      const texts = await ports.qr.readScreen(tab.tabId, null);
      // What was read belongs to the page that is there now, or to none.
      const after = await ports.tabs.active();
      if (after?.tabId !== tab.tabId || after.origin !== tab.origin) throw new Failure("page-changed");
      return resultOf(texts, [tab.origin]);
    },
    async scanImage(image) {
      return resultOf(await ports.qr.readImage(fromGreyImage(image), "file"), []);
    },
    async readPictureTexts(image) {
      return ports.qr.readImage(fromGreyImage(image), "file");
    },
    async drawBox() {
      await askToShow(await meetFront(ports), "box", ports);
      return null;
    },
    async boxDrawn(rect, caller) {
      await takeBox(rect, caller, ports);
      return null;
    },
    async addScanned({ proposalId }) {
      const scanned = (await session.get(key)) as Scanned | undefined;
      if (scanned?.id !== proposalId) throw new Failure("proposal-gone");
      const text = await openIfOurs(scanned.sealed, ports);
      if (text === null) throw new Failure("proposal-gone");
      const found = JSON.parse(text) as NewAccount;
      for (const origin of found.origins) await refuseBlocked(origin, ports);
      const account = await vault.add(found);
      await session.remove(key);
      await changedEverywhere(ports);
      return summaryOf(account);
    },
  };

  /** What the page's own content script reads, which sees more than the screen does. */
  async function proposalOfPage(tabId: number, origin: string): Promise<NewAccount | null> {
    const encounter = await meetPage(tabId, origin, ports);
    return encounter === null ? null : openProposal(encounter, ports);
  }

  async function resultOf(texts: readonly string[], origins: readonly string[]): Promise<ScanResult> {
    const read = keyAmong(texts, origins[0] ?? "https://localhost");
    return read.kind === "key" ? resultFor({ ...read.account, origins }) : read;
  }

  async function resultFor(account: NewAccount): Promise<ScanResult> {
    const { accounts } = await vault.accounts();
    const kept = accounts.find((other) => sameSecret(other.parameters, account.parameters));
    if (kept !== undefined) return { kind: "already-kept", account: summaryOf(kept) };
    const id = ports.newId();
    await session.set(key, { id, sealed: await vault.sealForLater(JSON.stringify(account)) });
    const twin = accounts.some((other) => sameName(other, account));
    const { issuer, label, origins } = account;
    // A picture that was given to us is of no page.
    const issuerSite = origins[0] === undefined ? null : issuerElsewhere(issuer, origins[0]);
    return { kind: "offer", offer: { proposalId: id, issuer, label, twin, issuerSite } };
  }
}

/** Drops what was scanned and not answered: after locking, and when its seal opens no more. */
export function forgetScanned(session: SessionArea): Promise<void> {
  return session.remove(key);
}
