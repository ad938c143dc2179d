import type { Account, NewAccount } from "../domain/account.ts";
import { sameName, sameSecret } from "../domain/account.ts";
import { issuerElsewhere } from "../domain/issuer-site.ts";
import { lookAlikeOf } from "../domain/look-alike.ts";
import { maskRecoveryCode } from "../domain/recovery-code.ts";
import { siblingAccounts, siteOf } from "../domain/site.ts";
import type { SiteSettings } from "../domain/site-settings.ts";
import type { ClockView } from "../messages/clock-lines.ts";
import type { CodesToKeep, PagePlace, PageView, Purpose, ShownCode } from "../messages/views.ts";
import { type CodeTime, shownCode, summaryOf } from "./account-views.ts";
import { declinedView } from "./declined-view.ts";
import type { Encounter } from "./encounter.ts";
import { isOverdue, leftTime } from "./left-codes.ts";
import { accountsInField, accountsToFill, boundAccounts, takesCodeOf } from "./page-accounts.ts";
import { noRecoveryView, recoveryFieldView } from "./recovery-field-view.ts";
import { fieldKey, isOpen } from "./waved-away.ts";

/** What the vault knows that matters for one encounter. */
export interface Situation extends CodeTime {
  readonly status: "absent" | "locked" | "unlocked";
  /** What is set for the page's origin. */
  readonly site: SiteSettings;
  /** Those not in the bin; empty unless unlocked. */
  readonly accounts: readonly Account[];
  /** The page's proposal, opened; null when there is none or the vault is not unlocked. */
  readonly proposal: NewAccount | null;
  /** The recovery codes on view, opened, each with whether it is kept already. */
  readonly shown: readonly { readonly value: string; readonly kept: boolean }[];
  /** The same of those that went out of view. */
  readonly left: Situation["shown"];
  /** Where on its site the page was that showed these. */
  readonly leftPath: string;
  /** The user names that the page shows; empty unless unlocked. */
  readonly userNames: readonly string[];
  /** What is known of the computer's clock beside the site's. */
  readonly clock: ClockView;
}

/** What a view says, but for the page that it says it of. */
export type View = WithoutPlace<PageView>;
type WithoutPlace<T> = T extends PageView ? Omit<T, keyof PagePlace> : never;

/**
 * What Countersign has to say about a page now: what the user is in the middle of first, then what the page asks for.
 */
export function pageView(encounter: Encounter, situation: Situation): PageView {
  const view = viewOf(encounter, situation);
  const { host, origin } = encounter;
  return { host, origin, site: siteOf(origin), now: situation.now, ...view };
}

function viewOf(encounter: Encounter, situation: Situation): View {
  if (situation.site.paused) return { kind: "nothing" };
  if (situation.status !== "unlocked") return closedView(encounter, situation.status);
  return (
    boxView(encounter) ??
    setupView(encounter, situation) ??
    shownCodesView(encounter, situation) ??
    recoveryFieldView(encounter, situation) ??
    codeFieldView(encounter, situation) ??
    lookAlikeView(encounter, situation) ??
    leftCodesView(encounter, situation) ??
    noRecoveryView(encounter, situation) ?? { kind: "nothing" }
  );
}

function closedView(encounter: Encounter, status: "absent" | "locked"): View {
  const found = purposeOf(encounter);
  if (found === null) return { kind: "nothing" };
  if (status === "locked") return { kind: "locked", ...found };
  // Without a vault there is nothing to fill: only something to keep is worth a word.
  return found.purpose.kind === "enrol" ? { kind: "welcome", ...found } : { kind: "nothing" };
}

interface Asked {
  readonly purpose: Purpose;
  /** What on the page it is about. */
  readonly thing: string;
}

/** What the page asks for; what the user already said yes to comes before everything else. */
function purposeOf(encounter: Encounter): Asked | null {
  const asked = everythingAsked(encounter).filter(({ thing }) => isOpen(encounter, thing));
  const { pending } = encounter;
  return asked.find(({ purpose }) => purpose.kind === pending?.kind) ?? asked[0] ?? null;
}

