import { Failure } from "../domain/failure.ts";
import type { Ports } from "./ports.ts";

/** A text of a page, sealed so that only the unlocked vault reads it; null while there is no vault to seal it to. */
export async function sealIfVault(text: string, ports: Ports): Promise<string | null> {
  return (await ports.vault.status()) === "absent" ? null : ports.vault.sealForLater(text);
}

/**
 * The text that was sealed, or null when there is none or it was sealed to keys that the vault has no more: after a
 * change of its key slots every page reports anew. Throws Failure "vault-locked".
 */
export async function openIfOurs(sealed: string | null, ports: Ports): Promise<string | null> {
  if (sealed === null) return null;
  try {
    return await ports.vault.openSealed(sealed);
  } catch (error) {
    if (error instanceof Failure && error.code === "vault-damaged" && error.detail === "sealed text")
      return null;
    throw error;
  }
}
