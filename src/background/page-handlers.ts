import { withHistory } from "../domain/account.ts";
import { Failure } from "../domain/failure.ts";
import { usableCodes } from "../domain/recovery-code.ts";
import { siblingAccounts } from "../domain/site.ts";
import type { Handlers } from "../messages/answer.ts";
import type { Caller, WorkerContract } from "../messages/contract.ts";
import { allowsSite } from "../messages/policy.ts";
import { summaryOf } from "./account-views.ts";
import { noteViewed, refuseOutdated } from "./card-view.ts";
import { dismiss } from "./dismissing.ts";
import type { Encounter } from "./encounter.ts";
import { addProposal, undoAdd } from "./enrolling.ts";
import { cancelFill, noteCopied, startFill, undoFill } from "./filling.ts";
import { refuseBehind } from "./in-front.ts";
import { learnView } from "./learn-view.ts";
import { askToShow } from "./page-grant.ts";
import { pageView } from "./page-view.ts";
import { askInWindow, purposeOfClick } from "./pending.ts";
import { refuseBlocked } from "./policy.ts";
import type { Ports } from "./ports.ts";
import { fillRecovery, keepShownCodes } from "./recovering.ts";
import { lookForChosen } from "./showing.ts";
import { siteNow } from "./site-now.ts";
import { situationOf } from "./situation.ts";

type PageQuestion =
  | "viewPage"
  | "activePage"
  | "addOffer"
  | "undoAdd"
  | "addToPhone"
  | "fillCode"
  | "cancelFill"
  | "undoFill"
  | "noteCopiedHere"
  | "keepRecoveryCodes"
  | "fillRecoveryCode"
  | "dismiss"
  | "drawBoxAgain"
  | "openWindow"
  | "sizeCard"
  | "bindSibling"
  | "learnOrigin"
  | "windowTask";

