import type { IDBPDatabase, IDBPObjectStore, IDBPTransaction } from "idb";
import { Failure } from "../domain/failure.ts";
import { type Bytes, equalInConstantTime } from "./bytes.ts";
import { type DatabasePlace, usualPlace, type VaultSchema } from "./connection.ts";
import { decodePack, encodePack, keysOf, packsOf, type Records, recordsByKey } from "./packs.ts";
import { salvage } from "./salvage.ts";
import { bytesOrNull } from "./stored-bytes.ts";

/** What was stored at one moment. */
export interface Snapshot {
  readonly header: Bytes | null;
  readonly head: Bytes | null;
  readonly records: Records;
}

/** One write: all of it is stored, or nothing. */
export interface Commit {
  /** What the writer read before: nothing is written when it is no longer so. */
  readonly expected: { readonly header: Bytes | null; readonly head: Bytes | null };
  /** Null takes it away, as of `head` and `previous`. */
  readonly header?: Bytes | null;
  readonly head?: Bytes | null;
  readonly records: Records;
  /** The whole vault as it was before a migration, to be kept beside. */
  readonly previous?: Bytes | null;
  /** "all": whatever other records there were goes. "changed", when left out: they stay. */
  readonly replacesAll?: "all" | "changed";
}

export interface VaultDatabase {
  /** Header, head and these records, or all of them, as of one moment. Throws Failure "vault-damaged" (database). */
  read(ids: readonly string[] | "all"): Promise<Snapshot>;
  /**
   * Stores a commit durably, or "moved" when another write came first.
   * Throws Failure "vault-not-written"; the old state is intact then.
   */
  write(commit: Commit): Promise<"written" | "moved">;
  /** The vault as it was before a migration, or null. Throws as `read` does. */
  previous(): Promise<Bytes | null>;
  /** Throws as `write` does. */
  dropPrevious(): Promise<void>;
  /** Closes the connection; the next use opens another. */
  close(): Promise<void>;
}

/** A database with files under it, which can be damaged. */
export interface DatabaseOnDisk extends VaultDatabase {
  /** What can still be read where `read` can't: each value by itself. Throws as `read` does when nothing can be. */
  salvage(): Promise<Snapshot>;
  /** Deletes the database; the next use makes an empty one. Throws as `write` does. */
  erase(): Promise<void>;
}

