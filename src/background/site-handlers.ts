import { Failure } from "../domain/failure.ts";
import { canonicalOrigin } from "../domain/origin.ts";
import { withoutSite, withSite } from "../domain/site-settings.ts";
import type { Handlers } from "../messages/answer.ts";
import type { Caller, WorkerContract } from "../messages/contract.ts";
import { takeChosenField } from "./choosing-field.ts";
import { meetFront, meetPage } from "./meeting.ts";
import { askToShow } from "./page-grant.ts";
import type { Ports } from "./ports.ts";
import { changedEverywhere } from "./showing.ts";
import { notePaused, siteNow } from "./site-now.ts";

type SiteQuestion =
  | "siteSettings"
  | "setSiteSettings"
  | "lookHere"
  | "chooseField"
  | "fieldChosen"
  | "forgetSite";

/** What the user set for single sites. */
export function createSiteHandlers(ports: Ports): Pick<Handlers<WorkerContract, Caller>, SiteQuestion> {
  const { vault } = ports;

  return {
    siteSettings: () => vault.sites(),
    async setSiteSettings(site) {
      if (canonicalOrigin(site.origin) !== site.origin) throw new Failure("origin-malformed");
      const before = await siteNow(site.origin, ports);
      await vault.changeSites((sites) => withSite(sites, site));
      await followChange();
      if (before.paused && !site.paused) ports.afterwards(() => goOn(site.origin));
      return null;
    },
    async lookHere() {
      const tab = await ports.tabs.active();
      if (tab === null || tab.origin === null) throw new Failure("page-not-readable");
      if (!(await siteNow(tab.origin, ports)).paused) await meetPage(tab.tabId, tab.origin, ports);
      return null;
    },
    async chooseField() {
      await askToShow(await meetFront(ports), "field", ports);
      return null;
    },
    async fieldChosen({ path }, caller) {
      await takeChosenField(path, caller, ports);
      return null;
    },
    async forgetSite({ origin }) {
      await vault.changeSites((sites) => withoutSite(sites, origin));
      await followChange();
      return null;
    },
  };

  /** Nothing of ours was put into its pages meanwhile; others than the one in front are met when they change or load. */
  async function goOn(origin: string): Promise<void> {
    const tab = await ports.tabs.active();
    if (tab?.origin === origin) await meetPage(tab.tabId, origin, ports);
  }

  async function followChange(): Promise<void> {
    await notePaused(ports);
    await changedEverywhere(ports);
  }
}
