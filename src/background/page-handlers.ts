import { withHistory } from "../domain/account.ts";
import { Failure } from "../domain/failure.ts";
import { usableCodes } from "../domain/recovery-code.ts";
import { siblingAccounts } from "../domain/site.ts";
import type { Handlers } from "../messages/answer.ts";
import type { Caller, WorkerContract } from "../messages/contract.ts";
import { fromGreyImage } from "../messages/grey-image.ts";
import { summaryOf } from "./account-views.ts";
import type { Encounter, Pending } from "./encounter.ts";
import { addProposal, undoAdd } from "./enrolling.ts";
import { cancelFill, resumeFill, startFill } from "./filling.ts";
import { fieldKey } from "./page-view.ts";
import { askInWindow } from "./pending.ts";
import type { Ports } from "./ports.ts";
import { fillRecovery, keepShownCodes } from "./recovering.ts";
import { takeReport } from "./reporting.ts";
import { refreshPage, viewEncounter } from "./showing.ts";

type PageQuestion =
  | "injectPage"
  | "reportPage"
  | "readQr"
  | "readScreen"
  | "resumeFill"
  | "openForPage"
  | "dismissHere"
  | "viewPage"
  | "activePage"
  | "addOffer"
  | "undoAdd"
  | "fillCode"
  | "cancelFill"
  | "keepRecoveryCodes"
  | "fillRecoveryCode"
  | "dismiss"
  | "openWindow"
  | "sizeCard"
  | "bindSibling"
  | "windowTask";