function everythingAsked({ proposal, shown, recoveryField, codeField }: Encounter): readonly Asked[] {
  const asked: Asked[] = [];
  if (proposal !== null)
    asked.push({ purpose: { kind: "enrol", issuer: proposal.issuer }, thing: proposal.id });
  if (shown !== null) asked.push({ purpose: { kind: "keep-recovery" }, thing: shown.id });
  if (codeField !== null && !codeField.outOfBand)
    asked.push({ purpose: { kind: "fill" }, thing: fieldKey(codeField.id) });
  if (recoveryField !== null)
    asked.push({ purpose: { kind: "use-recovery" }, thing: fieldKey(recoveryField.id) });
  return asked;
}

/** The user is waiting to hear what became of the box. */
function boxView({ boxed }: Encounter): View | null {
  if (boxed?.kind !== "refused") return null;
  return { kind: "box-without-key", code: boxed.code, detail: boxed.detail };
}

function setupView(encounter: Encounter, situation: Situation): View | null {
  const { proposal, badKey } = encounter;
  if (proposal === null || situation.proposal === null) {
    return badKey !== null && isOpen(encounter, "bad-key") ? { kind: "bad-key", ...badKey } : null;
  }
  const offered = situation.proposal;
  const kept = situation.accounts.find((account) => sameSecret(account.parameters, offered.parameters));
  if (kept !== undefined) return keptSetupView(encounter, situation, kept);
  if (!isOpen(encounter, proposal.id)) return null;
  const twin = situation.accounts.some((account) => sameName(account, offered));
  const { issuer, label } = offered;
  const issuerSite = issuerElsewhere(issuer, encounter.origin);
  return { kind: "offer", offer: { proposalId: proposal.id, issuer, label, twin, issuerSite } };
}

/** The page's key is kept: just now, or long since. */
function keptSetupView(encounter: Encounter, situation: Situation, kept: Account): View | null {
  if (codeFieldProgress(encounter, situation) !== null) return codeFieldProgress(encounter, situation);
  const justAdded = encounter.progress.added?.accountId === kept.id;
  if (!isOpen(encounter, encounter.proposal?.id ?? "")) return null;
  if (justAdded) {
    const code = shownCode(kept, situation);
    return { kind: "added", account: summaryOf(kept), code, canFill: takesCodeOf(kept, encounter) };
  }
  const canFill = takesCodeOf(kept, encounter) && kept.origins.includes(encounter.origin);
  return canFill ? null : { kind: "already-kept", account: summaryOf(kept) };
}

function shownCodesView(encounter: Encounter, situation: Situation): View | null {
  const { shown } = encounter;
  if (shown === null) return null;
  const accounts = whoseCodes(boundAccounts(encounter, situation), situation.now);
  const offer = codesToKeep(shown.id, situation.shown, accounts, encounter);
  return keptCodesView(shown.id, encounter, situation) ?? (offer && { kind: "keep-recovery", ...offer });
}

function leftCodesView(encounter: Encounter, situation: Situation): View | null {
  const { left } = encounter;
  if (left === null) return null;
  const until = left.at + leftTime;
  // Meanwhile somebody else may have signed in: the account that was used last need not be the one.
  const accounts = isOverdue(left, situation.now) ? [] : boundAccounts(encounter, situation);
  const offer = codesToKeep(left.id, situation.left, accounts, encounter);
  return (
    keptCodesView(left.id, encounter, situation) ??
    (offer && { kind: "left-recovery", until, path: situation.leftPath, ...offer })
  );
}

function keptCodesView(codesId: string, encounter: Encounter, situation: Situation): View | null {
  const { kept } = encounter.progress;
  const account = boundAccounts(encounter, situation).find(({ id }) => id === kept?.accountId);
  if (kept?.shownId !== codesId || account === undefined || !isOpen(encounter, codesId)) return null;
  return { kind: "kept-recovery", account: summaryOf(account), count: kept.count };
}

function codesToKeep(
  shownId: string,
  codes: Situation["shown"],
  accounts: readonly Account[],
  encounter: Encounter,
): CodesToKeep | null {
  const isNew = codes.some((code) => !code.kept);
  if (!isNew || accounts.length === 0 || !isOpen(encounter, shownId)) return null;
  return {
    shownId,
    masked: codes.map((code) => maskRecoveryCode(code.value)),
    accounts: accounts.map(summaryOf),
    replacesUsedAt: accounts[0] === undefined ? null : submittedAt(accounts[0]),
  };
}

