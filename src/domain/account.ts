import type { Algorithm } from "./algorithm.ts";
import { type Annotations, cleanAnnotations, noAnnotations } from "./annotations.ts";
import { Failure } from "./failure.ts";
import { cleanName, foldedText } from "./name.ts";
import { canonicalOrigin } from "./origin.ts";
import { type ParameterForm, readParameters, storedBounds } from "./parameters.ts";
import type { RecoveryCode } from "./recovery-code.ts";
import { secretBytes } from "./secret.ts";

/** RFC 6238: a code for each `period` seconds. */
export interface TotpParameters {
  readonly type: "totp";
  /** Canonical Base32, upper case, unpadded. */
  readonly secret: string;
  readonly algorithm: Algorithm;
  readonly digits: number;
  /** Seconds. */
  readonly period: number;
}

/** RFC 4226: a code for each count. */
export interface HotpParameters {
  readonly type: "hotp";
  readonly secret: string;
  readonly algorithm: Algorithm;
  readonly digits: number;
  /** The counter of the next code. */
  readonly counter: number;
}

/** Steam Guard: HMAC-SHA1 every 30 s, written as five letters and digits. */
export interface SteamParameters {
  readonly type: "steam";
  readonly secret: string;
}

export type OtpParameters = TotpParameters | HotpParameters | SteamParameters;

/** What is known of an account before it is kept. */
export interface NewAccount {
  readonly issuer: string;
  /** The account name under the issuer, without the issuer prefix. */
  readonly label: string;
  readonly parameters: OtpParameters;
  /** The exact origins on which its codes may be filled. */
  readonly origins: readonly string[];
}

export const historyEvents = [
  "added",
  "imported",
  "filled",
  "copied",
  "renamed",
  "origin-added",
  "origin-removed",
  "recovery-kept",
  "recovery-filled",
  "recovery-used",
  "recovery-unused",
  "replaced",
  "binned",
  "restored",
] as const;

/** Something that happened to an account, newest first in the account. */
export interface HistoryEntry {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly event: (typeof historyEvents)[number];
  /** Where it happened, or null when it was in a window of ours. */
  readonly origin: string | null;
}

/** A frame of one origin, one of the account's own, in pages of another. */
export interface AllowedFrame {
  readonly frame: string;
  readonly page: string;
}

/** One enrolled code generator. */
export interface Account extends NewAccount, Annotations {
  /** 16 random bytes in hexadecimal. */
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly addedAt: number;
  /** The newest time step whose code was handed out for signing in (RFC 6238 §4.2 T), or null. */
  readonly usedStep: number | null;
  readonly filledAt: number | null;
  /** When it was put in the bin, or null. It is gone for good 30 days later. */
  readonly removedAt: number | null;
  /** Those of `origins` on which its user wants its code filled without being asked. */
  readonly unaskedOrigins: readonly string[];
  /** Where its code may go into a frame of another origin than the page's, too. */
  readonly frames: readonly AllowedFrame[];
  readonly recoveryCodes: readonly RecoveryCode[];
  readonly history: readonly HistoryEntry[];
}

/** Of these, what its owner does to sign in. */
const uses: ReadonlySet<HistoryEntry["event"]> = new Set(["filled", "copied", "recovery-filled"] as const);

/** When an account was last used to sign in, as far as its history tells; milliseconds since the epoch, or null. */
export function lastUsedAt({ filledAt, history }: Pick<Account, "filledAt" | "history">): number | null {
  const latest = history.find(({ event }) => uses.has(event))?.at ?? null;
  if (latest === null || filledAt === null) return latest ?? filledAt;
  return Math.max(latest, filledAt);
}

/** How many entries of its history an account keeps. */
export const longestHistory = 50;

/** An account as a form, a page or an importer proposes it. */
export interface AccountForm {
  readonly issuer: string;
  readonly label: string;
  readonly parameters: ParameterForm;
  /** Origins or whole addresses; only their origins are kept. */
  readonly origins: readonly string[];
  /** None where it is left out. */
  readonly annotations?: Annotations | undefined;
}

/**
 * A new account from what was proposed: names cleaned, parameters checked and completed, origins in their one form.
 * `id` is 16 random bytes in hexadecimal, `now` is in milliseconds since the epoch. Adding is the first entry of its
 * history.
 * Throws Failure "label-missing" when issuer and label are both empty, "origin-malformed", and those of
 * `readParameters`.
 */
export function newAccount(form: AccountForm, { id, now }: { id: string; now: number }): Account {
  const issuer = cleanName(form.issuer);
  const label = cleanName(form.label);
  if (issuer === "" && label === "") throw new Failure("label-missing");
  const origins = distinctOrigins(form.origins);
  return {
    id,
    issuer,
    label,
    parameters: readParameters(form.parameters, storedBounds),
    origins,
    ...cleanAnnotations(form.annotations ?? noAnnotations),
    addedAt: now,
    usedStep: null,
    filledAt: null,
    removedAt: null,
    unaskedOrigins: [],
    frames: [],
    recoveryCodes: [],
    history: [{ at: now, event: "added", origin: origins[0] ?? null }],
  };
}

/** Whether two sets of parameters make the same codes: same key bytes and all else that goes into a code, counter aside. */
export function sameSecret(a: OtpParameters, b: OtpParameters): boolean {
  return codeSource(a) === codeSource(b);
}

/** A text that two sets of parameters share when they make the same codes. A secret. */
export function codeSource(parameters: OtpParameters): string {
  const key = secretBytes(parameters.secret).join();
  if (parameters.type === "steam") return `steam|${key}`;
  const period = parameters.type === "totp" ? parameters.period : "";
  return `${parameters.type}|${key}|${parameters.algorithm}|${parameters.digits}|${period}`;
}

/** Whether two accounts have the same issuer and label to a reader. */
export function sameName(a: Named, b: Named): boolean {
  return nameOf(a) === nameOf(b);
}

/** A text that accounts share whose issuer and label are the same to a reader. */
export function nameOf({ issuer, label }: Named): string {
  return JSON.stringify([foldedText(issuer), foldedText(label)]);
}

/** The counter of the next code; 0 where codes follow the clock. */
export function counterOf(parameters: OtpParameters): number {
  return parameters.type === "hotp" ? parameters.counter : 0;
}

/** The account with one more thing that happened to it, newest first; the oldest drop out. */
export function withHistory(account: Account, entry: HistoryEntry): Account {
  return { ...account, history: [entry, ...account.history].slice(0, longestHistory) };
}

/** The account in the bin. `now` is in milliseconds since the epoch. */
export function binned(account: Account, now: number): Account {
  return withHistory({ ...account, removedAt: now }, { at: now, event: "binned", origin: null });
}

interface Named {
  readonly issuer: string;
  readonly label: string;
}

function distinctOrigins(texts: readonly string[]): readonly string[] {
  const origins = texts.map((text) => {
    const origin = canonicalOrigin(text);
    if (origin === null) throw new Failure("origin-malformed");
    return origin;
  });
  return [...new Set(origins)];
}