/** What pages, the card and our window ask about one page. */
export function createPageHandlers(ports: Ports): Pick<Handlers<WorkerContract, Caller>, PageQuestion> {
  const { encounters, pages, vault } = ports;

  /** The encounter that a surface speaks of. A card may speak only of the tab in which it stands. */
  async function encounterFor(id: string, caller: Caller): Promise<Encounter> {
    const encounter = await encounters.get(id);
    if (caller.surface === "card" && caller.tabId !== encounter.tabId) throw new Failure("not-allowed");
    return encounter;
  }

  /** A content script speaks only of its own document. */
  async function ownEncounter(caller: Caller): Promise<Encounter> {
    const encounter = caller.documentId === null ? null : await encounters.ofDocument(caller.documentId);
    if (encounter === null) throw new Failure("page-unknown");
    return encounter;
  }

  async function isUnlocked(): Promise<boolean> {
    return (await vault.status()) === "unlocked";
  }

  return {
    async injectPage(_request, { tabId, documentId }) {
      if (tabId === null || documentId === null) throw new Failure("page-unknown");
      await pages.inject({ tabId, documentId });
      return null;
    },
    reportPage: (report, caller) => takeReport(report, caller, ports),
    readQr: (image) => ports.qr.readImage(fromGreyImage(image), "crop"),
    async readScreen(rect, { tabId }) {
      if (tabId === null || !(await ports.tabs.isActive(tabId))) return [];
      return ports.qr.readScreen(tabId, rect);
    },
    async resumeFill(_request, caller) {
      await resumeFill(await ownEncounter(caller), ports);
      await ports.changed();
      return null;
    },
    async openForPage(_request, caller) {
      const encounter = await ownEncounter(caller);
      await askInWindow(encounter, await waitingPurpose(encounter), ports);
      return null;
    },
    async dismissHere(_request, caller) {
      await dismiss(await ownEncounter(caller));
      return null;
    },

    async viewPage({ encounterId }, caller) {
      return viewEncounter((await encounterFor(encounterId, caller)).id, ports);
    },
    async activePage() {
      const tab = await ports.tabs.active();
      if (tab === null || tab.origin === null) return { encounterId: null, host: null, origin: null };
      const encounter = await encounters.ofTab(tab.tabId);
      const isLive = encounter !== null && encounter.origin === tab.origin && (await isAlive(encounter));
      return {
        encounterId: isLive ? encounter.id : null,
        host: new URL(tab.origin).host,
        origin: tab.origin,
      };
    },
    async addOffer({ encounterId, proposalId }, caller) {
      const encounter = await encounterFor(encounterId, caller);
      if (!(await isUnlocked())) {
        await askInWindow(encounter, { kind: "enrol", proposalId }, ports);
        return "unlocking";
      }
      await addProposal(encounter, proposalId, ports);
      await ports.changed();
      return "added";
    },
    async undoAdd({ encounterId }, caller) {
      await undoAdd(await encounterFor(encounterId, caller), ports);
      await ports.changed();
      return null;
    },
    async fillCode({ encounterId, accountId, when }, caller) {
      const encounter = await encounterFor(encounterId, caller);
      if (!(await isUnlocked())) {
        await askInWindow(encounter, { kind: "fill" }, ports);
        return "unlocking";
      }
      const result = await startFill(encounter, accountId, when, ports);
      await ports.changed();
      return result;
    },
    async cancelFill({ encounterId }, caller) {
      await cancelFill(await encounterFor(encounterId, caller), ports);
      await ports.changed();
      return null;
    },
    async keepRecoveryCodes({ encounterId, shownId, accountId }, caller) {
      const encounter = await encounterFor(encounterId, caller);
      if (!(await isUnlocked())) {
        await askInWindow(encounter, { kind: "keep-recovery", shownId }, ports);
        return "unlocking";
      }
      await keepShownCodes(encounter, shownId, accountId, ports);
      await ports.changed();
      return "kept";
    },
    async fillRecoveryCode({ encounterId, accountId }, caller) {
      const encounter = await encounterFor(encounterId, caller);
      if (!(await isUnlocked()) || !vault.isFresh()) {
        await askInWindow(encounter, { kind: "use-recovery", accountId }, ports);
        return (await isUnlocked()) ? "asking" : "unlocking";
      }
      await fillRecovery(encounter, accountId, ports);
      await ports.changed();
      return "filled";
    },
    async dismiss({ encounterId }, caller) {
      await dismiss(await encounterFor(encounterId, caller));
      return null;
    },
    async openWindow({ encounterId }, caller) {
      const encounter = await encounterFor(encounterId, caller);
      await askInWindow(encounter, await waitingPurpose(encounter), ports);
      return null;
    },
    async sizeCard({ encounterId, height }, caller) {
      await pages.ask(await encounterFor(encounterId, caller), "sizeCard", { height });
      return null;
    },
    async bindSibling({ encounterId, accountId }, caller) {
      const encounter = await encounterFor(encounterId, caller);
      const siblings = siblingAccounts(encounter.origin, (await vault.accounts()).accounts);
      if (!siblings.some(({ account }) => account.id === accountId)) throw new Failure("origin-not-bound");
      await bindOrigin(accountId, encounter.origin, ports);
      const result = await startFill(encounter, accountId, "best", ports);
      await ports.changed();
      return result;
    },
    async windowTask({ encounterId }, caller) {
      const { pending } = await encounterFor(encounterId, caller);
      if (pending?.kind !== "use-recovery" || pending.accountId === null || !(await isUnlocked()))
        return { kind: "page" };
      const account = await vault.account(pending.accountId);
      const left = usableCodes(account.recoveryCodes).length;
      return { kind: "prove-for-recovery", account: summaryOf(account), left };
    },
  };

  /** Waves away what is on view now, in this document only. */
  async function dismiss(encounter: Encounter): Promise<void> {
    const { proposal, shown, codeField, recoveryField, badKey } = encounter;
    const view = await viewEncounter(encounter.id, ports);
    const gone: string[] = [];
    if (view.kind === "bad-key" || badKey !== null) gone.push("bad-key");
    if (proposal !== null) gone.push(proposal.id);
    if (shown !== null) gone.push(shown.id);
    if (codeField !== null) gone.push(fieldKey(codeField.id));
    if (recoveryField !== null) gone.push(fieldKey(recoveryField.id));
    const changed = await encounters.change(encounter.id, (present) => ({
      ...present,
      pending: null,
      progress: { ...present.progress, waiting: null },
      dismissed: [...new Set([...present.dismissed, ...gone])],
    }));
    await refreshPage(changed, ports);
    await ports.changed();
  }

  /** What opening our window for this page means: with a locked vault, that what the page asks for goes on after it. */
  async function waitingPurpose(encounter: Encounter): Promise<Pending | null> {
    const view = await viewEncounter(encounter.id, ports);
    if (view.kind !== "locked" && view.kind !== "welcome") return null;
    switch (view.purpose.kind) {
      case "enrol":
        return encounter.proposal && { kind: "enrol", proposalId: encounter.proposal.id };
      case "keep-recovery":
        return encounter.shown && { kind: "keep-recovery", shownId: encounter.shown.id };
      case "use-recovery":
        return { kind: "use-recovery", accountId: null };
      case "fill":
        return { kind: "fill" };
    }
  }

  async function isAlive(encounter: Encounter): Promise<boolean> {
    try {
      await pages.ask(encounter, "ping", {});
      return true;
    } catch (error) {
      if (error instanceof Failure) return false;
      throw error;
    }
  }
}

/** Lets an account's codes be filled on one more origin. */
export async function bindOrigin(accountId: string, origin: string, ports: Ports): Promise<void> {
  await ports.vault.change(accountId, (account) => {
    if (account.origins.includes(origin)) return account;
    const bound = { ...account, origins: [...account.origins, origin] };
    return withHistory(bound, { at: ports.clock.now(), event: "origin-added", origin });
  });
}
