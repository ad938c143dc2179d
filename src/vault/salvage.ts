import type { IDBPDatabase } from "idb";
import type { Bytes } from "./bytes.ts";
import type { VaultSchema } from "./connection.ts";
import type { Snapshot } from "./database.ts";
import { statedRecordIds } from "./head.ts";
import { bytesOrNull } from "./stored-bytes.ts";

/**
 * All that can still be read of a database whose files are damaged in places: each value by itself, so that one that can't
 * be read takes no other along. What can't be read is missing. Throws DOMException "InvalidStateError" when the connection
 * is closed.
 */
export async function salvage(database: IDBPDatabase<VaultSchema>): Promise<Snapshot> {
  const header = bytesOrNull(await valueOrNothing(() => database.get("vault", "header")));
  const head = bytesOrNull(await valueOrNothing(() => database.get("vault", "head")));
  const keys = await valueOrNothing(() => database.getAllKeys("records"));
  const ids = keys ?? (head === null ? [] : statedRecordIds(head));
  const records = new Map<string, Bytes>();
  for (const id of ids) {
    const record = bytesOrNull(await valueOrNothing(() => database.get("records", id)));
    if (record !== null) records.set(id, record);
  }
  return { header, head, records };
}

async function valueOrNothing<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof DOMException && error.name === "InvalidStateError") throw error;
    return undefined;
  }
}
