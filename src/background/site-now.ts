import { pausedIn, plainSite, type SiteSettings, settingsOf } from "../domain/site-settings.ts";
import type { Ports } from "./ports.ts";

/** What is set for an origin, as far as it is known: while the vault is locked, whether its user wants to be left alone there. */
export async function siteNow(origin: string, { vault, pausedOrigins }: Ports): Promise<SiteSettings> {
  if ((await vault.status()) === "unlocked") return settingsOf(await vault.sites(), origin);
  return { ...plainSite(origin), paused: await pausedOrigins.has(origin) };
}

/** Has it known while the vault is locked what the vault says now. Throws Failure "vault-locked". */
export async function notePaused({ vault, pausedOrigins }: Ports): Promise<void> {
  await pausedOrigins.replace(pausedIn(await vault.sites()));
}
