import { Failure } from "../domain/failure.ts";
import type { Encounter } from "./encounter.ts";
import { startFill } from "./filling.ts";
import { meetFront } from "./meeting.ts";
import { askInWindow } from "./pending.ts";
import type { Ports } from "./ports.ts";
import { fillRecovery } from "./recovering.ts";
import { viewEncounter } from "./showing.ts";
import { siteNow } from "./site-now.ts";

/** Fills the page in front by the best account. Throws Failure "no-code-for-page" where nothing asks for a code. */
export async function fillActivePage(ports: Ports): Promise<void> {
  const encounter = await activeEncounter(ports);
  const view = await viewEncounter(encounter.id, ports);
  switch (view.kind) {
    case "locked":
      return askInWindow(encounter, { kind: "fill" }, ports);
    case "fill":
    case "added":
    // Never the one that was declined: it waits for the next.
    case "declined":
      await startFill(encounter, view.account.id, "best", ports);
      return;
    case "pick":
      await startFill(encounter, view.accounts[0]?.id ?? "", "best", ports);
      return;
    case "sibling":
      return askInWindow(encounter, null, ports);
    case "use-recovery": {
      const accountId = view.accounts[0]?.id ?? "";
      if (ports.vault.isFresh()) return fillRecovery(encounter, accountId, ports);
      return askInWindow(encounter, { kind: "use-recovery", accountId }, ports);
    }
    default:
      throw new Failure("no-code-for-page");
  }
}

/** Where the browser withholds pages from us, the shortcut lets us see this one, and nothing has looked at it yet. */
async function activeEncounter(ports: Ports): Promise<Encounter> {
  const tab = await ports.tabs.active();
  if (tab === null || tab.origin === null) throw new Failure("page-not-readable");
  const encounter = await ports.encounters.ofTab(tab.tabId);
  if (encounter?.origin === tab.origin) return encounter;
  if ((await siteNow(tab.origin, ports)).paused) throw new Failure("no-code-for-page");
  return meetFront(ports);
}
