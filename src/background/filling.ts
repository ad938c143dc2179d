import { type Account, withHistory } from "../domain/account.ts";
import { codeAt, codeFor, stepAt, whenToFill } from "../domain/code.ts";
import { Failure } from "../domain/failure.ts";
import type { FillResult } from "../messages/contract.ts";
import type { Encounter, Waiting } from "./encounter.ts";
import type { Ports } from "./ports.ts";
import { refreshPage } from "./showing.ts";

/**
 * One gesture, one code: types the account's code into the page's code field, or, when this code is about to end or was
 * used already, waits for the next one. "now" types this one all the same.
 * Throws Failure "origin-not-bound" when the account has no right on this page, "no-code-for-page" when it has no field.
 */
export async function startFill(
  encounter: Encounter,
  accountId: string,
  when: "best" | "now",
  ports: Ports,
): Promise<FillResult> {
  const account = await ports.vault.account(accountId);
  const fieldId = fillableField(encounter, account);
  const decision = decide(account, when, ports.clock.now());
  if (decision.kind === "now") return deliver(encounter, account, fieldId, ports);
  await waitFor(encounter, { fieldId, accountId, until: decision.until, reason: decision.reason }, ports);
  return "waiting";
}

/** How late a page may say that the moment has come, in milliseconds. */
const patience = 60_000;

/** The page says that the moment has come. Only what the user asked for in this document goes in. */
export async function resumeFill(encounter: Encounter, ports: Ports): Promise<void> {
  const { waiting } = encounter.progress;
  if (waiting === null || (await ports.vault.status()) !== "unlocked") return;
  // A page whose word comes long after the moment does not get what was asked for back then.
  if (ports.clock.now() > waiting.until + patience) {
    await cancelFill(encounter, ports);
    return;
  }
  const account = await ports.vault.account(waiting.accountId);
  if (fillableField(encounter, account) !== waiting.fieldId) throw new Failure("field-gone");
  const decision = decide(account, "best", ports.clock.now());
  if (decision.kind === "now") await deliver(encounter, account, waiting.fieldId, ports);
  else await waitFor(encounter, { ...waiting, until: decision.until, reason: decision.reason }, ports);
}

/** The user no longer wants the code that was waited for. */
export async function cancelFill(encounter: Encounter, ports: Ports): Promise<void> {
  await setProgress(encounter, { waiting: null }, ports);
  await refreshPage(encounter, ports);
}

function fillableField(encounter: Encounter, account: Account): number {
  if (!account.origins.includes(encounter.origin)) throw new Failure("origin-not-bound");
  if (encounter.codeField === null) throw new Failure("no-code-for-page");
  return encounter.codeField.id;
}

function decide(account: Account, when: "best" | "now", now: number) {
  const { parameters, usedStep } = account;
  if (parameters.type === "hotp" || when === "now") return { kind: "now" } as const;
  return whenToFill(parameters, usedStep, now);
}

async function waitFor(encounter: Encounter, waiting: Waiting, ports: Ports): Promise<void> {
  await setProgress(encounter, { waiting, filled: null }, ports);
  await refreshPage(encounter, ports);
  await ports.pages.ask(encounter, "resumeAfter", { delay: Math.max(0, waiting.until - ports.clock.now()) });
}

async function deliver(
  encounter: Encounter,
  account: Account,
  fieldId: number,
  ports: Ports,
): Promise<FillResult> {
  const code = await takeCode(account, ports);
  await typeInto(encounter, fieldId, code.value, ports);
  await ports.vault.change(account.id, (present) =>
    withHistory(
      { ...present, usedStep: code.step ?? present.usedStep, filledAt: ports.clock.now() },
      { at: ports.clock.now(), event: "filled", origin: encounter.origin },
    ),
  );
  await setProgress(
    encounter,
    { waiting: null, filled: { fieldId, accountId: account.id, value: code.value } },
    ports,
  );
  await refreshPage(encounter, ports);
  return "filled";
}

/** A counter is advanced before its code leaves: a code that got lost is better than one given twice. */
async function takeCode(account: Account, ports: Ports): Promise<{ value: string; step: number | null }> {
  const { parameters } = account;
  if (parameters.type === "hotp")
    return { value: codeFor(await ports.vault.advanceCounter(account.id)), step: null };
  const now = ports.clock.now();
  return { value: codeAt(parameters, now).value, step: stepAt(parameters, now) };
}

/**
 * Types a value into a field of exactly the document that was met, which looks at its own origin once more.
 * Throws Failure "field-gone" or "page-changed" when the page is no longer what it was: then nothing was typed;
 * "fill-refused" when the page did not keep what was typed.
 */
export async function typeInto(
  encounter: Encounter,
  fieldId: number,
  value: string,
  ports: Ports,
): Promise<void> {
  const { origin } = encounter;
  const result = await ports.pages.ask(encounter, "fill", { origin, fieldId, value }).catch(asGiven);
  if (result === "filled") return;
  await setProgress(encounter, { waiting: null }, ports);
  throw new Failure(refusals[result]);
}

/** A page that had the value and says nothing may have taken it: it counts as given. */
function asGiven(error: unknown): "filled" {
  if (error instanceof Failure && error.code === "page-silent") return "filled";
  throw error;
}

const refusals = {
  "origin-changed": "page-changed",
  "field-gone": "field-gone",
  refused: "fill-refused",
} as const;

/** Notes how far the user got on this page. */
export async function setProgress(
  encounter: Encounter,
  step: Partial<Encounter["progress"]>,
  ports: Ports,
): Promise<void> {
  await ports.encounters.change(encounter.id, (present) => ({
    ...present,
    progress: { ...present.progress, ...step },
  }));
}
