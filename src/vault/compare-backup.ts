import { type Account, counterOf, type OtpParameters, sameName, sameSecret } from "../domain/account.ts";
import { sameAnnotations } from "../domain/annotations.ts";
import { isFrameAllowed } from "../domain/frames.ts";
import type { RecoveryCode } from "../domain/recovery-code.ts";
import { secretBytes } from "../domain/secret.ts";
import type { BackupAccount } from "./backup-payload.ts";
import { compareVersions, type Version } from "./version.ts";

/** How an account of a backup stands to what the vault holds. */
export type RestoreState =
  /** Not here. */
  | "new"
  /** Here, and the backup has nothing that anybody would miss. */
  | "same"
  /** Here, and changed since the backup. */
  | "older"
  /** Here as it was before the backup. */
  | "newer"
  /** Here, and changed on both sides. */
  | "conflicting"
  /** In the bin, here or in the backup, or gone for good. */
  | "removed";

/** An account that the vault holds. */
export interface HeldAccount {
  readonly account: Account;
  readonly version: Version;
}

/** What the vault holds, and what it held. */
export interface Holdings {
  /** Those in use and those in the bin, in any order. */
  readonly accounts: readonly HeldAccount[];
  /** The ids of accounts that are gone for good. */
  readonly tombstones: ReadonlySet<string>;
}

/** One account of a backup, compared. */
export interface ComparedAccount {
  readonly backup: BackupAccount;
  readonly state: RestoreState;
  /** The account here that it is: in use, or for "removed" in the bin. Null when there is none. */
  readonly held: HeldAccount | null;
}

/**
 * What restoring each account of a backup would mean, in the backup's order. An account is found by its id, or else by
 * its secret, so that one which was enrolled or imported anew is not added a second time; nothing here stands for two
 * accounts of the backup. States go by what a person would see: names, parameters, origins, annotations and recovery codes. That
 * codes were filled on either side makes no difference; a counter that went further in the backup does.
 *
 * Recovery codes are the same by id or by fingerprint; fingerprints tell only when they are of the same key.
 */
export function compareBackup(
  backups: readonly BackupAccount[],
  { accounts, tombstones }: Holdings,
): readonly ComparedAccount[] {
  const inBackup = new Set(backups.map(({ account }) => account.id));
  const find = finderIn(accounts, inBackup, ({ removedAt }) => removedAt === null);
  const findInBin = finderIn(accounts, inBackup, ({ removedAt }) => removedAt !== null);
  return backups.map((backup) => {
    const { account } = backup;
    const held = find(account);
    if (held !== null) return { backup, state: stateOf(backup, held), held };
    const binned = findInBin(account);
    const isGone = binned !== null || account.removedAt !== null || tombstones.has(account.id);
    return { backup, state: isGone ? "removed" : "new", held: binned };
  });
}

/**
 * An account of a backup as it may be stored, in place of `held`, which it was found to be: in use, and nowhere behind
 * what was handed out already. A counter that goes backwards gives codes that the site has seen (RFC 4226 §7.2), a time
 * step that is forgotten gives one a second time. What its user has forbidden since then, no backup allows.
 */
export function restoredAccount(backup: Account, held: Account | null): Account {
  if (held === null) return { ...backup, removedAt: null };
  const restored = {
    ...backup,
    removedAt: null,
    unaskedOrigins: backup.unaskedOrigins.filter((origin) => held.unaskedOrigins.includes(origin)),
    frames: backup.frames.filter((frame) => isFrameAllowed(held, frame)),
  };
  if (!sameSecret(backup.parameters, held.parameters)) return restored;
  return {
    ...restored,
    parameters: withCounterOf(backup.parameters, held.parameters),
    usedStep: later(backup.usedStep, held.usedStep),
    filledAt: later(backup.filledAt, held.filledAt),
  };
}

type Finder = (account: Account) => HeldAccount | null;

/** Finds by id, then by secret among those that no account of the backup has the id of, each of them once. */
function finderIn(
  accounts: readonly HeldAccount[],
  inBackup: ReadonlySet<string>,
  counts: (account: Account) => boolean,
): Finder {
  const counted = accounts.filter(({ account }) => counts(account));
  const byId = new Map(counted.map((held) => [held.account.id, held] as const));
  const spare = new Map<string, HeldAccount[]>();
  for (const held of counted) {
    if (inBackup.has(held.account.id)) continue;
    const key = keyOf(held.account.parameters);
    const alike = spare.get(key);
    if (alike === undefined) spare.set(key, [held]);
    else alike.push(held);
  }
  return ({ id, parameters }) => {
    const known = byId.get(id);
    if (known !== undefined) return known;
    const alike = spare.get(keyOf(parameters)) ?? [];
    const at = alike.findIndex(({ account }) => sameSecret(account.parameters, parameters));
    return alike.splice(at, at < 0 ? 0 : 1)[0] ?? null;
  };
}

function keyOf({ secret }: OtpParameters): string {
  return secretBytes(secret).join();
}

function stateOf(backup: BackupAccount, held: HeldAccount): RestoreState {
  const isTwin = backup.account.id !== held.account.id;
  const looksSame = isTwin ? addsNothing : looksLike;
  if (looksSame(backup.account, held.account))
    return isFurther(backup.account, held.account) ? "newer" : "same";
  // Accounts that began apart have no versions to be compared by, nor do equal versions say what came after.
  const order = isTwin ? "same" : compareVersions(backup.version, held.version);
  return order === "same" ? "conflicting" : order;
}

function looksLike(one: Account, other: Account): boolean {
  return (
    one.issuer === other.issuer &&
    one.label === other.label &&
    sameSecret(one.parameters, other.parameters) &&
    isWithin(one.origins, other.origins) &&
    isWithin(other.origins, one.origins) &&
    sameAnnotations(one, other) &&
    one.recoveryCodes.length === other.recoveryCodes.length &&
    one.recoveryCodes.every((code) => other.recoveryCodes.some((each) => isSameCode(code, each)))
  );
}

function addsNothing(backup: Account, held: Account): boolean {
  return (
    sameName(backup, held) &&
    isWithin(backup.origins, held.origins) &&
    backup.recoveryCodes.every((code) => held.recoveryCodes.some((each) => isSameCode(code, each)))
  );
}

function isWithin(few: readonly string[], many: readonly string[]): boolean {
  return few.every((each) => many.includes(each));
}

function isSameCode(one: RecoveryCode, other: RecoveryCode): boolean {
  return one.state === other.state && (one.id === other.id || one.fingerprint === other.fingerprint);
}

function isFurther(backup: Account, held: Account): boolean {
  return counterOf(backup.parameters) > counterOf(held.parameters);
}

function withCounterOf(parameters: OtpParameters, other: OtpParameters): OtpParameters {
  if (parameters.type !== "hotp") return parameters;
  return { ...parameters, counter: Math.max(parameters.counter, counterOf(other)) };
}

function later(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.max(one, other);
}
