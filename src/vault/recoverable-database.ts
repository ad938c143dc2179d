import { Failure } from "../domain/failure.ts";
import type { DatabaseOnDisk, Snapshot, VaultDatabase } from "./database.ts";
import { exclusively } from "./exclusive.ts";
import type { Mirror } from "./mirror.ts";
import { readMirror } from "./mirror-place.ts";

/**
 * The same database, which makes itself anew when it can't be read any more and a second copy can: of what can be read of
 * it value by value, or empty. What is missing then comes from the second copy, where each record is proved first.
 */
export function recoverableDatabase(database: DatabaseOnDisk, mirror: Mirror, name: string): VaultDatabase {
  return {
    ...database,
    async read(ids) {
      try {
        return await database.read(ids);
      } catch (error) {
        if (!isUnreadable(error) || !(await isCopied(mirror))) throw error;
        await exclusively(`${name}-recovery`, () => makeAnew(database));
        return database.read(ids);
      }
    },
  };
}

/** Whether it was the database's own files that a read failed on. */
export function isUnreadable(error: unknown): boolean {
  return error instanceof Failure && error.code === "vault-damaged" && error.detail === "database";
}

async function isCopied(mirror: Mirror): Promise<boolean> {
  const copy = await readMirror(mirror);
  return copy !== null && copy.header !== null && copy.head !== null;
}

async function makeAnew(database: DatabaseOnDisk): Promise<void> {
  const again = await database.read("all").catch(() => null);
  // It was a moment's trouble, or somebody else was here first.
  if (again !== null) return;
  const { header, head, records } = await database.salvage().catch(() => nothing);
  await database.erase();
  if (header === null && head === null && records.size === 0) return;
  await database.write({
    expected: { header: null, head: null },
    ...(header === null ? {} : { header }),
    ...(head === null ? {} : { head }),
    records,
  });
}

const nothing: Snapshot = { header: null, head: null, records: new Map() };
