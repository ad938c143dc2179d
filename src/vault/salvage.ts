import type { IDBPDatabase } from "idb";
import type { VaultSchema } from "./connection.ts";
import type { Snapshot } from "./database.ts";
import { statedRecordIds } from "./head.ts";
import { keysOf, recordsByKey } from "./packs.ts";
import { bytesOrNull } from "./stored-bytes.ts";

/**
 * All that can still be read of a database whose files are damaged in places: each value by itself, so that one that can't
 * be read takes no other along. What can't be read is missing. Throws DOMException "InvalidStateError" when the connection
 * is closed.
 */
export async function salvage(database: IDBPDatabase<VaultSchema>): Promise<Snapshot> {
  const header = bytesOrNull(await valueOrNothing(() => database.get("vault", "header")));
  const head = bytesOrNull(await valueOrNothing(() => database.get("vault", "head")));
  const listed = await valueOrNothing(() => database.getAllKeys("records"));
  const keys = listed ?? (head === null ? [] : keysOf(statedRecordIds(head)));
  const values: unknown[] = [];
  for (const key of keys) values.push(await valueOrNothing(() => database.get("records", key)));
  return { header, head, records: recordsByKey(keys, values) };
}

async function valueOrNothing<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof DOMException && error.name === "InvalidStateError") throw error;
    return undefined;
  }
}
