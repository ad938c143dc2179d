import { type Account, withHistory } from "../domain/account.ts";
import { type FillTime, isTimed, whenToFill } from "../domain/code.ts";
import { Failure } from "../domain/failure.ts";
import { isFrameAllowed } from "../domain/frames.ts";
import type { FillResult } from "../messages/contract.ts";
import { aheadFor } from "./clock-corrections.ts";
import { deliver, refusals } from "./delivering.ts";
import type { Encounter, Waiting } from "./encounter.ts";
import type { Ports } from "./ports.ts";
import { setProgress } from "./progress.ts";
import { takeRecoveryCodeBack } from "./recovering.ts";
import { refreshPage } from "./showing.ts";
import { siteNow } from "./site-now.ts";

/**
 * One gesture, one code: types the account's code into the page's code field, or, when this code is about to end or was
 * used already, waits for the next one. "now" types this one all the same; "unasked" does as "best" where nobody made a gesture. A
 * page that wants two codes in a row gets the first at once, and the one after it when its time has come.
 * Throws Failure "origin-not-bound" when the account has no right on this page, "no-code-for-page" when it has no field.
 */
export async function startFill(
  encounter: Encounter,
  accountId: string,
  when: "best" | "now" | "unasked",
  ports: Ports,
): Promise<FillResult> {
  const account = await ports.vault.account(accountId);
  const { id, secondId } = codeFieldFor(encounter, account);
  const decision = when === "now" ? now : decide(account, ports);
  const isWorthWaiting = decision.kind === "wait" && (secondId === null || decision.reason === "used");
  const unasked = when === "unasked";
  if (isWorthWaiting) return waitFor(encounter, { ...decision, fieldId: id, accountId, unasked }, ports);
  return secondId === null
    ? deliver(encounter, account, { fieldId: id, isLast: true, unasked }, ports)
    : deliverBoth(encounter, account, { id, secondId }, ports);
}

/** How late a page may say that the moment has come, in milliseconds. */
const patience = 60_000;

/** The page says that the moment has come. Only what the user asked for in this document goes in. */
export async function resumeFill(encounter: Encounter, ports: Ports): Promise<void> {
  const { waiting } = encounter.progress;
  if (waiting?.documentId !== encounter.documentId || (await ports.vault.status()) !== "unlocked") return;
  // A page whose word comes long after the moment does not get what was asked for back then, nor one that is to be left alone by now.
  if (ports.clock.now() > waiting.latest || (await isPaused(encounter, ports)))
    return cancelFill(encounter, ports);
  const account = await ports.vault.account(waiting.accountId);
  const { id, secondId } = codeFieldFor(encounter, account);
  const isSecond = waiting.reason === "second";
  if ((isSecond ? secondId : id) !== waiting.fieldId) throw new Failure("field-gone");
  const decision = decide(account, ports);
  // The code after the first is wanted, whichever moment of its time is left.
  if (decision.kind === "wait" && (!isSecond || decision.reason === "used")) {
    if (decision.until > waiting.latest) return cancelFill(encounter, ports);
    const reason = isSecond ? "second" : decision.reason;
    await waitFor(encounter, { ...waiting, until: decision.until, reason }, ports);
  } else if (isSecond || secondId === null) {
    const { fieldId, unasked } = waiting;
    await deliver(encounter, account, { fieldId, isLast: true, unasked }, ports);
  } else {
    await deliverBoth(encounter, account, { id, secondId }, ports);
  }
}

/** Whether its user, or their organisation, wants this document or the page around it left alone. */
async function isPaused({ origin, within }: Encounter, ports: Ports): Promise<boolean> {
  const sites = await Promise.all([origin, within ?? origin].map((each) => siteNow(each, ports)));
  return sites.some(({ paused }) => paused);
}

/** The user no longer wants the code that was waited for. */
export async function cancelFill(encounter: Encounter, ports: Ports): Promise<void> {
  await setProgress(encounter, { waiting: null }, ports);
  await refreshPage(encounter, ports);
}

/**
 * Puts back what was in the page's boxes before they were filled. A code that went in stays used; a recovery code is
 * there again.
 * Throws Failure "no-code-for-page" when nothing was filled, "field-gone" when the boxes are no longer as we left them,
 * "page-changed", "fill-refused" when the page keeps what we typed.
 */