/** The database `name`. Nothing is opened before the first use; a connection that was lost is opened again. */
export function vaultDatabase(name: string, place: DatabasePlace = usualPlace): DatabaseOnDisk {
  let connection: Promise<IDBPDatabase<VaultSchema>> | null = null;
  const forget = () => {
    connection = null;
  };
  const connect = (): Promise<IDBPDatabase<VaultSchema>> => {
    connection ??= place.open(name, forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return connection;
  };
  const use = async <T>(task: (database: IDBPDatabase<VaultSchema>) => Promise<T>): Promise<T> => {
    try {
      return await task(await connect());
    } catch (error) {
      if (!isNamed(error, "InvalidStateError")) throw error;
      // The connection was closed under us, to let another version in or by the browser: one more try on a new one.
      forget();
      return task(await connect());
    }
  };
  const close = async () => {
    const open = connection;
    forget();
    // One that can't be opened need not be closed.
    (await open?.catch(() => null))?.close();
  };
  return {
    read: (ids) => use((database) => readSnapshot(database, ids)).catch(refuseReading),
    write: (commit) => use((database) => writeCommit(database, commit)).catch(refuseWriting),
    previous: () =>
      use(async (database) => bytesOrNull(await database.get("vault", "previous"))).catch(refuseReading),
    dropPrevious: () => use((database) => database.delete("vault", "previous")).catch(refuseWriting),
    salvage: () => use(salvage).catch(refuseReading),
    erase: async () => {
      await close();
      await place.erase(name).catch(refuseWriting);
    },
    close,
  };
}

async function readSnapshot(
  database: IDBPDatabase<VaultSchema>,
  ids: readonly string[] | "all",
): Promise<Snapshot> {
  const transaction = database.transaction(["vault", "records"], "readonly");
  const vault = transaction.objectStore("vault");
  const records = transaction.objectStore("records");
  const keys = ids === "all" ? null : keysOf(ids);
  const [header, head, found, values] = await Promise.all([
    vault.get("header"),
    vault.get("head"),
    keys ?? records.getAllKeys(),
    keys === null ? records.getAll() : Promise.all(keys.map((key) => records.get(key))),
    transaction.done,
  ]);
  const read = recordsByKey(found, values);
  return { header: bytesOrNull(header), head: bytesOrNull(head), records: only(read, ids) };
}

async function writeCommit(
  database: IDBPDatabase<VaultSchema>,
  commit: Commit,
): Promise<"written" | "moved"> {
  const transaction = database.transaction(["vault", "records"], "readwrite", { durability: "strict" });
  const put = putCommit(transaction, commit).catch((error: unknown) => {
    // A put that throws by itself would leave the puts before it to be committed.
    abort(transaction);
    throw error;
  });
  // "complete" is what says that it is stored, not the success of the last request.
  const [result] = await Promise.all([put, transaction.done]);
  return result;
}

type WriteTransaction = IDBPTransaction<VaultSchema, ["vault", "records"], "readwrite">;

async function putCommit(transaction: WriteTransaction, commit: Commit): Promise<"written" | "moved"> {
  const vault = transaction.objectStore("vault");
  const [before, headBefore] = await Promise.all([vault.get("header"), vault.get("head")]);
  const { expected } = commit;
  if (!isSame(before, expected.header) || !isSame(headBefore, expected.head)) return "moved";
  const records = transaction.objectStore("records");
  const { head, header, previous } = commit;
  if (commit.replacesAll === "all") await records.clear();
  // Async, so that one that throws by itself is a rejection like any other.
  const puts = [...packsOf(commit.records)].map(([key, pack]) => putPack(records, key, pack));
  const putFront = async (key: string, bytes: Bytes | null | undefined) => {
    if (bytes === null) await vault.delete(key);
    else if (bytes !== undefined) await vault.put(bytes, key);
  };
  await Promise.all([
    ...puts,
    putFront("head", head),
    putFront("header", header),
    putFront("previous", previous),
  ]);
  return "written";
}

type RecordStore = IDBPObjectStore<VaultSchema, ["vault", "records"], "records", "readwrite">;

/** Puts these records into their pack, beside what it holds of others. */
async function putPack(store: RecordStore, key: string, changed: Records): Promise<void> {
  const before = bytesOrNull(await store.get(key));
  const pack = new Map([...(before === null ? [] : decodePack(before)), ...changed]);
  const put = async () => store.put(encodePack(pack), key);
  await Promise.all([put(), ...[...changed.keys()].map(async (id) => store.delete(id))]);
}

function abort(transaction: WriteTransaction): void {
  try {
    transaction.abort();
  } catch {
    // The failed request has ended it already.
  }
}

function only(records: Records, ids: readonly string[] | "all"): Records {
  if (ids === "all") return records;
  const wanted = new Set(ids);
  return new Map([...records].filter(([id]) => wanted.has(id)));
}

function isSame(stored: unknown, expected: Bytes | null): boolean {
  const bytes = bytesOrNull(stored);
  if (bytes === null || expected === null) return bytes === expected;
  return equalInConstantTime(bytes, expected);
}

function refuseReading(error: unknown): never {
  if (isNamed(error, "VersionError")) throw new Failure("vault-newer");
  throw new Failure("vault-damaged", "database");
}

function refuseWriting(error: unknown): never {
  if (isNamed(error, "VersionError")) throw new Failure("vault-newer");
  throw new Failure("vault-not-written", isNamed(error, "QuotaExceededError") ? "quota" : null);
}

function isNamed(error: unknown, name: string): boolean {
  return typeof error === "object" && error !== null && "name" in error && error.name === name;
}
