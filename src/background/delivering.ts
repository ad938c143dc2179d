import { type Account, withHistory } from "../domain/account.ts";
import { codeAt, codeFor, stepAt } from "../domain/code.ts";
import { Failure } from "../domain/failure.ts";
import { settingsOf } from "../domain/site-settings.ts";
import type { FillResult } from "../messages/contract.ts";
import { aheadFor } from "./clock-corrections.ts";
import type { Encounter } from "./encounter.ts";
import { refuseBlocked } from "./policy.ts";
import type { Ports } from "./ports.ts";
import { setProgress } from "./progress.ts";
import { refreshPage } from "./showing.ts";
import { noteTyped } from "./typed-lately.ts";

/** The box that a code goes into. */
export interface Target {
  readonly fieldId: number;
  /** It is the last one that the page wants. */
  readonly isLast: boolean;
  /** Nobody has just asked for it. */
  readonly unasked: boolean;
}

/**
 * Takes the account's code and types it into the page.
 * Throws Failure as `checkReady` does: then no code was taken.
 */
export async function deliver(
  encounter: Encounter,
  account: Account,
  target: Target,
  ports: Ports,
): Promise<FillResult> {
  const { fieldId, unasked } = target;
  await checkReady(encounter, { fieldId, parts: [lengthOf(account)], unasked }, ports);
  const code = await takeCode(encounter, account, fieldId, ports);
  const submit = target.isLast && (await submitsFor(encounter.origin, ports));
  const again = code.step !== null && account.usedStep !== null && code.step <= account.usedStep;
  await noteTyped(account.id, { ...encounter, again }, ports);
  const end = await typeInto(encounter, { fieldId, value: code.value, submit, unasked }, ports);
  const done = { fieldId, accountId: account.id, value: code.value };
  if (end === "refused") {
    await setProgress(
      encounter,
      { waiting: null, taken: null, filled: null, refused: done, declined: null },
      ports,
    );
  } else {
    await noteFilled(encounter, account.id, code.step, ports);
    const { filled: before } = (await ports.encounters.get(encounter.id)).progress;
    const goesOn = before !== null && fieldId === encounter.codeField?.secondId;
    const written = goesOn ? [...before.written, fieldId] : [fieldId];
    const filled = { ...done, fieldId: encounter.codeField?.id ?? fieldId, written };
    await setProgress(
      encounter,
      { waiting: null, taken: null, refused: null, filled, declined: null },
      ports,
    );
  }
  await refreshPage(encounter, ports);
  return end;
}

/**
 * Looks whether the page still has the box, before anything is given away. Throws Failure "field-gone" or "page-changed"
 * when it has not, "site-blocked" where the organisation wants nothing filled, "fill-refused" when a value of such parts does not go into its boxes, "page-unknown" when it is gone.
 */
export async function checkReady(
  encounter: Encounter,
  what: { readonly fieldId: number; readonly parts: readonly number[]; readonly unasked: boolean },
  ports: Ports,
): Promise<void> {
  const { origin, within } = encounter;
  for (const each of [origin, within ?? origin]) await refuseBlocked(each, ports);
  const answer = await ports.pages.ask(encounter, "canFill", { origin, ...what });
  if (answer === "ready") return;
  await setProgress(encounter, { waiting: null }, ports);
  throw new Failure(refusals[answer]);
}

/**
 * Types a value into a field of exactly the document that was met, which looks at its own origin once more. "refused":
 * the page has seen the value and did not keep it. A page that answers no more once it had the value may have sent
 * itself off with it, and one that says that something went wrong has had it too: both count as given.
 * Throws Failure "field-gone" or "page-changed" when the page is no longer what it was: then nothing was typed.
 */
export async function typeInto(
  encounter: Encounter,
  what: Pick<Target, "fieldId" | "unasked"> & { readonly value: string; readonly submit: boolean },
  ports: Ports,
): Promise<"filled" | "refused"> {
  const { origin } = encounter;
  const result = await ports.pages.ask(encounter, "fill", { origin, ...what }).catch(asGiven);
  if (result === "filled" || result === "refused") return result;
  await setProgress(encounter, { waiting: null, taken: null }, ports);
  throw new Failure(refusals[result]);
}

function asGiven(error: unknown): "filled" {
  if (error instanceof Failure) return "filled";
  throw error;
}

/** What is said of a page that did not let us write. */
export const refusals = {
  "origin-changed": "page-changed",
  "field-gone": "field-gone",
  refused: "fill-refused",
} as const;

function lengthOf({ parameters }: Account): number {
  return parameters.type === "steam" ? 5 : parameters.digits;
}

/**
 * A counter is advanced before its code leaves: a code that got lost is better than one given twice. Which one was taken
 * is noted first, so that after the worker's death the same fill goes on with it, and takes no other.
 */
async function takeCode(
  encounter: Encounter,
  account: Account,
  fieldId: number,
  ports: Ports,
): Promise<{ value: string; step: number | null }> {
  const { parameters } = account;
  if (parameters.type !== "hotp") {
    const now = ports.clock.now() + aheadFor(ports.clock.corrections(), account.origins);
    return { value: codeAt(parameters, now).value, step: stepAt(parameters, now) };
  }
  const { taken } = encounter.progress;
  const isOurs = taken?.accountId === account.id && taken.fieldId === fieldId;
  if (isOurs && parameters.counter === taken.counter + 1)
    return { value: codeFor({ ...parameters, counter: taken.counter }), step: null };
  const { counter } = parameters;
  await setProgress(encounter, { taken: { accountId: account.id, fieldId, counter } }, ports);
  return { value: codeFor(await ports.vault.advanceCounter(account.id)), step: null };
}

async function submitsFor(origin: string, { vault }: Ports): Promise<boolean> {
  return settingsOf(await vault.sites(), origin).submitForMe;
}

async function noteFilled(
  { origin }: Encounter,
  accountId: string,
  step: number | null,
  { vault, clock }: Ports,
): Promise<void> {
  const at = clock.now();
  await vault.change(accountId, (present) =>
    withHistory(
      { ...present, usedStep: step ?? present.usedStep, filledAt: at },
      { at, event: "filled", origin },
    ),
  );
}
