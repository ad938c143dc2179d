import { expect } from "vitest";
import type { Vault } from "../../src/vault/vault.ts";
import { passkey, recoveryKey } from "./laboratory.ts";
import { account, passphrase, type Trial, unlockedTrial } from "./trial-vault.ts";

/** A vault behind everything that opens one, and its account. */
export type Guarded = Trial & { readonly vault: Vault; readonly id: string };

/** A vault behind a passphrase, a passkey and a recovery key, with one account that has a recovery code. */
export async function guarded(begin = unlockedTrial): Promise<Guarded> {
  const made = await begin();
  const { id } = await made.vault.add(account("ada"));
  await made.vault.keepRecoveryCodes(id, ["K3Q9-77AB"]);
  expect(await made.vault.addPasskey(passphrase, passkey)).toBe("changed");
  expect(await made.vault.keepRecoveryKey(passphrase, recoveryKey)).toBe("changed");
  return Object.assign(made, { id });
}
