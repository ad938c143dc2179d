import { isBoundedJson } from "../domain/bounded-json.ts";
import { Failure } from "../domain/failure.ts";
import { lastMoment } from "../domain/last-moment.ts";
import { largestFile } from "./age-file.ts";
import { fromUtf8, toUtf8 } from "./byte-text.ts";
import type { Bytes } from "./bytes.ts";

/** The most records or accounts that a backup holds. */
export const mostEntries = 20_000;

/** The largest JSON of a backup, in bytes: with what the age format adds it still is a file that is opened. */
export const largestJson = largestFile - 64 * 1024;

// What we write takes ten bytes and more for each value; a bomb of brackets and commas takes one or two.
const bounds = { depth: 32, values: 2_500_000 };

/** The JSON as UTF-8. Throws Failure "backup-too-large" for what could not be read again. */
export function encodeBackupJson(value: unknown): Bytes {
  const bytes = toUtf8(JSON.stringify(value));
  if (bytes.length > largestJson) throw new Failure("backup-too-large");
  return bytes;
}

/**
 * Parses JSON that somebody may have made to exhaust the computer: how deep it goes and how many values it has is counted
 * in the bytes, before anything is built from them.
 * Throws Failure "backup-too-large" or "backup-malformed".
 */
export function parseBackupJson(bytes: Bytes): unknown {
  if (bytes.length > largestJson) throw new Failure("backup-too-large");
  if (!isBoundedJson(bytes, bounds)) throw malformed();
  try {
    return JSON.parse(fromUtf8(bytes));
  } catch {
    // No UTF-8 or no JSON.
    throw malformed();
  }
}

export type Fields = Readonly<Record<string, unknown>>;

/** The fields of an object. Throws Failure "backup-malformed" for anything else. */
export function fieldsOf(value: unknown): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw malformed();
  return value as Fields;
}

/** Throws Failure "vault-newer" for a version of the format that a newer build wrote, "backup-malformed" for none. */
export function checkVersionNumber(value: unknown, known: number): void {
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 1) throw malformed();
  if (value > known) throw new Failure("vault-newer");
}

/** Milliseconds since the epoch. Throws Failure "backup-malformed" for what is no time. */
export function checkTime(value: unknown): number {
  if (typeof value !== "number" || !(value >= 0 && value <= lastMoment)) throw malformed();
  return value;
}

export function malformed(): Failure {
  return new Failure("backup-malformed");
}
