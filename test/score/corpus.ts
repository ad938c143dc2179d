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
  /** What the QR code says, and whether it can't be seen. */
  readonly qrPayload?: string | null;
  readonly qrHidden?: boolean;
  readonly codes?: readonly string[];
  readonly mustNotAutofill?: boolean;
  readonly mayOffer?: boolean;
}

export interface CorpusCase {
  readonly id: string;
  readonly file: string;
  readonly kind: CaseKind;
  readonly lang: string;
  readonly qrRendering?: string;
  readonly codeFormat?: string;
  readonly acceptsRecovery?: boolean;
  /** The number of the recovery code that is asked for. */
  readonly codeNumber?: number;
  readonly expected: Expected;
  /** The page itself. */
  readonly html: string;
}

/** Reads a corpus folder: `cases.json` and the pages that it names. */
export function readCorpus(folder: string): CorpusCase[] {
  const listed = JSON.parse(readFileSync(join(folder, "cases.json"), "utf8")) as Omit<CorpusCase, "html">[];
  return listed.map((each) => ({ ...each, html: readFileSync(join(folder, each.file), "utf8") }));
}
