import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { toHex, toUtf8 } from "./byte-text.ts";

/**
 * On which origins their user wants to be left alone, for as long as the vault is locked and can't say. It holds digests under
 * a key of its own and no names: whoever copies the profile can try a guess, and read no list.
 */
export interface PausedOrigins {
  has(origin: string): Promise<boolean>;
  /** These and no others, from now on. */
  replace(origins: readonly string[]): Promise<void>;
}

interface PausedSchema extends DBSchema {
  paused: { key: "key" | "digests"; value: CryptoKey | readonly string[] };
}

export function pausedOriginsIn(databaseName: string): PausedOrigins {
  return {
    has: (origin) =>
      inDatabase(databaseName, async (database) => {
        const [key, digests] = await Promise.all([
          database.get("paused", "key"),
          database.get("paused", "digests"),
        ]);
        if (!(key instanceof CryptoKey) || !Array.isArray(digests)) return false;
        return digests.includes(await digestOf(origin, key));
      }),
    replace: (origins) =>
      inDatabase(databaseName, async (database) => {
        const key = await newKey();
        const digests = await Promise.all(origins.map((origin) => digestOf(origin, key)));
        const change = database.transaction("paused", "readwrite");
        await Promise.all([
          change.store.put(key, "key"),
          change.store.put(digests.sort(), "digests"),
          change.done,
        ]);
      }),
  };
}

async function inDatabase<T>(
  name: string,
  work: (database: IDBPDatabase<PausedSchema>) => Promise<T>,
): Promise<T> {
  const database = await openDB<PausedSchema>(`${name}-paused`, 1, {
    upgrade: (fresh) => void fresh.createObjectStore("paused"),
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

function newKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
}

async function digestOf(origin: string, key: CryptoKey): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.sign("HMAC", key, toUtf8(origin))));
}
