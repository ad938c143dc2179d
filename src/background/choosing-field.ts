import { settingsOf, withSite } from "../domain/site-settings.ts";
import type { Caller } from "../messages/contract.ts";
import { takeGrant } from "./page-grant.ts";
import type { Ports } from "./ports.ts";
import { changedEverywhere } from "./showing.ts";

/** Keeps what the user clicked on. Throws Failure "not-allowed" for a document whose user was not just asked for it. */
export async function takeChosenField(path: string, caller: Caller, ports: Ports): Promise<void> {
  const { origin } = await takeGrant("field", caller, ports);
  await ports.vault.changeSites((sites) => {
    return withSite(sites, { ...settingsOf(sites, origin), codeField: path });
  });
  await changedEverywhere(ports);
}
