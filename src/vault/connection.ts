import { type DBSchema, type IDBPDatabase, wrap } from "idb";
import { spareFactory } from "./spare-factory.ts";

export interface VaultSchema extends DBSchema {
  /** Byte strings: "header", "head", and "previous" for a while after a migration. */
  vault: { key: string; value: Uint8Array };
  /** Packs of sealed records; in a vault that an older build wrote, single ones by id in hexadecimal. */
  records: { key: string; value: Uint8Array };
}

/** Where databases lie. Both throw what IndexedDB throws. */
export interface DatabasePlace {
  /** Opens a database, empty where there was none. `lost` is called when the connection is of no use any more. */
  open(name: string, lost: () => void): Promise<IDBPDatabase<VaultSchema>>;
  erase(name: string): Promise<void>;
}

/**
 * The extension's IndexedDB. Where the browser can't open any database of it, the one in the spare IndexedDB is opened
 * instead: the second copy fills it, or brings up to date whichever of the two was left behind.
 */
export const usualPlace: DatabasePlace = {
  async open(name, lost) {
    for (let left = tries; ; left -= 1) {
      try {
        return await openIn(indexedDB, name, lost);
      } catch (error) {
        if (!isUnopenable(error)) throw error;
        if (left === 1) return sparePlace.open(name, lost).catch(() => Promise.reject(error));
        await pause();
      }
    }
  },
  erase: (name) => eraseIn(indexedDB, name),
};

/** The spare IndexedDB alone. Throws Error where the browser has none. */
export const sparePlace: DatabasePlace = {
  open: async (name, lost) => openIn(await presentSpare(), name, lost),
  erase: async (name) => eraseIn(await presentSpare(), name),
};

/** A moment's trouble must not part the vault from its database. */
const tries = 3;
const pauseMs = 200;

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, pauseMs));
}

async function presentSpare(): Promise<IDBFactory> {
  const factory = await spareFactory();
  if (factory === null) throw new Error("this browser has no spare IndexedDB");
  return factory;
}

async function openIn(
  factory: IDBFactory,
  name: string,
  lost: () => void,
): Promise<IDBPDatabase<VaultSchema>> {
  const request = factory.open(name, 1);
  request.addEventListener("upgradeneeded", () => {
    request.result.createObjectStore("vault");
    request.result.createObjectStore("records");
  });
  const database = (await wrap(request)) as unknown as IDBPDatabase<VaultSchema>;
  database.addEventListener("close", lost);
  database.addEventListener("versionchange", () => {
    // Another context wants a newer version or the deletion of the database: don't stand in its way.
    lost();
    database.close();
  });
  return database;
}

async function eraseIn(factory: IDBFactory, name: string): Promise<void> {
  await wrap(factory.deleteDatabase(name));
}

/** What Chromium says where the files of all our databases are beyond its own mending. */
function isUnopenable(error: unknown): boolean {
  return error instanceof DOMException && error.name === "UnknownError";
}
