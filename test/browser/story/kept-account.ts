import type { World } from "./scene.ts";

/** A time-based account as most sites give them. */
export interface KeptAccount {
  readonly issuer: string;
  readonly label: string;
  readonly secret: string;
  readonly origins: readonly string[];
}

/** Puts accounts into the vault that is open, bound to their origins. */
export async function keepAccounts({ ask }: World, accounts: readonly KeptAccount[]): Promise<void> {
  await ask("importAccounts", { accounts: accounts.map(asImported), notes: [] });
}

function asImported({ secret, ...names }: KeptAccount) {
  const parameters = { type: "totp", secret, algorithm: "SHA1", digits: 6, period: 30 };
  const annotations = { note: "", tags: [], favourite: false, order: null, icon: null };
  return { form: { ...names, parameters, annotations }, recoveryCodes: [], replaces: null };
}
