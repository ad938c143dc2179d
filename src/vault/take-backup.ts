import { type Account, binned, sameSecret } from "../domain/account.ts";
import type { RecoveryCode } from "../domain/recovery-code.ts";
import { mostSites, type SiteSettings, withSite } from "../domain/site-settings.ts";
import { withValues } from "./account-records.ts";
import type { BackupAccount, BackupContent } from "./backup-payload.ts";
import { toHex } from "./byte-text.ts";
import { type Bytes, randomBytes } from "./bytes.ts";
import { type ComparedAccount, compareBackup, type HeldAccount, restoredAccount } from "./compare-backup.ts";
import { recordIdLength } from "./head.ts";
import { trustedCodesKey } from "./keep-recovery-codes.ts";
import { notesFromBackup, notesIdOf } from "./note-records.ts";
import type { RecordBook } from "./record-book.ts";
import { type AccountContent, checkedAccount, type RecordContent } from "./record-content.ts";
import { fingerprintOf, sealRecoveryValue } from "./recovery-values.ts";
import { settingsIdOf } from "./settings.ts";
import { sitesIdOf, sitesIn } from "./site-records.ts";
import type { OpenStore } from "./store.ts";
import { mergeVersions, nextVersion, type Version } from "./version.ts";
import { type WritableBook, writeRecords } from "./write-records.ts";

/** How many accounts came, and how many of the vault's own went to the bin for them. */
export interface Taken {
  readonly added: number;
  readonly replaced: number;
}

/** What restoring each account of a backup would mean. */
export function compareWithBook(
  accounts: readonly BackupAccount[],
  book: RecordBook,
): readonly ComparedAccount[] {
  const held: HeldAccount[] = [];
  const tombstones = new Set<string>();
  for (const [id, content] of book.contents) {
    if (content.kind === "account") held.push(content);
    if (content.kind === "tombstone") tombstones.add(id);
  }
  return compareBackup(accounts, { accounts: held, tombstones });
}

/**
 * Takes these accounts of a backup, by their ids there, in one write. One that is here goes to the bin as it was; its
 * recovery codes stay with both. Nothing is done for those that are the same. What the backup has set for sites comes
 * along, where nothing is set here, and the notes that are not here.
 */
export function takeFromBackup(
  store: OpenStore,
  { accounts, sites, notes }: Pick<BackupContent, "accounts" | "sites" | "notes">,
  ids: ReadonlySet<string>,
  now: number,
): Promise<Taken> {
  return writeRecords(store, "all", async (book) => {
    const wanted = compareWithBook(accounts, book).filter(
      ({ backup, state }) => ids.has(backup.account.id) && state !== "same",
    );
    const contents = new Map<string, RecordContent>([
      ...(await withSitesOf(sites, book)),
      ...(await notesFromBackup(book, notes)),
    ]);
    let replaced = 0;
    for (const compared of wanted) {
      const id = await placeOf(compared, book);
      const present = book.contents.get(id);
      const own = present?.kind === "account" ? present : null;
      if (own?.account.removedAt === null) replaced += 1;
      if (own !== null && isWorthKeeping(own.account, compared.backup.account)) {
        const binned = inBin(own, now, book);
        contents.set(binned.account.id, binned);
      }
      contents.set(id, await restored(id, compared.backup, own, versionHere(book, id), book));
    }
    return { contents, result: { added: wanted.length - replaced, replaced } };
  });
}

/** The record of what is set for sites, where the backup adds to it. One that is damaged is not written over. */
async function withSitesOf(
  sites: readonly SiteSettings[],
  book: WritableBook,
): Promise<readonly [string, RecordContent][]> {
  const id = await sitesIdOf(book.keys.vault.vaultId);
  const present = sitesIn(book, id);
  const missing = sites.filter(({ origin }) => !present.some((site) => site.origin === origin));
  const room = missing.slice(0, Math.max(0, mostSites - present.length));
  if (room.length === 0 || book.damaged.some(({ recordId }) => recordId === id)) return [];
  return [[id, { kind: "sites", sites: room.reduce(withSite, present) }]];
}

/** The record of the account that is here, or one with the backup's id, unless something else lies there. */
async function placeOf({ backup, held }: ComparedAccount, book: WritableBook): Promise<string> {
  if (held !== null) return held.account.id;
  const { id } = backup.account;
  const present = book.contents.get(id);
  const { vaultId } = book.keys.vault;
  const ownIds = await Promise.all([settingsIdOf(vaultId), sitesIdOf(vaultId), notesIdOf(vaultId)]);
  const isTaken =
    ownIds.includes(id) ||
    (present !== undefined && present.kind !== "tombstone") ||
    book.damaged.some(({ recordId, word }) => recordId === id && word === "record-newer");
  return isTaken ? toHex(randomBytes(recordIdLength)) : id;
}

/** Whether something would be lost if the backup's account came in this one's place. */
function isWorthKeeping(own: Account, backup: Account): boolean {
  return own.removedAt === null || !sameSecret(own.parameters, backup.parameters);
}

/** A copy of what was here, under an id of its own. */
function inBin(own: AccountContent, now: number, { head }: WritableBook): AccountContent {
  const there = own.account.removedAt === null ? binned(own.account, now) : own.account;
  const account = { ...there, id: toHex(randomBytes(recordIdLength)) };
  return { ...own, version: nextVersion(new Map(), head.deviceId), account };
}

/** The version that the vault's own record has, whatever it is. */
function versionHere(book: WritableBook, id: string): Version | null {
  const content = book.contents.get(id);
  return content?.kind === "account" || content?.kind === "tombstone" ? content.version : null;
}

async function restored(
  id: string,
  backup: BackupAccount,
  own: AccountContent | null,
  version: Version | null,
  book: WritableBook,
): Promise<AccountContent> {
  const values = new Map(own?.recoveryValues);
  const codes = await Promise.all(
    backup.account.recoveryCodes.map((code) => sealCode(code, backup, values, book)),
  );
  const account: Account = {
    ...restoredAccount(backup.account, own?.account ?? null),
    id,
    recoveryCodes: joined(codes, own?.account.recoveryCodes ?? []),
  };
  // What was never here keeps the version it had, so that two copies of a vault still know it for the same.
  const next =
    version === null
      ? backup.version
      : nextVersion(mergeVersions(version, backup.version), book.head.deviceId);
  return withValues(checkedAccount(account), next, values);
}

/** A recovery code under this vault's keys; its sealed value is put among `values`. */
async function sealCode(
  code: RecoveryCode,
  { recoveryValues }: BackupAccount,
  values: Map<string, string>,
  book: WritableBook,
): Promise<RecoveryCode> {
  const value = recoveryValues.get(code.id);
  if (value === undefined) return code;
  const publicKey: Bytes = trustedCodesKey(book);
  values.set(code.id, await sealRecoveryValue(publicKey, book.keys.vault, code.id, value));
  return { ...code, fingerprint: await fingerprintOf(book.keys.fingerprints, value) };
}

/** The backup's codes, and those that came since. One that was typed here stays used. */
function joined(backup: readonly RecoveryCode[], own: readonly RecoveryCode[]): readonly RecoveryCode[] {
  const isSame = (one: RecoveryCode) => (other: RecoveryCode) =>
    one.id === other.id || one.fingerprint === other.fingerprint;
  const kept = own.filter((code) => !backup.some(isSame(code)));
  const taken = backup.map((code) => {
    const here = own.find(isSame(code));
    return here === undefined || here.state === "current"
      ? code
      : { ...code, state: here.state, changedAt: here.changedAt };
  });
  return [...taken, ...kept];
}
