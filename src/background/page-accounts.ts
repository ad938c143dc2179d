import type { Account } from "../domain/account.ts";
import { accountsOfFormat } from "../domain/code-format.ts";
import { accountsFor } from "../domain/site.ts";
import type { Encounter } from "./encounter.ts";
import type { Situation } from "./page-view.ts";

/** The accounts that may act on this page, best first. */
export function boundAccounts(encounter: Encounter, situation: Situation): readonly Account[] {
  const { accounts, userNames } = situation;
  return accountsFor(encounter.origin, accounts, { userNames });
}

/** Those of them whose code goes into the page's code field. */
export function accountsToFill(encounter: Encounter, situation: Situation): readonly Account[] {
  return accountsInField(encounter, boundAccounts(encounter, situation));
}

/** Whether the page has a box that an account's code goes into. */
export function takesCodeOf(account: Account, encounter: Encounter): boolean {
  return accountsInField(encounter, [account]).length > 0;
}

/** Those of these accounts whose code goes into the page's code field. */
export function accountsInField({ codeField }: Encounter, accounts: readonly Account[]): readonly Account[] {
  return codeField === null ? [] : accountsOfFormat(accounts, codeField.format);
}
