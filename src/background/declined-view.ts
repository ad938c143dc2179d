import type { Account } from "../domain/account.ts";
import { isTimed, whenToFill } from "../domain/code.ts";
import { askedCodes, usableCodes } from "../domain/recovery-code.ts";
import type { PagePlace, PageView } from "../messages/views.ts";
import { type CodeTime, shownCode, summaryOf } from "./account-views.ts";
import { aheadFor } from "./clock-corrections.ts";
import type { Declined, Encounter } from "./encounter.ts";
import { accountsToFill } from "./page-accounts.ts";
import type { Situation } from "./page-view.ts";

type View = Omit<Extract<PageView, { readonly kind: "declined" }>, keyof PagePlace>;

/** What is known of a code of this account that the page did not accept. What it probably comes from, whoever draws it says. */
export function declinedView(
  account: Account,
  why: Declined["why"],
  encounter: Encounter,
  situation: Situation,
): View {
  const code = shownCode(account, situation);
  const others = accountsToFill(encounter, situation).filter(({ id }) => id !== account.id);
  return {
    kind: "declined",
    account: summaryOf(account),
    why,
    others: others.map(summaryOf),
    nextAt: isUsed(account, situation) ? (code?.expiresAt ?? null) : null,
    recovery: recoveryPlace(account, encounter),
    clock: situation.clock,
  };
}

/** The code of this moment has been used, or is about to end. */
function isUsed({ parameters, usedStep, origins }: Account, { now, corrections }: CodeTime): boolean {
  if (!isTimed(parameters)) return false;
  return whenToFill(parameters, usedStep, now + aheadFor(corrections, origins)).kind === "wait";
}

function recoveryPlace({ recoveryCodes }: Account, { recoveryField }: Encounter): View["recovery"] {
  if (recoveryField !== null && askedCodes(recoveryCodes, recoveryField.codeNumber).length > 0) return "here";
  return usableCodes(recoveryCodes).length > 0 ? "elsewhere" : "none";
}
