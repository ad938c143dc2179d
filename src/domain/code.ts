import { HOTP, Secret } from "otpauth";
import type { HotpParameters, OtpParameters, SteamParameters, TotpParameters } from "./account.ts";
import { secretBytes } from "./secret.ts";

/** Parameters whose codes follow the clock. */
export type TimedParameters = TotpParameters | SteamParameters;

/** A code with the time in which it is the current one: from `startsAt` until just before `expiresAt`. */
export interface Code {
  readonly value: string;
  /** Milliseconds since the epoch. */
  readonly startsAt: number;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** Whether to type the current code or to wait for another. Times are milliseconds since the epoch. */
export type FillTime =
  | { readonly kind: "now"; readonly step: number }
  | { readonly kind: "wait"; readonly until: number; readonly reason: "expiring" | "used" };

/** The code of this moment (RFC 6238; for Steam, its own spelling). `now` is in milliseconds since the epoch. */
export function codeAt(parameters: TimedParameters, now: number): Code {
  return codeOfStep(parameters, stepAt(parameters, now));
}

/** The code that follows the one of this moment. */
export function nextCodeAt(parameters: TimedParameters, now: number): Code {
  return codeOfStep(parameters, stepAt(parameters, now) + 1);
}

/** The code of the parameters' counter (RFC 4226). Advance the counter before the code leaves. */
export function codeFor(parameters: HotpParameters): string {
  return decimal(parameters, parameters.counter, parameters.digits);
}

/** The time step of this moment: T of RFC 6238 §4.2, with T0 = 0. Throws Error for a time before the epoch. */
export function stepAt(parameters: TimedParameters, now: number): number {
  const step = Math.floor(now / stepLength(parameters));
  if (!Number.isSafeInteger(step) || step < 0) throw new Error("Not a time that has steps");
  return step;
}

/** Milliseconds until the code of this moment gives way to the next: more than 0, at most the period. */
export function timeLeft(parameters: TimedParameters, now: number): number {
  return (stepAt(parameters, now) + 1) * stepLength(parameters) - now;
}

/** Seconds for which a code is the current one. */
export function periodOf(parameters: TimedParameters): number {
  return parameters.type === "steam" ? steamPeriod : parameters.period;
}

/** Whether the codes follow the clock rather than a counter. */
export function isTimed(parameters: OtpParameters): parameters is TimedParameters {
  return parameters.type !== "hotp";
}

/**
 * When to type a code so that it is accepted: not in the last moments of a step (less than 5 s, or a quarter of a
 * shorter period, is left), and not a code that was already used, which servers refuse (RFC 6238 §5.2). `usedStep` is
 * the newest step whose code was used, or null.
 *
 * A used step more than two steps ahead of what could be typed comes from a clock that has been put right since: no server can
 * have accepted its code, so it holds nothing up.
 */
export function whenToFill(parameters: TimedParameters, usedStep: number | null, now: number): FillTime {
  const step = stepAt(parameters, now);
  const isExpiring = timeLeft(parameters, now) < Math.min(5000, stepLength(parameters) / 4);
  const earliest = isExpiring ? step + 1 : step;
  if (usedStep !== null && usedStep >= step && usedStep - earliest <= farthestStep) {
    return { kind: "wait", until: (usedStep + 1) * stepLength(parameters), reason: "used" };
  }
  if (isExpiring) return { kind: "wait", until: earliest * stepLength(parameters), reason: "expiring" };
  return { kind: "now", step };
}

const steamPeriod = 30;
const steamAlphabet = "23456789BCDFGHJKMNPQRTVWXY";
const farthestStep = 2;

function codeOfStep(parameters: TimedParameters, step: number): Code {
  const length = stepLength(parameters);
  const value =
    parameters.type === "steam" ? steamCode(parameters, step) : decimal(parameters, step, parameters.digits);
  return { value, startsAt: step * length, expiresAt: (step + 1) * length };
}

// Five characters of the number before it is cut to digits, the least significant first.
function steamCode({ secret }: SteamParameters, step: number): string {
  // RFC 4226 §5.3 leaves 31 bits, so ten digits are the whole number.
  let rest = Number(decimal({ secret, algorithm: "SHA1" }, step, 10));
  let code = "";
  for (let place = 0; place < 5; place++) {
    code += steamAlphabet.charAt(rest % steamAlphabet.length);
    rest = Math.floor(rest / steamAlphabet.length);
  }
  return code;
}

function decimal(key: Pick<HotpParameters, "secret" | "algorithm">, counter: number, digits: number): string {
  const secret = new Secret({ buffer: secretBytes(key.secret).buffer });
  return HOTP.generate({ secret, algorithm: key.algorithm, digits, counter });
}

function stepLength(parameters: TimedParameters): number {
  return periodOf(parameters) * 1000;
}