/** What the card, the popup and our window ask about one page. */
export function createPageHandlers(ports: Ports): Pick<Handlers<WorkerContract, Caller>, PageQuestion> {
  const { encounters, pages, vault } = ports;

  /** The encounter that a surface speaks of. A card may speak only of the tab in which it stands. */
  async function encounterFor(id: string, caller: Caller): Promise<Encounter> {
    const encounter = await encounters.get(id);
    const isInPlace = caller.tabId === encounter.tabId && caller.topOrigin === encounter.origin;
    if (caller.surface === "card" && !isInPlace) throw new Failure("not-allowed");
    return encounter;
  }

  /** The same where somebody decides something. */
  async function decidedOn(id: string, caller: Caller): Promise<Encounter> {
    const encounter = await encounterFor(id, caller);
    if (caller.surface === "card") refuseOutdated(encounter, ports);
    if (caller.surface === "popup") await refuseBehind(encounter, ports);
    return encounter;
  }

  async function isUnlocked(): Promise<boolean> {
    return (await vault.status()) === "unlocked";
  }

  return {
    async viewPage({ encounterId }, caller) {
      const encounter = await encounterFor(encounterId, caller);
      if (caller.surface === "card") await noteViewed(encounter, ports);
      // What was waved away in the page is still to be had by whoever opens the popup.
      const met = caller.surface === "popup" ? { ...encounter, dismissed: [] } : encounter;
      const situation = await situationOf(met, ports);
      const view = pageView(met, situation);
      if (caller.surface !== "popup" || view.kind !== "nothing") return view;
      return learnView(met, situation) ?? view;
    },
    async activePage() {
      const tab = await ports.tabs.active();
      if (tab === null || tab.origin === null) return nowhere;
      const { tabId, origin } = tab;
      const encounter = await encounters.ofTab(tabId);
      const isLive = encounter !== null && encounter.origin === origin && (await isAlive(encounter));
      if (!isLive) ports.afterwards(() => lookForChosen(tabId, origin, ports));
      return {
        encounterId: isLive ? encounter.id : null,
        host: new URL(origin).host,
        origin,
        paused: (await siteNow(origin, ports)).paused,
        blocked: !allowsSite((await ports.policy.now()).policy, origin),
      };
    },
    async addOffer({ encounterId, proposalId, names }, caller) {
      const encounter = await decidedOn(encounterId, caller);
      if (!(await isUnlocked())) {
        await askInWindow(encounter, { kind: "enrol", proposalId }, ports);
        return "unlocking";
      }
      await addProposal(encounter, proposalId, ports, names);
      await ports.changed();
      return "added";
    },
    async undoAdd({ encounterId }, caller) {
      await undoAdd(await decidedOn(encounterId, caller), ports);
      await ports.changed();
      return null;
    },
    async addToPhone({ encounterId, accountId }, caller) {
      const { progress } = await decidedOn(encounterId, caller);
      if (progress.added?.accountId !== accountId) throw new Failure("page-changed");
      await ports.windows.openPhone(accountId);
      return null;
    },
    async fillCode({ encounterId, accountId, when }, caller) {
      const encounter = await decidedOn(encounterId, caller);
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
    async undoFill({ encounterId }, caller) {
      await undoFill(await decidedOn(encounterId, caller), ports);
      await ports.changed();
      return null;
    },
    async noteCopiedHere({ encounterId }, caller) {
      await noteCopied(await decidedOn(encounterId, caller), ports);
      await ports.changed();
      return null;
    },
    async keepRecoveryCodes({ encounterId, shownId, accountId }, caller) {
      const encounter = await decidedOn(encounterId, caller);
      if (!(await isUnlocked())) {
        await askInWindow(encounter, { kind: "keep-recovery", shownId }, ports);
        return "unlocking";
      }
      await keepShownCodes(encounter, shownId, accountId, ports);
      await ports.changed();
      return "kept";
    },
    async fillRecoveryCode({ encounterId, accountId }, caller) {
      const encounter = await decidedOn(encounterId, caller);
      if (!(await isUnlocked()) || !vault.isFresh()) {
        await askInWindow(encounter, { kind: "use-recovery", accountId }, ports);
        return (await isUnlocked()) ? "asking" : "unlocking";
      }
      await fillRecovery(encounter, accountId, ports);
      await ports.changed();
      return "filled";
    },
    async dismiss({ encounterId }, caller) {
      await dismiss(await encounterFor(encounterId, caller), ports);
      return null;
    },
    async drawBoxAgain({ encounterId }, caller) {
      await askToShow(await decidedOn(encounterId, caller), "box", ports);
      return null;
    },
    async openWindow({ encounterId, thing }, caller) {
      const encounter = await decidedOn(encounterId, caller);
      await askInWindow(encounter, await purposeOfClick(encounter, thing, ports), ports);
      return null;
    },
    async sizeCard({ encounterId, height }, caller) {
      await pages.ask(await encounterFor(encounterId, caller), "sizeCard", { height });
      return null;
    },
    async bindSibling({ encounterId, accountId }, caller) {
      const encounter = await decidedOn(encounterId, caller);
      const siblings = siblingAccounts(encounter.origin, (await vault.accounts()).accounts);
      if (!siblings.some(({ account }) => account.id === accountId)) throw new Failure("origin-not-bound");
      await bindOrigin(accountId, encounter.origin, ports);
      const result = await startFill(encounter, accountId, "best", ports);
      await ports.changed();
      return result;
    },
    async learnOrigin({ encounterId, accountId, origin }, caller) {
      const encounter = await decidedOn(encounterId, caller);
      // What the popup named is what is learnt.
      if (encounter.origin !== origin) throw new Failure("page-changed");
      const situation = await situationOf(encounter, ports);
      const isNothingElse = pageView({ ...encounter, dismissed: [] }, situation).kind === "nothing";
      const view = isNothingElse ? learnView(encounter, situation) : null;
      const isOffered = view?.kind === "learn" && view.accounts.some(({ id }) => id === accountId);
      if (!isOffered) throw new Failure("origin-not-bound");
      await bindOrigin(accountId, origin, ports);
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

const nowhere = { encounterId: null, host: null, origin: null, paused: false, blocked: false } as const;

/** Lets an account's codes be filled on one more origin. Throws Failure "site-blocked" where the organisation wants none. */
export async function bindOrigin(accountId: string, origin: string, ports: Ports): Promise<void> {
  await refuseBlocked(origin, ports);
  await ports.vault.change(accountId, (account) => {
    if (account.origins.includes(origin)) return account;
    const bound = { ...account, origins: [...account.origins, origin] };
    return withHistory(bound, { at: ports.clock.now(), event: "origin-added", origin });
  });
}
