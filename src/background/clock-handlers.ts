import { Failure } from "../domain/failure.ts";
import type { Handlers } from "../messages/answer.ts";
import type { Caller, WorkerContract } from "../messages/contract.ts";
import { refuseOutdated } from "./card-view.ts";
import { checkClock, clockKnown, confirmClock, dropCorrections } from "./clock-check.ts";
import { clockStatus, clockView } from "./clock-views.ts";
import { refuseBehind } from "./in-front.ts";
import type { Ports } from "./ports.ts";
import { changedEverywhere } from "./showing.ts";

type ClockQuestion = "checkClock" | "confirmClock" | "viewClock" | "dropClock";

/** The computer's clock beside that of the page's site. */
export function createClockHandlers(ports: Ports): Pick<Handlers<WorkerContract, Caller>, ClockQuestion> {
  return {
    async checkClock({ encounterId }, caller) {
      const page = await spokenOf(encounterId, caller);
      await checkClock(page, ports);
      return changed(page);
    },
    async confirmClock({ encounterId, foundAt }, caller) {
      const page = await spokenOf(encounterId, caller);
      await confirmClock(page, foundAt, ports);
      return changed(page);
    },
    async viewClock() {
      // It names sites that accounts belong to.
      if ((await ports.vault.status()) !== "unlocked") throw new Failure("vault-locked");
      return clockStatus(ports.clock.corrections());
    },
    async dropClock() {
      await dropCorrections(ports);
      await changedEverywhere(ports);
      return null;
    },
  };

  /** A card may speak of its own page alone; the popup speaks of the one in front. */
  async function spokenOf(id: string | null, caller: Caller) {
    if (id === null) {
      if (caller.surface !== "popup") throw new Failure("not-allowed");
      return pageInFront();
    }
    const encounter = await ports.encounters.get(id);
    if (caller.surface === "popup") await refuseBehind(encounter, ports);
    if (caller.surface !== "card") return encounter;
    if (caller.tabId !== encounter.tabId || caller.topOrigin !== encounter.origin)
      throw new Failure("not-allowed");
    refuseOutdated(encounter, ports);
    return encounter;
  }

  async function pageInFront() {
    const tab = await ports.tabs.active();
    if (tab === null || tab.origin === null) throw new Failure("page-not-readable");
    return { tabId: tab.tabId, documentId: null, origin: tab.origin };
  }

  async function changed({ origin }: { readonly origin: string }) {
    await changedEverywhere(ports);
    return clockView(origin, await clockKnown(origin, ports), ports.clock.corrections());
  }
}
