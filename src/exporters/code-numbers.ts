import type { OtpParameters } from "../domain/account.ts";

/** What goes into an account's codes beside its key: Steam's own kind too is told in the words of the others. */
export function codeNumbers(parameters: OtpParameters) {
  if (parameters.type === "steam") return { algorithm: "SHA1", digits: 5, period: 30 } as const;
  const { algorithm, digits } = parameters;
  return parameters.type === "hotp"
    ? ({ algorithm, digits, counter: parameters.counter } as const)
    : ({ algorithm, digits, period: parameters.period } as const);
}
