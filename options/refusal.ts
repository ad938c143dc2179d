import { Failure, type FailureCode } from "../src/domain/failure.ts";

/** Anything thrown, as an answer that says why. */
export function refusal(error: unknown): {
  readonly kind: "refused";
  readonly code: FailureCode;
  readonly detail: string | null;
} {
  const { code, detail } = error instanceof Failure ? error : new Failure("internal");
  return { kind: "refused", code, detail };
}
