import { type Algorithm, algorithms } from "../src/domain/algorithm.ts";
import { Failure } from "../src/domain/failure.ts";
import { parseKeyUri } from "../src/domain/key-uri.ts";
import { cleanName } from "../src/domain/name.ts";
import { enrolmentBounds } from "../src/domain/parameters.ts";
import { readSecret } from "../src/domain/secret.ts";
import type { NewAccountForm } from "../src/messages/account-lines.ts";
import { failureSentence } from "../src/ui/words/failures.ts";
import { words } from "../src/ui/words.ts";

/** What the form for adding by key holds, as typed. */
export interface AddForm {
  readonly issuer: string;
  readonly label: string;
  readonly secret: string;
  readonly type: "totp" | "hotp" | "steam";
  readonly algorithm: Algorithm;
  readonly digits: string;
  /** Seconds. */
  readonly period: string;
  readonly counter: string;
  readonly bindToPage: boolean;
}

/** The fields that can be wrong, each with its sentence. */
export type AddFormErrors = Partial<Record<"issuer" | "secret" | "period" | "counter", string>>;

export const emptyForm: AddForm = {
  issuer: "",
  label: "",
  secret: "",
  type: "totp",
  algorithm: algorithms[0],
  digits: "6",
  period: "30",
  counter: "0",
  bindToPage: true,
};

/** The form after something was typed or pasted into Key: a whole key URI fills in everything that it says. */
export function withKey(form: AddForm, text: string): AddForm {
  if (!isLink(text)) return { ...form, secret: text };
  try {
    const { issuer, label, parameters } = parseKeyUri(text);
    const filled = { ...form, issuer: issuer || form.issuer, label: label || form.label };
    return { ...filled, ...parameterFields(parameters) };
  } catch (error) {
    // It stays as it was pasted, and the errors say what is wrong with it.
    if (error instanceof Failure) return { ...form, secret: text };
    throw error;
  }
}

/** What is wrong with the form while it is being typed: nothing that is merely missing yet. */
export function errorsSoFar(form: AddForm): AddFormErrors {
  const secret = form.secret.trim() === "" ? null : secretError(form.secret);
  return {
    ...(secret === null ? {} : { secret }),
    ...(form.type === "totp" && !isWithin(form.period, ...enrolmentBounds.period)
      ? { period: words.add.periodRange }
      : {}),
    ...(form.type === "hotp" && !isWithin(form.counter, 0, Number.MAX_SAFE_INTEGER)
      ? { counter: words.add.counterRange }
      : {}),
  };
}

/** What is wrong with the form when it is sent. */
export function errorsAtLast(form: AddForm): AddFormErrors {
  const secret = secretError(form.secret);
  const nameless = cleanName(form.issuer) === "" && cleanName(form.label) === "";
  return {
    ...errorsSoFar(form),
    ...(secret === null ? {} : { secret }),
    ...(nameless ? { issuer: words.add.siteMissing } : {}),
  };
}

/** The form as the worker takes it. Only for one without errors. */
export function toRequest(form: AddForm, pageOrigin: string | null): NewAccountForm {
  return {
    issuer: cleanName(form.issuer),
    label: cleanName(form.label),
    secret: readSecret(form.secret),
    type: form.type,
    algorithm: form.algorithm,
    digits: Number(form.digits),
    period: form.type === "totp" ? Number(form.period) : 30,
    counter: form.type === "hotp" ? Number(form.counter) : 0,
    bindTo: form.bindToPage ? pageOrigin : null,
  };
}

function parameterFields(parameters: ReturnType<typeof parseKeyUri>["parameters"]): Partial<AddForm> {
  const { type, secret } = parameters;
  if (parameters.type === "steam") return { type, secret };
  const digits = String(parameters.digits);
  if (parameters.type === "hotp") {
    return { type, secret, algorithm: parameters.algorithm, digits, counter: String(parameters.counter) };
  }
  return { type, secret, algorithm: parameters.algorithm, digits, period: String(parameters.period) };
}

function secretError(text: string): string | null {
  try {
    if (isLink(text)) parseKeyUri(text);
    else readSecret(text);
    return null;
  } catch (error) {
    if (error instanceof Failure) return failureSentence(error.code, error.detail);
    throw error;
  }
}

function isLink(text: string): boolean {
  return /^\s*[a-z][a-z0-9+.-]*:\/\//i.test(text);
}

function isWithin(text: string, least: number, most: number): boolean {
  return /^\d{1,16}$/.test(text) && Number(text) >= least && Number(text) <= most;
}
