import type { OtpParameters } from "../domain/account.ts";
import { readAlgorithm } from "../domain/algorithm.ts";
import { cleanAnnotations, longestNote } from "../domain/annotations.ts";
import { Failure } from "../domain/failure.ts";
import { cleanName, longestName } from "../domain/name.ts";
import { readParameters, storedBounds } from "../domain/parameters.ts";
import { isWholeSecret, secretBytes, secretFromBytes } from "../domain/secret.ts";
import { mostRecoveryCodes, originHints, recoveryCodesIn } from "./extras.ts";
import type { ImportedRow, RowWarning } from "./importer.ts";
import { setNumber, textIn, wholeNumber } from "./written.ts";

/** An entry as an app wrote it. Names, numbers and texts are taken as they stand in the file. */
export interface EntryForm extends EntryExtras {
  readonly type: OtpParameters["type"];
  /** Base32 as written, or the key's own bytes. */
  readonly secret: unknown;
  readonly algorithm?: unknown;
  /** 0 is what apps write for "never set". */
  readonly digits?: unknown;
  readonly period?: unknown;
  /** The counter of the next code. */
  readonly counter?: unknown;
}

/** What an entry has beside its key. */
export interface EntryExtras {
  readonly issuer: unknown;
  readonly label: unknown;
  readonly note?: unknown;
  readonly tags?: readonly unknown[];
  readonly favourite?: boolean;
  readonly order?: number | null;
  readonly icon?: unknown;
  /** Addresses or hosts. */
  readonly sites?: readonly unknown[];
  readonly recoveryCodes?: readonly unknown[];
  readonly trashed?: boolean;
  readonly warnings?: readonly RowWarning[];
}

/** The row of an entry: an account, or why it can't be one. */
export function rowOf(form: EntryForm): ImportedRow {
  return rowTrying(form, () => accountRow(form, parametersOf(form), counterWarnings(form)));
}

/** The row that `make` gives, or a failed one of that name for the Failure that it throws. */
export function rowTrying(named: EntryExtras, make: () => ImportedRow): ImportedRow {
  try {
    return make();
  } catch (error) {
    if (error instanceof Failure) return failedRow(named, error);
    throw error;
  }
}

/** The row of an entry whose parameters are read already. */
export function accountRow(
  extras: EntryExtras,
  parameters: OtpParameters,
  more: readonly RowWarning[] = [],
): ImportedRow {
  const { issuer, label, trashed } = namesOf(extras);
  const annotations = cleanAnnotations({
    note: textIn(extras.note),
    tags: (extras.tags ?? []).slice(0, 1000).map(textIn),
    favourite: extras.favourite ?? false,
    order: extras.order ?? null,
    icon: textIn(extras.icon),
  });
  const account = {
    issuer,
    label,
    parameters,
    ...annotations,
    origins: originHints(extras.sites ?? []),
    recoveryCodes: recoveryCodesIn(extras.recoveryCodes ?? []),
  };
  const warnings = [...(extras.warnings ?? []), ...more, ...secretWarnings(parameters.secret)];
  if (issuer === "" && label === "") warnings.push("nameless");
  if (isShortened(extras)) warnings.push("shortened");
  return { kind: "account", account, trashed, warnings: [...new Set(warnings)] };
}

/** The row of an entry that can't be read, with the reason. */
export function failedRow(named: EntryExtras, { code, detail }: Failure): ImportedRow {
  return { kind: "failed", ...namesOf(named), failure: { code, detail } };
}

/** Issuer, label and bin of a row that is no account. */
export function namesOf({ issuer, label, trashed }: EntryExtras): {
  issuer: string;
  label: string;
  trashed: boolean;
} {
  return {
    issuer: cleanName(textIn(issuer)),
    label: cleanName(textIn(label)),
    trashed: trashed ?? false,
  };
}

function parametersOf(form: EntryForm): OtpParameters {
  const { type } = form;
  const secret = secretIn(form.secret);
  const algorithm = textIn(form.algorithm).trim() || undefined;
  const digits = setNumber(form.digits, "digits");
  const period = type === "hotp" ? undefined : setNumber(form.period, "period");
  if (type === "steam") refuseOtherSteam(algorithm, digits, period);
  const counter = type === "hotp" ? wholeNumber(form.counter, "counter") : undefined;
  return readParameters({ type, secret, algorithm, digits, period, counter }, storedBounds);
}

function secretIn(secret: unknown): string {
  return secret instanceof Uint8Array ? secretFromBytes(secret) : textIn(secret);
}

// Steam makes its codes in one way only: an entry that says otherwise is wrong about one or the other.
function refuseOtherSteam(
  algorithm: string | undefined,
  digits: number | undefined,
  period: number | undefined,
): void {
  if (digits !== undefined && digits !== 5) throw new Failure("parameter-out-of-range", "digits");
  if (period !== undefined && period !== 30) throw new Failure("parameter-out-of-range", "period");
  if (algorithm !== undefined && readAlgorithm(algorithm) !== "SHA1")
    throw new Failure("algorithm-unsupported", readAlgorithm(algorithm));
}

function counterWarnings({ type, counter }: EntryForm): readonly RowWarning[] {
  return type === "hotp" && wholeNumber(counter, "counter") === undefined ? ["counter-missing"] : [];
}

function secretWarnings(secret: string): RowWarning[] {
  const warnings: RowWarning[] = [];
  if (secretBytes(secret).length < fewestBytes) warnings.push("short-secret");
  if (!isWholeSecret(secret)) warnings.push("odd-secret");
  return warnings;
}

const fewestBytes = 10;

function isShortened({ issuer, label, note, recoveryCodes = [] }: EntryExtras): boolean {
  return (
    [issuer, label].some((name) => [...textIn(name).trim()].length > longestName) ||
    textIn(note).length > longestNote ||
    recoveryCodes.length > mostRecoveryCodes
  );
}
