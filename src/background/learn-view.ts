import { siteOf } from "../domain/site.ts";
import { unclaimedAccounts } from "../domain/unclaimed.ts";
import type { PageView } from "../messages/views.ts";
import { summaryOf } from "./account-views.ts";
import type { Encounter } from "./encounter.ts";
import { accountsInField } from "./page-accounts.ts";
import type { Situation } from "./page-view.ts";

/**
 * What the popup says where there is nothing else to say of a page that asks for a code: which of the accounts that know no
 * site yet may be its. Null where there are none, or where the page may be taken for another.
 */
export function learnView(encounter: Encounter, situation: Situation): PageView | null {
  const { codeField, host, origin } = encounter;
  if (codeField === null || codeField.outOfBand || situation.status !== "unlocked" || situation.site.paused)
    return null;
  const unclaimed = unclaimedAccounts(origin, situation.accounts);
  const fitting = accountsInField(
    encounter,
    unclaimed.map(({ account }) => account),
  );
  const accounts = unclaimed
    .filter(({ account }) => fitting.includes(account))
    .map(({ account, isLikely }) => ({ ...summaryOf(account), isLikely }));
  if (accounts.length === 0) return null;
  return { host, origin, site: siteOf(origin), now: situation.now, kind: "learn", accounts };
}
