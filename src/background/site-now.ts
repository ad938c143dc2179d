import { pausedIn } from "../domain/site-settings.ts";
import type { Ports } from "./ports.ts";

/** Whether its user wants to be left alone on an origin: known while the vault is locked, too. */
export async function isPaused(origin: string, { vault, pausedOrigins }: Ports): Promise<boolean> {
  if ((await vault.status()) !== "unlocked") return pausedOrigins.has(origin);
  return pausedIn(await vault.sites()).includes(origin);
}

/** Has it known while the vault is locked what the vault says now. Throws Failure "vault-locked". */
export async function notePaused({ vault, pausedOrigins }: Ports): Promise<void> {
  await pausedOrigins.replace(pausedIn(await vault.sites()));
}
