import type { Account } from "../domain/account.ts";
import { Failure } from "../domain/failure.ts";
import { checkStored } from "../domain/stored-account.ts";
import { fromUtf8, toUtf8 } from "./byte-text.ts";
import type { Bytes } from "./bytes.ts";

/** An account with its recovery codes' values, which are sealed once more. */
export interface AccountContent {
  readonly kind: "account";
  readonly account: Account;
  /** The sealed value (Base64) by the recovery code's id. */
  readonly recoveryValues: ReadonlyMap<string, string>;
}

/** What is left of an account that is gone for good, so that no other copy of the vault brings it back. */
export interface Tombstone {
  readonly kind: "tombstone";
  /** When the account was put in the bin; milliseconds since the epoch. */
  readonly removedAt: number;
}

/** A record of a kind that this build does not know: left alone. */
export interface ForeignContent {
  readonly kind: "foreign";
}

export type RecordContent = AccountContent | Tombstone | ForeignContent;
export type WritableContent = AccountContent | Tombstone;

/** The version of what `encodeContent` writes. */
export const schemaVersion = 1;

/** Bytes for sealing: JSON with the kind inside, so that a record tells nothing from outside. */
export function encodeContent(content: WritableContent): Bytes {
  if (content.kind === "tombstone") return toUtf8(JSON.stringify(content));
  const { kind, account, recoveryValues } = content;
  return toUtf8(JSON.stringify({ kind, account, recoveryValues: Object.fromEntries(recoveryValues) }));
}

/** What was sealed in the record `id`, checked again; null when it is not what a record may hold. */
export function decodeContent(bytes: Bytes, id: string): RecordContent | null {
  try {
    return checkContent(JSON.parse(fromUtf8(bytes)), id);
  } catch (error) {
    // Text that is no UTF-8 or no JSON, or an account with a part out of range.
    if (error instanceof Failure || error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

/** An account that is about to be stored. Throws Failure "account-malformed" when it could not be read again. */
export function checkedAccount(account: Account): Account {
  return checkStored(account);
}

function checkContent(value: unknown, id: string): RecordContent | null {
  if (typeof value !== "object" || value === null) return null;
  const { kind, account, recoveryValues, removedAt } = value as Record<string, unknown>;
  if (kind === "tombstone") return typeof removedAt === "number" ? { kind, removedAt } : null;
  if (kind !== "account") return typeof kind === "string" ? { kind: "foreign" } : null;
  const checked = checkStored(account);
  const values = checkValues(recoveryValues);
  return checked.id === id && values !== null ? { kind, account: checked, recoveryValues: values } : null;
}

function checkValues(value: unknown): ReadonlyMap<string, string> | null {
  if (typeof value !== "object" || value === null) return null;
  const entries = Object.entries(value);
  return entries.every((entry): entry is [string, string] => typeof entry[1] === "string")
    ? new Map(entries)
    : null;
}
