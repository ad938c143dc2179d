import type { OtpParameters } from "./account.ts";
import { type Algorithm, algorithms, readAlgorithm } from "./algorithm.ts";
import { Failure } from "./failure.ts";
import { readSecret } from "./secret.ts";

/** Smallest and largest, both allowed. `period` is in seconds. */
export interface Bounds {
  readonly algorithms: readonly Algorithm[];
  readonly digits: readonly [number, number];
  readonly period: readonly [number, number];
}

/** What a web page may enrol. */
export const enrolmentBounds: Bounds = {
  algorithms: ["SHA1", "SHA256", "SHA512"],
  digits: [6, 8],
  period: [5, 300],
};

/** What may be kept: other apps' exports hold rarer ones. */
export const storedBounds: Bounds = { algorithms, digits: [4, 10], period: [1, 86_400] };

/** Parameters as a form or an importer has them. What the type has no use for is ignored; what is absent has the
 * standard's default. */
export interface ParameterForm {
  readonly type: OtpParameters["type"];
  /** As typed: `readSecret` reads it. */
  readonly secret: string;
  readonly algorithm?: string | undefined;
  readonly digits?: number | undefined;
  /** Seconds. */
  readonly period?: number | undefined;
  readonly counter?: number | undefined;
}

/**
 * Checks parameters and fills the defaults: SHA1, 6 digits, 30 s, counter 0.
 * Throws Failure: the secret's codes, "algorithm-unsupported", "parameter-out-of-range" with the parameter's name.
 */
export function readParameters(form: ParameterForm, bounds: Bounds): OtpParameters {
  const secret = readSecret(form.secret);
  if (form.type === "steam") return { type: "steam", secret };
  const algorithm = readAlgorithm(form.algorithm ?? "SHA1");
  if (!bounds.algorithms.includes(algorithm)) throw new Failure("algorithm-unsupported", algorithm);
  const digits = within("digits", form.digits ?? 6, bounds.digits);
  if (form.type === "hotp") {
    const counter = within("counter", form.counter ?? 0, [0, Number.MAX_SAFE_INTEGER]);
    return { type: "hotp", secret, algorithm, digits, counter };
  }
  return {
    type: "totp",
    secret,
    algorithm,
    digits,
    period: within("period", form.period ?? 30, bounds.period),
  };
}

function within(name: string, value: number, [least, most]: readonly [number, number]): number {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return value;
  throw new Failure("parameter-out-of-range", name);
}
