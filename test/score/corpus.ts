import { readFileSync } from "node:fs";
import { join } from "node:path";

export type CaseKind =
  | "otp-single"
  | "otp-split"
  | "recovery-input"
  | "enrol"
  | "recovery-display"
  | "negative";

/** What a page of the corpus should come out as; see the corpus's README. */
export interface Expected {
  readonly fields?: readonly string[];
  readonly otpFields?: readonly string[];
  readonly key?: string;
  readonly keyShown?: string | null;
  readonly otpauth?: string | null;
  readonly params?: {
    readonly type: string;
    readonly algorithm?: string;
    readonly digits?: number;
    readonly period?: number;
    readonly counter?: number;
  };
  readonly codes?: readonly string[];
  readonly mustNotAutofill?: boolean;
  readonly mayOffer?: boolean;
}

export interface CorpusCase {
  readonly id: string;
  readonly file: string;
  readonly kind: CaseKind;
  readonly lang: string;
  readonly codeFormat?: string;
  readonly acceptsRecovery?: boolean;
  readonly consecutiveCodes?: boolean;
  readonly expected: Expected;
  /** The page itself. */
  readonly html: string;
  /** Every third page is kept aside while rules are tuned. */
  readonly aside: boolean;
}

/** Reads a corpus folder: `cases.json` and the pages that it names. */
export function readCorpus(folder: string): CorpusCase[] {
  const listed = JSON.parse(readFileSync(join(folder, "cases.json"), "utf8")) as Omit<
    CorpusCase,
    "html" | "aside"
  >[];
  return listed.map((each, index) => ({
    ...each,
    html: readFileSync(join(folder, each.file), "utf8"),
    aside: index % 3 === 2,
  }));
}