export async function undoFill(encounter: Encounter, ports: Ports): Promise<void> {
  const { filled, recovered } = encounter.progress;
  if (filled === null && recovered === null) throw new Failure("no-code-for-page");
  const fieldIds = filled?.written ?? [recovered?.fieldId ?? 0];
  for (const fieldId of [...fieldIds].reverse()) {
    const { origin } = encounter;
    const result = await ports.pages.ask(encounter, "undoFill", { origin, fieldId });
    if (result !== "undone") throw new Failure(refusals[result]);
  }
  if (filled === null && recovered !== null) await takeRecoveryCodeBack(recovered, ports);
  await setProgress(encounter, { filled: null, recovered: null, waiting: null }, ports);
  await refreshPage(encounter, ports);
}

/** The code that the page did not take was copied instead. */
export async function noteCopied(encounter: Encounter, ports: Ports): Promise<void> {
  const { refused } = encounter.progress;
  if (refused === null) throw new Failure("no-code-for-page");
  const at = ports.clock.now();
  await ports.vault.change(refused.accountId, (account) =>
    withHistory(account, { at, event: "copied", origin: encounter.origin }),
  );
}

/** Whatever waits in a page for a box that it no longer has is not wanted any more. */
export function withoutLostWait(encounter: Encounter): Encounter {
  const { codeField, framed, progress } = encounter;
  const { waiting } = progress;
  const ownIds = [codeField?.id, codeField?.secondId];
  const isOwn = waiting?.documentId === encounter.documentId;
  const isThere = waiting === null || (isOwn ? ownIds : [framed?.codeField.id]).includes(waiting.fieldId);
  return isThere ? encounter : { ...encounter, progress: { ...progress, waiting: null } };
}

function codeFieldFor({ origin, within, codeField }: Encounter, account: Account) {
  const isAllowed = within === null || isFrameAllowed(account, { frame: origin, page: within });
  if (!account.origins.includes(origin) || !isAllowed) throw new Failure("origin-not-bound");
  if (codeField === null) throw new Failure("no-code-for-page");
  return codeField;
}

const now = { kind: "now" } as const;

/** In the computer's time, in which a page can wait. */
function decide({ parameters, usedStep, origins }: Account, { clock }: Ports): FillTime | typeof now {
  if (!isTimed(parameters)) return now;
  const ahead = aheadFor(clock.corrections(), origins);
  const time = whenToFill(parameters, usedStep, clock.now() + ahead);
  return time.kind === "wait" ? { ...time, until: time.until - ahead } : time;
}

/** The first of two codes in a row, and the second: a counter's is there at once, a clock's in its time. */
async function deliverBoth(
  encounter: Encounter,
  account: Account,
  { id, secondId }: { readonly id: number; readonly secondId: number },
  ports: Ports,
): Promise<FillResult> {
  const asked = { unasked: false };
  const first = await deliver(encounter, account, { fieldId: id, isLast: false, ...asked }, ports);
  if (first !== "filled") return first;
  const after = await ports.vault.account(account.id);
  const next = decide(after, ports);
  if (next.kind === "now")
    return deliver(encounter, after, { fieldId: secondId, isLast: true, ...asked }, ports);
  const { until } = next;
  const wanted = { fieldId: secondId, accountId: account.id, until, reason: "second", ...asked } as const;
  return waitFor(encounter, wanted, ports);
}

async function waitFor(
  encounter: Encounter,
  wanted: Omit<Waiting, "latest" | "documentId"> & Partial<Pick<Waiting, "latest">>,
  ports: Ports,
): Promise<"waiting"> {
  const { fieldId, accountId, until, unasked, reason, latest = until + patience } = wanted;
  const { documentId } = encounter;
  const waiting = { documentId, fieldId, accountId, until, unasked, latest, reason };
  await setProgress(
    encounter,
    { waiting, refused: null, declined: null, ...(reason === "second" ? {} : { filled: null }) },
    ports,
  );
  await refreshPage(encounter, ports);
  const { codeField } = encounter;
  const fieldIds = [codeField?.id, codeField?.secondId].flatMap((each) => each ?? []);
  const delay = Math.max(0, until - ports.clock.now());
  await ports.pages.ask(encounter, "resumeAfter", { delay, fieldIds });
  return "waiting";
}
