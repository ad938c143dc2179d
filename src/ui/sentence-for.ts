import { Failure } from "../domain/failure.ts";
import { failureSentence } from "./words/failures.ts";

/** What to tell of anything thrown: a failure's own sentence, or that something of ours failed. */
export function sentenceFor(error: unknown): string {
  return error instanceof Failure ? failureSentence(error.code, error.detail) : failureSentence("internal");
}
