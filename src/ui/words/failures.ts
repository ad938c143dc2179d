import { type FailureCode, failureCodes } from "../../domain/failure.ts";
import { say } from "../say.ts";
import { shared } from "./shared.ts";

/** A refusal in words: what happened, and what is safe or comes next. */
export interface FailureWords {
  readonly what: string;
  readonly next: string;
}

/**
 * What a failure says. `detail` is the harmless word that came with it, or null: a parameter's name, a host, an app's name, a
 * character, a number. The sentences choose by `named` whether there is one.
 */
export function failureWords(code: string, detail: string | null = null): FailureWords {
  const stem = stemOf(failureCodes.find((known) => known === code) ?? "internal");
  const named = detail === null ? "no" : "yes";
  const values = { detail: detail ?? "", named, count: Number(detail ?? 1) };
  return { what: say(`failure_${stem}_what`, values), next: say(`failure_${stem}_next`, values) };
}

/** The same in one run, for the line below a field. */
export function failureSentence(code: string, detail: string | null = null): string {
  const { what, next } = failureWords(code, detail);
  return shared.inOneRun([what, next]);
}

/** Keys of messages have no hyphens. */
type Stem<Code extends string> = Code extends `${infer A}-${infer B}` ? `${A}_${Stem<B>}` : Code;

function stemOf<Code extends FailureCode>(code: Code): Stem<Code> {
  return code.replaceAll("-", "_") as Stem<Code>;
}
