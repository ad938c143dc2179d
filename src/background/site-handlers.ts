import { Failure } from "../domain/failure.ts";
import { canonicalOrigin } from "../domain/origin.ts";
import { withoutSite, withSite } from "../domain/site-settings.ts";
import type { Handlers } from "../messages/answer.ts";
import type { Caller, WorkerContract } from "../messages/contract.ts";
import type { Ports } from "./ports.ts";

type SiteQuestion = "siteSettings" | "setSiteSettings" | "forgetSite";

/** What the user set for single sites. */
export function createSiteHandlers(ports: Ports): Pick<Handlers<WorkerContract, Caller>, SiteQuestion> {
  const { vault } = ports;

  return {
    siteSettings: () => vault.sites(),
    async setSiteSettings(site) {
      if (canonicalOrigin(site.origin) !== site.origin) throw new Failure("origin-malformed");
      await vault.changeSites((sites) => withSite(sites, site));
      await ports.changed();
      return null;
    },
    async forgetSite({ origin }) {
      await vault.changeSites((sites) => withoutSite(sites, origin));
      await ports.changed();
      return null;
    },
  };
}
