import { Failure, type FailureCode } from "../domain/failure.ts";
import type { Answer } from "./contract.ts";

/** What an answer holds. Throws Failure with the answer's code when it refuses, and with that of the silence without an answer. */
export function unwrap<T>(answer: Answer<T> | undefined, silence: FailureCode): T {
  if (answer === undefined) throw new Failure(silence);
  if (!answer.ok) throw new Failure(answer.code, answer.detail);
  return answer.value;
}