/** A page shows recovery codes to whom it has just let in: an account that was used here a moment ago is the one. */
function whoseCodes(accounts: readonly Account[], now: number): readonly Account[] {
  const [best] = accounts;
  if (best === undefined) return [];
  const lastUsed = Math.max(
    best.addedAt,
    best.filledAt ?? 0,
    ...best.recoveryCodes.map((code) => code.changedAt),
  );
  return now - lastUsed < justNow ? [best] : accounts;
}

/** Milliseconds. */
const justNow = 10 * 60_000;

function submittedAt(account: Account): number | null {
  return account.recoveryCodes.find((code) => code.state === "submitted")?.changedAt ?? null;
}

function codeFieldView(encounter: Encounter, situation: Situation): View | null {
  const { codeField } = encounter;
  if (codeField === null || codeField.outOfBand) return null;
  const progress = codeFieldProgress(encounter, situation);
  if (progress !== null) return progress;
  if (!isOpen(encounter, fieldKey(codeField.id))) return null;
  const [best, ...others] = accountsToFill(encounter, situation);
  if (best === undefined) return siblingView(encounter, situation);
  if (others.length > 0) return { kind: "pick", accounts: [best, ...others].map(summaryOf) };
  return { kind: "fill", account: summaryOf(best), code: shownCode(best, situation) };
}

function codeFieldProgress(encounter: Encounter, situation: Situation): View | null {
  const { waiting, filled, refused, declined } = encounter.progress;
  const fieldId = encounter.codeField?.id;
  if (fieldId === undefined || !isOpen(encounter, fieldKey(fieldId))) return null;
  const account = (id: string) => situation.accounts.find((candidate) => candidate.id === id);
  const isOwn = waiting?.documentId === encounter.documentId;
  const isAwaited = isOwn && [fieldId, encounter.codeField?.secondId].includes(waiting.fieldId);
  // The card that is offered meanwhile is the one of any page: this one must not tell what it will get.
  if (isAwaited && !waiting.unasked) {
    const waiter = account(waiting.accountId);
    if (waiter === undefined) return null;
    return {
      kind: "waiting",
      account: summaryOf(waiter),
      fillsAt: waiting.until,
      period: waiter.parameters.type === "totp" ? waiter.parameters.period : 30,
      reason: waiting.reason,
      canFillNow: waiting.reason === "expiring",
    };
  }
  if (filled?.fieldId === fieldId) {
    const filledOne = account(filled.accountId);
    if (filledOne !== undefined)
      return { kind: "filled", account: summaryOf(filledOne), value: filled.value };
  }
  if (declined?.fieldId === fieldId) {
    const tried = account(declined.accountId);
    if (tried !== undefined) return declinedView(tried, declined.why, encounter, situation);
  }
  if (refused !== null && [fieldId, encounter.codeField?.secondId].includes(refused.fieldId)) {
    const tried = account(refused.accountId);
    if (tried !== undefined)
      return {
        kind: "refused",
        account: summaryOf(tried),
        code: codeToCopy(tried, refused.value, situation),
      };
  }
  return null;
}

/** A counter's code that was tried is the one to copy; a clock goes on meanwhile. */
function codeToCopy(account: Account, tried: string, situation: Situation): ShownCode {
  return shownCode(account, situation) ?? { value: tried, expiresAt: null, period: null };
}

function siblingView(encounter: Encounter, situation: Situation): View | null {
  const siblings = siblingAccounts(encounter.origin, situation.accounts);
  const fitting = accountsInField(
    encounter,
    siblings.map(({ account }) => account),
  );
  const accounts = siblings
    .filter(({ account }) => fitting.includes(account))
    .map(({ account, origin }) => ({ ...summaryOf(account), knownOrigin: origin }));
  if (accounts.length === 0) return null;
  return { kind: "sibling", accounts };
}

/** A page that asks for a code where none may go in, and whose address its user may take for another. */
function lookAlikeView(encounter: Encounter, situation: Situation): View | null {
  const { codeField, recoveryField, origin } = encounter;
  const asks = [codeField?.outOfBand === false ? codeField : null, recoveryField];
  const isAsking = asks.some((field) => field !== null && isOpen(encounter, fieldKey(field.id)));
  const known = isAsking ? lookAlikeOf(origin, situation.accounts) : null;
  return known === null ? null : { kind: "look-alike", knownHost: new URL(known).host };
}
