import { deleteDB, openDB } from "idb";
import type { Bytes } from "../../src/vault/bytes.ts";

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
  const values = await database.getAll("records");
  const dumped = {
    header: new Uint8Array(await database.get("vault", "header")),
    head: new Uint8Array(await database.get("vault", "head")),
    records: new Map(keys.map((key, i) => [key, new Uint8Array(values[i])])),
  };
  database.close();
  return dumped;
}

/** Puts one value into a store, behind the vault's back. */
export async function plant(
  name: string,
  store: "vault" | "records",
  key: string,
  bytes: Uint8Array | null,
): Promise<void> {
  const database = await openDB(name);
  if (bytes === null) await database.delete(store, key);
  else await database.put(store, bytes, key);
  database.close();
}

/** Makes a database hold exactly this, behind the vault's back. */
export async function restoreDump(name: string, { header, head, records }: StoredBytes): Promise<void> {
  const database = await openDB(name);
  const transaction = database.transaction(["vault", "records"], "readwrite");
  const vault = transaction.objectStore("vault");
  const stored = transaction.objectStore("records");
  await Promise.all([
    vault.put(header, "header"),
    vault.put(head, "head"),
    stored.clear(),
    ...[...records].map(([id, bytes]) => stored.put(bytes, id)),
    transaction.done,
  ]);
  database.close();
}

/** Deletes a database. */
export async function erase(name: string): Promise<void> {
  await deleteDB(name);
}
