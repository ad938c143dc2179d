import { proposedAccount } from "../../src/background/reporting.ts";
import type { CodeFormat } from "../../src/domain/code-format.ts";
import { Failure } from "../../src/domain/failure.ts";
import type { JudgedPage } from "./judged-page.ts";

/** What the extension would offer on a page. */
export interface JudgeLine {
  /** The box that takes a code. */
  readonly code: {
    /** Selectors in the corpus's syntax, in the order of typing. */
    readonly fields: readonly string[];
    readonly acceptsRecovery: boolean;
    /** Whether it would go in by itself, were that turned on for the page's origin. */
    readonly fillsUnasked: boolean;
    readonly codeFormat: CodeFormat;
    readonly reasons: readonly string[];
  } | null;
  readonly recovery: {
    readonly fields: readonly string[];
    /** The number of the recovery code that the page asks for, or null for any. */
    readonly codeNumber: number | null;
    readonly reasons: readonly string[];
  } | null;
  /** The key to enrol. */
  readonly setup: {
    readonly keyUri: string;
    /** Base32. */
    readonly secret: string;
    /** "dom": the page holds this key URI. "printed": made of a key that it prints. */
    readonly source: "qr" | "dom" | "printed";
  } | null;
  /** The recovery codes on view, exactly as they must be typed, in order. */
  readonly recoveryCodes: readonly string[] | null;
}

/** Nothing is offered. */
export const nothing: JudgeLine = { code: null, recovery: null, setup: null, recoveryCodes: null };

/** A judged page as plain words: what reaches the worker counts. */
export function lineOf(judged: JudgedPage): JudgeLine {
  const { judgement, codeBoxes, recoveryBoxes } = judged;
  const { codeField, recoveryField, recoveryCodes } = judgement;
  if (judged.reported === null) return nothing;
  return {
    code: codeField && {
      fields: codeBoxes,
      acceptsRecovery: codeField.acceptsRecovery,
      fillsUnasked: !codeField.outOfBand,
      codeFormat: codeField.format,
      reasons: codeField.reasons,
    },
    recovery: recoveryField && {
      fields: recoveryBoxes,
      codeNumber: recoveryField.codeNumber,
      reasons: recoveryField.reasons,
    },
    setup: setupOf(judged),
    recoveryCodes: recoveryCodes.length === 0 ? null : recoveryCodes,
  };
}

/** The first key URI that can be kept, as the worker takes it. */
function setupOf({ judgement, reported }: JudgedPage): JudgeLine["setup"] {
  if (reported === null) return null;
  for (const keyUri of reported.keyUris) {
    try {
      const { secret } = proposedAccount(keyUri, reported, "https://site.example").parameters;
      const known = judgement.setup.find((each) => each.keyUri === keyUri);
      return { keyUri, secret, source: known?.source ?? "qr" };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
    }
  }
  return null;
}
