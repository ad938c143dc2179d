import type { World } from "./scene.ts";

/** An account as most sites give them. */
export interface KeptAccount {
  readonly issuer: string;
  readonly label: string;
  readonly secret: string;
  readonly origins: readonly string[];
  /** Of one whose codes are counted; time-based when left out. */
  readonly counter?: number;
  /** None when left out. */
  readonly recoveryCodes?: readonly string[];
}

/** Puts accounts into the vault that is open, bound to their origins. */
export async function keepAccounts({ ask }: World, accounts: readonly KeptAccount[]): Promise<void> {
  await ask("importAccounts", { accounts: accounts.map(asImported), notes: [] });
}

function asImported({ secret, counter, recoveryCodes = [], ...names }: KeptAccount) {
  const ways = counter === undefined ? { type: "totp", period: 30 } : { type: "hotp", counter };
  const parameters = { ...ways, secret, algorithm: "SHA1", digits: 6 };
  const annotations = { note: "", tags: [], favourite: false, order: null, icon: null };
  return { form: { ...names, parameters, annotations }, recoveryCodes, replaces: null };
}
