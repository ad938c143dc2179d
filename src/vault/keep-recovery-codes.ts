import type { Account } from "../domain/account.ts";
import { Failure } from "../domain/failure.ts";
import { keepNewCodes, type ShownRecoveryCode } from "../domain/recovery-code.ts";
import { findKept, withValues } from "./account-records.ts";
import { toHex } from "./byte-text.ts";
import { type Bytes, randomBytes } from "./bytes.ts";
import { decodeHeader, type Header } from "./header.ts";
import type { RecordBook } from "./record-book.ts";
import { checkedAccount } from "./record-content.ts";
import { fingerprintOf, openRecoveryValue, sealRecoveryValue } from "./recovery-values.ts";
import type { OpenStore } from "./store.ts";
import type { WorkingKeys } from "./unlocked-keys.ts";
import { nextVersion } from "./version.ts";
import { writeRecords } from "./write-records.ts";

/**
 * Keeps recovery codes with an account, in the page's order; those that are kept already are not kept twice.
 * Throws Failure "account-unknown", and "vault-damaged" (header) when the key to seal them to can't be trusted.
 */
export async function keepCodes(
  store: OpenStore,
  accountId: string,
  values: readonly string[],
  now: number,
): Promise<Account> {
  return writeRecords(store, [accountId], async (book) => {
    const { account, recoveryValues, version } = findKept(book, accountId);
    const shown = await Promise.all(values.map((value, i) => recognise(book.keys, value, i + 1)));
    const recoveryCodes = keepNewCodes(account.recoveryCodes, shown, now);
    if (recoveryCodes === account.recoveryCodes) return { contents: new Map(), result: account };
    const kept = checkedAccount({ ...account, recoveryCodes });
    const sealed = await sealNew(book, book.keys, kept, shown, values);
    const next = nextVersion(version, book.head.deviceId);
    const content = withValues(kept, next, new Map([...recoveryValues, ...sealed]));
    return { contents: new Map([[accountId, content]]), result: kept };
  });
}

/**
 * The values by the codes' ids; a value that can't be opened is left out, the others are there all the same.
 * Throws Failure "account-unknown", "vault-damaged".
 */
export async function openCodes(
  book: RecordBook,
  keys: WorkingKeys,
  codesKey: CryptoKey,
  accountId: string,
): Promise<ReadonlyMap<string, string>> {
  const { recoveryValues } = findKept(book, accountId);
  const opened = [...recoveryValues].map(async ([id, sealed]) => {
    const value = await openRecoveryValue(codesKey, keys.vault, id, sealed);
    return value === null ? [] : [[id, value] as const];
  });
  return new Map((await Promise.all(opened)).flat());
}

/** A code as a page shows it, known again by its fingerprint. `position` is its number, from 1. */
export async function recognise(
  keys: WorkingKeys,
  value: string,
  position: number,
): Promise<ShownRecoveryCode> {
  return { id: toHex(randomBytes(16)), position, fingerprint: await fingerprintOf(keys.fingerprints, value) };
}

/** Seals the values of those codes that were shown now and are kept. */
export async function sealNew(
  book: RecordBook,
  keys: WorkingKeys,
  kept: Account,
  shown: readonly ShownRecoveryCode[],
  values: readonly string[],
): Promise<readonly (readonly [string, string])[]> {
  const publicKey = trustedCodesKey(book);
  const keptIds = new Set(kept.recoveryCodes.map(({ id }) => id));
  const sealed = shown.map(async ({ id }, i) => {
    const value = values[i];
    if (!keptIds.has(id) || value === undefined) return [];
    return [[id, await sealRecoveryValue(publicKey, keys.vault, id, value)] as const];
  });
  return (await Promise.all(sealed)).flat();
}

/** The key that recovery codes are sealed to. Throws as `trustedHeader`. */
export function trustedCodesKey(book: RecordBook): Bytes {
  return trustedHeader(book).codesPublicKey;
}

/**
 * The header that the head vouches for: the session can check the head. Throws Failure "vault-damaged" (header) when it
 * does not.
 */
export function trustedHeader({ stored, head, damaged }: RecordBook): Header {
  if (stored.header === null || head === null || damaged.some(({ word }) => word === "header"))
    throw new Failure("vault-damaged", "header");
  return decodeHeader(stored.header).header;
}
