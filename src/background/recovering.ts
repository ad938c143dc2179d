import { withHistory } from "../domain/account.ts";
import { codeParts } from "../domain/code-parts.ts";
import { Failure } from "../domain/failure.ts";
import { askedCodes, markCode, submitRecoveryCode, usableCodes } from "../domain/recovery-code.ts";
import { checkReady, typeInto } from "./delivering.ts";
import type { CodesOnPage, Encounter } from "./encounter.ts";
import { isOverdue } from "./left-codes.ts";
import { refuseBlocked } from "./policy.ts";
import type { Ports } from "./ports.ts";
import { setProgress } from "./progress.ts";
import { refreshPage } from "./showing.ts";
import { openLeft, openShown } from "./situation.ts";

/**
 * Keeps the recovery codes on view, or those that just went out of it, with an account. Those before them are retired only
 * by this: a code that was typed here counts as used, the rest as superseded.
 * Throws Failure "proposal-gone" when the page shows other codes by now, "site-blocked" where the organisation wants none kept.
 */
export async function keepShownCodes(
  encounter: Encounter,
  shownId: string,
  accountId: string,
  ports: Ports,
): Promise<void> {
  await refuseBlocked(encounter.origin, ports);
  const { values } = await openCodes(encounter, shownId, ports);
  if (values.length === 0) throw new Failure("proposal-gone");
  const account = await ports.vault.account(accountId);
  if (!account.origins.includes(encounter.origin)) throw new Failure("origin-not-bound");
  await ports.vault.keepRecoveryCodes(accountId, values);
  const at = ports.clock.now();
  await ports.vault.change(accountId, (present) =>
    withHistory(present, { at, event: "recovery-kept", origin: encounter.origin }),
  );
  await setProgress(encounter, { kept: { shownId, accountId, count: values.length } }, ports);
  await refreshPage(encounter, ports);
}

async function openCodes(
  encounter: Encounter,
  id: string,
  ports: Ports,
): Promise<Pick<CodesOnPage, "values">> {
  if (encounter.shown?.id === id) return openShown(encounter, ports);
  const isLeft = encounter.left?.id === id && !isOverdue(encounter.left, ports.clock.now());
  return isLeft ? openLeft(encounter, ports) : { values: [] };
}

/**
 * Types the account's next recovery code, or the one whose number the page asks for, into the page's recovery field. Its state is stored before the code leaves, and
 * set back if the page has not seen it. Needs a fresh proof of the passphrase.
 * Throws Failure "fresh-unlock-needed", "origin-not-bound", or "no-code-for-page" when none is left or no field asks.
 */
export async function fillRecovery(encounter: Encounter, accountId: string, ports: Ports): Promise<void> {
  const account = await ports.vault.account(accountId);
  if (!account.origins.includes(encounter.origin)) throw new Failure("origin-not-bound");
  const { recoveryField } = encounter;
  const next = askedCodes(account.recoveryCodes, recoveryField?.codeNumber ?? null)[0];
  if (recoveryField === null || next === undefined) throw new Failure("no-code-for-page");
  const fieldId = recoveryField.id;
  const value = (await ports.vault.openRecoveryCodes(accountId)).get(next.id);
  if (value === undefined) throw new Failure("vault-damaged", "recovery code");

  const parts = codeParts(value).map((part) => [...part].length);
  await checkReady(encounter, { fieldId, parts, unasked: false }, ports);
  await changeCodes(accountId, (codes) => submitRecoveryCode(codes, next.id, ports.clock.now()), ports);
  let end: "filled" | "refused";
  try {
    end = await typeInto(encounter, { fieldId, value, submit: false, unasked: false }, ports);
  } catch (error) {
    await takeRecoveryCodeBack({ accountId, codeId: next.id }, ports);
    throw error;
  }
  // What the page has seen counts as given away, also when its box did not keep it.
  if (end === "refused") throw new Failure("fill-refused");
  await ports.vault.change(accountId, (present) =>
    withHistory(present, { at: ports.clock.now(), event: "recovery-filled", origin: encounter.origin }),
  );
  const left = usableCodes(account.recoveryCodes).length - 1;
  await setProgress(encounter, { recovered: { fieldId, accountId, codeId: next.id, left } }, ports);
  await refreshPage(encounter, ports);
}

/** A recovery code that the page does not have, or no longer, is there again. */
export async function takeRecoveryCodeBack(
  { accountId, codeId }: { readonly accountId: string; readonly codeId: string },
  ports: Ports,
): Promise<void> {
  await changeCodes(accountId, (codes) => markCode(codes, codeId, "current", ports.clock.now()), ports);
}

type Codes = Parameters<typeof usableCodes>[0];

async function changeCodes(accountId: string, change: (codes: Codes) => Codes, ports: Ports): Promise<void> {
  await ports.vault.change(accountId, (account) => ({
    ...account,
    recoveryCodes: change(account.recoveryCodes),
  }));
}
