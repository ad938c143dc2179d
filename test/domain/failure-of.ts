import { Failure } from "../../src/domain/failure.ts";

/** Runs something that must be refused and gives its code, with ": detail" where there is one. */
export function failureOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
  return "not refused";
}
