import { type Account, withHistory } from "../domain/account.ts";
import { Failure } from "../domain/failure.ts";
import type { Damage, RecordBook } from "./record-book.ts";
import { type AccountContent, checkedAccount, type Tombstone } from "./record-content.ts";
import type { OpenStore } from "./store.ts";
import { nextVersion, type Version } from "./version.ts";
import { type Edit, type WritableBook, writeRecords } from "./write-records.ts";

/** The accounts that are not in the bin, oldest first, and what is wrong with the vault. */
export interface AccountsList {
  readonly accounts: readonly Account[];
  /** Empty in a sound vault. What is damaged is kept as it is. */
  readonly damaged: readonly Damage[];
  /** Why the accounts can be used and nothing can be changed, or null. */
  readonly readOnly: ReadOnlyReason | null;
}

export type ReadOnlyReason = "damaged" | "older" | "newer";

/** Why nothing may be written, or null when it may. */
export function readOnlyReason({ damaged, head }: RecordBook): ReadOnlyReason | null {
  const words = new Set(damaged.map(({ word }) => word));
  if (words.has("newer")) return "newer";
  if (words.has("older")) return "older";
  return head === null ? "damaged" : null;
}

export function listAccounts(book: RecordBook): AccountsList {
  const accounts: Account[] = [];
  for (const content of book.contents.values()) {
    if (content.kind === "account" && content.account.removedAt === null) accounts.push(content.account);
  }
  accounts.sort((one, other) => one.addedAt - other.addedAt || (one.id < other.id ? -1 : 1));
  return { accounts, damaged: book.damaged, readOnly: readOnlyReason(book) };
}

/**
 * One account with its sealed values, in the bin or not.
 * Throws Failure "vault-damaged" with the damage's word, "account-unknown" when there is none.
 */
export function findContent(book: RecordBook, id: string): AccountContent {
  const damage = book.damaged.find(({ recordId }) => recordId === id);
  if (damage !== undefined) throw new Failure("vault-damaged", damage.word);
  const content = book.contents.get(id);
  if (content?.kind !== "account") throw new Failure("account-unknown");
  return content;
}

/** The same, but an account in the bin counts as unknown. */
export function findKept(book: RecordBook, id: string): AccountContent {
  const content = findContent(book, id);
  if (content.account.removedAt !== null) throw new Failure("account-unknown");
  return content;
}

/** Stores a new account. */
export function addAccount(store: OpenStore, account: Account): Promise<Account> {
  const checked = checkedAccount(account);
  return writeRecords(store, [], async ({ head }) => {
    const version = nextVersion(new Map(), head.deviceId);
    const content: AccountContent = { kind: "account", version, account: checked, recoveryValues: new Map() };
    return { contents: new Map([[checked.id, content]]), result: checked };
  });
}

/**
 * Changes accounts together, in one write. The values of recovery codes follow the codes' ids, also from one of these
 * accounts to another; the value of a code that is dropped is dropped.
 * Throws Failure "bad-request" when an account is named twice, "account-unknown", "account-malformed".
 */
export function changeAccounts(
  store: OpenStore,
  ids: readonly string[],
  find: typeof findKept,
  change: (accounts: readonly Account[]) => readonly Account[],
): Promise<readonly Account[]> {
  if (new Set(ids).size !== ids.length) throw new Failure("bad-request");
  const edit: Edit<readonly Account[]> = async (book) => {
    const before = ids.map((id) => find(book, id));
    const after = change(before.map(({ account }) => account)).map(checkedAccount);
    if (after.some(({ id }, i) => id !== ids[i]))
      throw new Error("a change keeps the accounts and their order");
    const values = new Map(before.flatMap(({ recoveryValues }) => [...recoveryValues]));
    const contents = after.map((account, i) => {
      const version = nextVersion(before[i]?.version ?? new Map(), book.head.deviceId);
      return [account.id, withValues(account, version, values)] as const;
    });
    return { contents: new Map(contents), result: after };
  };
  return writeRecords(store, ids, edit);
}

/** An account with those of the sealed values that belong to its recovery codes. */
export function withValues(
  account: Account,
  version: Version,
  values: ReadonlyMap<string, string>,
): AccountContent {
  const owned = account.recoveryCodes.flatMap(({ id }) => {
    const value = values.get(id);
    return value === undefined ? [] : [[id, value] as const];
  });
  return { kind: "account", version, account, recoveryValues: new Map(owned) };
}

/** How long an account stays in the bin, in milliseconds. */
export const binTime = 30 * 24 * 60 * 60_000;

/** Takes accounts out of the bin, in one write. Throws Failure "account-unknown". */
export async function takeOutOfBin(store: OpenStore, ids: readonly string[], now: number): Promise<void> {
  await changeAccounts(store, ids, findContent, (accounts) =>
    accounts.map((account) =>
      account.removedAt === null
        ? account
        : withHistory({ ...account, removedAt: null }, { at: now, event: "restored", origin: null }),
    ),
  );
}

/** Puts tombstones in the place of accounts that were in the bin for long enough, if the vault can be written to. */
export async function emptyBin(store: OpenStore, now: number): Promise<void> {
  try {
    await writeRecords(store, "all", async (book) => ({ contents: overdue(book, now), result: undefined }));
  } catch (error) {
    // Emptying the bin can wait; a vault that can't be written to must still open.
    if (!(error instanceof Failure)) throw error;
  }
}

/** Puts a tombstone in the place of an account in the bin. Throws Failure "account-unknown" when it is not there. */
export function removeForGood(store: OpenStore, id: string): Promise<void> {
  return writeRecords(store, [id], async (book) => {
    const content = findContent(book, id);
    if (content.account.removedAt === null) throw new Failure("account-unknown");
    return { contents: new Map([[id, tombstoneOf(content, book)]]), result: undefined };
  });
}

/** The accounts in the bin, the last one first. */
export function listBin(book: RecordBook): readonly Account[] {
  const binned = [...book.contents.values()].flatMap((content) =>
    content.kind === "account" && content.account.removedAt !== null ? [content.account] : [],
  );
  return binned.toSorted((one, other) => (other.removedAt ?? 0) - (one.removedAt ?? 0));
}

function overdue(book: WritableBook, now: number): ReadonlyMap<string, Tombstone> {
  const tombstones = new Map<string, Tombstone>();
  for (const [id, content] of book.contents) {
    if (content.kind !== "account" || content.account.removedAt === null) continue;
    if (content.account.removedAt + binTime <= now) tombstones.set(id, tombstoneOf(content, book));
  }
  return tombstones;
}

function tombstoneOf({ version, account }: AccountContent, { head }: WritableBook): Tombstone {
  const removedAt = account.removedAt ?? 0;
  return { kind: "tombstone", version: nextVersion(version, head.deviceId), removedAt };
}
