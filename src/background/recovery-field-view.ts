import { askedCodes, usableCodes } from "../domain/recovery-code.ts";
import { summaryOf } from "./account-views.ts";
import type { Encounter } from "./encounter.ts";
import { boundAccounts } from "./page-accounts.ts";
import type { Situation, View } from "./page-view.ts";
import { fieldKey, isOpen } from "./waved-away.ts";

/** What there is to say of a box for recovery codes, where there are some to fill or one just went in. */
export function recoveryFieldView(encounter: Encounter, situation: Situation): View | null {
  const { recoveryField, codeField, progress } = encounter;
  if (recoveryField === null) return null;
  if (progress.recovered?.fieldId === recoveryField.id) {
    const account = situation.accounts.find(({ id }) => id === progress.recovered?.accountId);
    if (account === undefined || !isOpen(encounter, fieldKey(recoveryField.id))) return null;
    return { kind: "recovery-filled", account: summaryOf(account), left: progress.recovered.left };
  }
  // A page with both boxes is asking for the code first.
  if (codeField !== null && codeField.id !== recoveryField.id) return null;
  if (!isOpen(encounter, fieldKey(recoveryField.id))) return null;
  const { codeNumber } = recoveryField;
  const accounts = boundAccounts(encounter, situation)
    .filter(({ recoveryCodes }) => askedCodes(recoveryCodes, codeNumber).length > 0)
    .map((account) => ({ ...summaryOf(account), left: usableCodes(account.recoveryCodes).length }));
  return accounts.length === 0 ? null : { kind: "use-recovery", accounts, codeNumber };
}

/**
 * What there is to say where none can be filled. Only for a page that asks for nothing else; one that shows codes only wants to
 * see that its user has them.
 */
export function noRecoveryView(encounter: Encounter, situation: Situation): View | null {
  const { recoveryField, codeField, shown } = encounter;
  if (recoveryField === null || codeField !== null || shown !== null) return null;
  const accounts = boundAccounts(encounter, situation);
  if (accounts.length === 0 || !isOpen(encounter, fieldKey(recoveryField.id))) return null;
  const why = accounts.some(({ recoveryCodes }) => usableCodes(recoveryCodes).length > 0)
    ? "number"
    : accounts.some(({ recoveryCodes }) => recoveryCodes.length > 0)
      ? "used"
      : "none";
  return {
    kind: "no-recovery",
    accounts: accounts.map(summaryOf),
    why,
    codeNumber: recoveryField.codeNumber,
  };
}
