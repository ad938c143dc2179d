import type { CodeFormat } from "../domain/code-format.ts";
import type { Complaint } from "../domain/complaint.ts";
import { judgeFields } from "./fields.ts";
import { type SiteNames, siteNameOf, userNamesOf } from "./page-names.ts";
import { shownRecoveryCodes } from "./recovery-page.ts";
import { shownKeys } from "./setup-page.ts";
import type { PageSnapshot } from "./snapshot-model.ts";
import type { Steps } from "./steps.ts";

/** The box or boxes that take a code. */
export interface CodeField {
  /** Refs of the snapshot, in the order of typing. */
  readonly refs: readonly number[];
  /** "split": one character each. "parts": a part of the code each. "consecutive": two boxes that want two codes in a row. */
  readonly layout: "single" | "split" | "parts" | "consecutive";
  readonly score: number;
  readonly reasons: readonly string[];
  /** The same box takes a recovery code. */
  readonly acceptsRecovery: boolean;
  /** The code comes by SMS, e-mail or the like. */
  readonly outOfBand: boolean;
  readonly format: CodeFormat;
  /** What the page says of the code that was typed before. */
  readonly complaint: Complaint;
}

export interface RecoveryField {
  /** Refs of the snapshot, in the order of typing: of several boxes each takes a character or a part of the code. */
  readonly refs: readonly number[];
  readonly score: number;
  readonly reasons: readonly string[];
  /** The number of the recovery code that is asked for, or null for any. */
  readonly codeNumber: number | null;
}

/** A key that the page hands out. */
export interface ShownKey {
  readonly keyUri: string;
  /** "dom": the page holds this key URI. "printed": made of a key that it prints. */
  readonly source: "dom" | "printed";
  readonly reasons: readonly string[];
}

/** What a page asks for and shows. */
export interface PageJudgement {
  readonly codeField: CodeField | null;
  readonly recoveryField: RecoveryField | null;
  readonly setup: readonly ShownKey[];
  /** Exactly as they must be typed, in the page's order. */
  readonly recoveryCodes: readonly string[];
  readonly recoveryReasons: readonly string[];
  readonly siteName: string;
  /** User names that the page shows or has in its fields, nearest first. */
  readonly userNames: readonly string[];
}

/**
 * Judges a page from plain data alone, with reasons. `taught` is the ref of the box that its user has shown to take the
 * code, or null.
 */
export function judgePage(page: PageSnapshot, taught: number | null = null): PageJudgement {
  const judging = judgeInSteps(page, taught);
  for (let step = judging.next(); ; step = judging.next()) if (step.done) return step.value;
}

/** The same in steps of a few milliseconds each, for whoever must not hold a thread for longer. */
export function* judgeInSteps(page: PageSnapshot, taught: number | null = null): Steps<PageJudgement> {
  const siteName = siteNameOf(page);
  yield;
  const names: SiteNames = { siteName, userNames: userNamesOf(page) };
  yield;
  const first = yield* judgeFields(page, { taught, handsOutKey: false });
  yield;
  const setup = yield* shownKeys(page, names, first.codeField !== null);
  yield;
  // Beside a key a box needs to say less: it takes the key's first code.
  const isSettingUp = first.codeField === null && setup.length > 0;
  const { codeField, recoveryField } = isSettingUp
    ? yield* judgeFields(page, { taught, handsOutKey: true })
    : first;
  yield;
  const { codes, reasons } = yield* shownRecoveryCodes(page, setup);
  return { codeField, recoveryField, setup, recoveryCodes: codes, recoveryReasons: reasons, ...names };
}
