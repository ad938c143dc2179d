import { pausedIn, plainSite, type SiteSettings, settingsOf } from "../domain/site-settings.ts";
import { allowsSite, type Policy } from "../messages/policy.ts";
import type { Ports } from "./ports.ts";

/** What is set for an origin, as far as it is known: while the vault is locked, whether its user wants to be left alone there. */
export async function siteNow(origin: string, ports: Ports): Promise<SiteSettings> {
  const { policy } = await ports.policy.now();
  return underPolicy(await siteOfUser(origin, ports), policy);
}

async function siteOfUser(origin: string, { vault, pausedOrigins }: Ports): Promise<SiteSettings> {
  if ((await vault.status()) === "unlocked") return settingsOf(await vault.sites(), origin);
  return { ...plainSite(origin), paused: await pausedOrigins.has(origin) };
}

/** What an organisation has set goes before what its people did. */
function underPolicy(site: SiteSettings, policy: Policy): SiteSettings {
  const field = policy.siteFields.find(({ origin }) => origin === site.origin);
  return {
    ...site,
    paused: site.paused || !allowsSite(policy, site.origin),
    codeField: field?.codeField ?? site.codeField,
  };
}

/** Has it known while the vault is locked what the vault says now. Throws Failure "vault-locked". */
export async function notePaused({ vault, pausedOrigins }: Ports): Promise<void> {
  await pausedOrigins.replace(pausedIn(await vault.sites()));
}
