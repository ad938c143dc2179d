import type { IDBPDatabase } from "idb";
import { Failure } from "../domain/failure.ts";
import { fromUtf8, toHex, toUtf8 } from "./byte-text.ts";
import type { Bytes } from "./bytes.ts";
import { type DatabasePlace, usualPlace, type VaultSchema } from "./connection.ts";
import { digest } from "./crypto.ts";
import { isSameBytes } from "./same-bytes.ts";
import type { LocalArea } from "./storage-mirror.ts";
import { bytesOrNull } from "./stored-bytes.ts";

/** Where vaults lie that were set aside, each as one sealed byte string under an id. */
export interface ShelfPlace {
  /** Everything that lies there. Throws where the storage does not answer. */
  all(): Promise<ReadonlyMap<string, Bytes>>;
  /** Stores this durably, or throws. */
  put(id: string, bytes: Bytes): Promise<void>;
  /** Leaves nothing of it, or throws. */
  drop(id: string): Promise<void>;
}

/** The two places together: what is set aside is kept twice, as the vault is. */
export interface Shelf {
  /** Whatever is whole in either place; what lies in one alone is put into the other. Throws Failure "vault-damaged". */
  all(): Promise<ReadonlyMap<string, Bytes>>;
  /** Gives its id once it was stored in both and read again. Throws Failure "vault-not-written". */
  put(bytes: Bytes): Promise<string>;
  /** Throws Failure "vault-not-written". */
  drop(id: string): Promise<void>;
}

/** A shelf in two places. An id is made of the bytes under it, so that it tells whether they are whole. */
export function shelfIn(places: readonly [ShelfPlace, ShelfPlace]): Shelf {
  const all = async () => {
    const found = await Promise.all(places.map((place) => place.all().catch(() => null)));
    if (found.every((each) => each === null)) throw new Failure("vault-damaged", "set aside");
    const whole = new Map<string, Bytes>();
    for (const [id, bytes] of found.flatMap((each) => [...(each ?? [])]))
      if ((await idOf(bytes)) === id) whole.set(id, bytes);
    await Promise.all(places.map((place, at) => putMissing(place, found[at] ?? null, whole)));
    return whole;
  };
  return {
    all,
    async put(bytes) {
      const id = await idOf(bytes);
      const stored = await Promise.all(places.map((place) => putAndRead(place, id, bytes)));
      if (stored.every((each) => each)) return id;
      // Nothing is set aside then, so nothing is to be found.
      await Promise.allSettled(places.map((place) => place.drop(id)));
      return refuse();
    },
    async drop(id) {
      await Promise.all(places.map((place) => place.drop(id))).catch(refuse);
    },
  };
}

/** A place in a database of this name, which is open only while it is used. */
export function databaseShelf(name: string, { open }: DatabasePlace = usualPlace): ShelfPlace {
  const use = async <T>(work: (database: IDBPDatabase<VaultSchema>) => Promise<T>): Promise<T> => {
    const database = await open(name, () => {});
    try {
      return await work(database);
    } finally {
      database.close();
    }
  };
  const change = (work: (database: StrictStore) => Promise<unknown>) =>
    use(async (database) => {
      const transaction = database.transaction("records", "readwrite", { durability: "strict" });
      await Promise.all([work(transaction.store), transaction.done]);
    });
  return {
    all: () =>
      use(async (database) => {
        const [ids, values] = await Promise.all([database.getAllKeys("records"), database.getAll("records")]);
        return new Map(ids.map((id, at) => [id, bytesOrNull(values[at]) ?? new Uint8Array(0)]));
      }),
    put: (id, bytes) => change((store) => store.put(bytes, id)),
    drop: (id) => change((store) => store.delete(id)),
  };
}

interface StrictStore {
  put(bytes: Bytes, id: string): Promise<unknown>;
  delete(id: string): Promise<unknown>;
}

const prefix = "aside.";

/** A place in an area such as `storage.local`, under keys that begin with `aside.`, as text. */
export function storageShelf(area: LocalArea): ShelfPlace {
  return {
    async all() {
      const keys = (await area.getKeys()).filter((key) => key.startsWith(prefix));
      const stored = keys.length === 0 ? {} : await area.get(keys);
      return new Map(
        Object.entries(stored).map(([key, text]) => [key.slice(prefix.length), toUtf8(String(text))]),
      );
    },
    put: (id, bytes) => area.set({ [prefix + id]: fromUtf8(bytes) }),
    drop: (id) => area.remove([prefix + id]),
  };
}

async function idOf(bytes: Bytes): Promise<string> {
  return toHex((await digest(bytes)).subarray(0, 16));
}

async function putAndRead(place: ShelfPlace, id: string, bytes: Bytes): Promise<boolean> {
  try {
    await place.put(id, bytes);
    return isSameBytes((await place.all()).get(id) ?? null, bytes);
  } catch {
    // Why is no help to anybody: the vault stays where it is.
    return false;
  }
}

/** What can't be put there just now lies in the other place still, and is put there the next time. */
async function putMissing(
  place: ShelfPlace,
  present: ReadonlyMap<string, Bytes> | null,
  whole: ReadonlyMap<string, Bytes>,
): Promise<void> {
  for (const [id, bytes] of whole) {
    if (present === null || isSameBytes(present.get(id) ?? null, bytes)) continue;
    await place.put(id, bytes).catch(() => undefined);
  }
}

function refuse(): never {
  throw new Failure("vault-not-written", "set aside");
}
