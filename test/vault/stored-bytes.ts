import { deleteDB, type IDBPDatabase, openDB } from "idb";
import type { Bytes } from "../../src/vault/bytes.ts";
import { decodePack, encodePack, packOf, packsOf, recordsByKey } from "../../src/vault/packs.ts";

/** The three kinds of thing that a vault stores, as they lie in the database. */
export interface StoredBytes {
  readonly header: Bytes;
  readonly head: Bytes;
  readonly records: ReadonlyMap<string, Bytes>;
}

/** Everything that a database holds. */
export async function dump(name: string): Promise<StoredBytes> {
  const database = await openDB(name);
  const keys = (await database.getAllKeys("records")).map(String);
  const records = recordsByKey(keys, await database.getAll("records"));
  const dumped = {
    header: new Uint8Array(await database.get("vault", "header")),
    head: new Uint8Array(await database.get("vault", "head")),
    records: new Map([...records].map(([id, bytes]) => [id, new Uint8Array(bytes)])),
  };
  database.close();
  return dumped;
}

/** Puts one value into a store, or a record into its pack, behind the vault's back. */
export async function plant(
  name: string,
  store: "vault" | "records",
  key: string,
  bytes: Uint8Array | null,
): Promise<void> {
  const database = await openDB(name);
  if (store === "records") await database.put(store, await packWith(database, key, bytes), packOf(key));
  else if (bytes === null) await database.delete(store, key);
  else await database.put(store, bytes, key);
  database.close();
}

/**
 * Makes a database hold exactly this, behind the vault's back: records in their packs, or each by itself as an older
 * build left them. What has no id of a record always lies by itself.
 */
export async function restoreDump(
  name: string,
  { header, head, records }: StoredBytes,
  layout: "packs" | "single" = "packs",
): Promise<void> {
  const isPacked = (key: string) => layout === "packs" && /^[0-9a-f]{32}$/.test(key);
  const database = await openDB(name);
  const transaction = database.transaction(["vault", "records"], "readwrite");
  const vault = transaction.objectStore("vault");
  const stored = transaction.objectStore("records");
  await Promise.all([
    vault.put(header, "header"),
    vault.put(head, "head"),
    stored.clear(),
    ...[...packsOf(only(records, isPacked))].map(([key, pack]) => stored.put(encodePack(pack), key)),
    ...[...only(records, (key) => !isPacked(key))].map(([key, bytes]) => stored.put(bytes, key)),
    transaction.done,
  ]);
  database.close();
}

function only(records: StoredBytes["records"], wanted: (key: string) => boolean): StoredBytes["records"] {
  return new Map([...records].filter(([key]) => wanted(key)));
}

async function packWith(database: IDBPDatabase, id: string, bytes: Uint8Array | null): Promise<Bytes> {
  const before: Bytes | undefined = await database.get("records", packOf(id));
  const pack = new Map(before === undefined ? [] : decodePack(before));
  if (bytes === null) pack.delete(id);
  else pack.set(id, new Uint8Array(bytes));
  return encodePack(pack);
}

/** Deletes a database. */
export async function erase(name: string): Promise<void> {
  await deleteDB(name);
}
