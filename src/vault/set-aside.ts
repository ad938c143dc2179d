import { Failure } from "../domain/failure.ts";
import type { Bytes } from "./bytes.ts";
import type { Snapshot } from "./database.ts";
import { exclusively } from "./exclusive.ts";
import { isSameSnapshot, renewMirror } from "./healing.ts";
import { decodeWholeVault, encodeWholeVault, savedAtOf, type WholeVault } from "./sealed-vault.ts";
import type { Shelf } from "./shelf.ts";
import type { Store } from "./store.ts";
import { isAnything, isVaultStored } from "./stored-vault.ts";

/** A vault that was set aside. */
export interface SetAside {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly setAsideAt: number;
}

/**
 * Puts the vault on the shelf as it lies, with its second copy where that says anything else, and leaves its place empty.
 * It needs no key and checks nothing: what is damaged is put away as it is. What is set aside lies there whole, twice,
 * and was read again, before anything of the vault goes. Then first the second copy goes and at last the database, in one
 * transaction: until that is done the vault is where it was.
 * Throws Failure "vault-absent", "vault-not-written", "vault-damaged", "backup-too-large"; the vault is in its place then.
 */
export async function setAside(store: Store, shelf: Shelf, now: number): Promise<void> {
  // An empty database is filled from the second copy first.
  if (!(await isVaultStored(store))) throw new Failure("vault-absent");
  await exclusively(store.lockName, async () => {
    const { database, mirror } = store;
    const snapshot = await database.read("all");
    const copy = await mirror.read();
    const second = isSameSnapshot(snapshot, copy) || !isAnything(copy) ? null : copy;
    const previous = await database.previous();
    const id = await shelf.put(encodeWholeVault({ savedAt: now, snapshot, second, previous }));
    try {
      await empty(store, snapshot);
    } catch (error) {
      // The vault stays. What the database alone can't give back stays on the shelf, too.
      if (second === null && (await renewMirror(store, snapshot)))
        await shelf.drop(id).catch(() => undefined);
      throw error;
    }
  });
}

async function empty({ database, mirror, notes }: Store, { header, head }: Snapshot): Promise<void> {
  await mirror.forget();
  if (isAnything(await mirror.read())) throw new Failure("vault-not-written", "second copy");
  const nothing = {
    header: null,
    head: null,
    previous: null,
    records: new Map(),
    replacesAll: "all",
  } as const;
  if ((await database.write({ expected: { header, head }, ...nothing })) === "moved")
    throw new Failure("vault-not-written", "busy");
  notes.mirrorFailing = false;
}

/**
 * Puts a vault from the shelf back where there is none, as it lay: closed, and with its second copy. It leaves the shelf
 * once both are in place.
 * Throws Failure "vault-exists", "vault-not-written".
 */
export async function bringBack(store: Store, shelf: Shelf, { id, whole }: OnShelf): Promise<void> {
  if (await isVaultStored(store)) throw new Failure("vault-exists");
  const { snapshot, second, previous } = whole;
  await exclusively(store.lockName, async () => {
    const commit = { expected: { header: null, head: null }, ...snapshot, previous };
    if ((await store.database.write(commit)) === "moved") throw new Failure("vault-exists");
    if (await renewMirror(store, second ?? snapshot)) await shelf.drop(id);
  });
}

/** What is set aside, the last one first. */
export async function listSetAside(shelf: Shelf): Promise<readonly SetAside[]> {
  const found = [...(await shelf.all())].map(([id, bytes]) => ({
    id,
    setAsideAt: savedAtOf(bytes),
  }));
  return found.toSorted((one, other) => other.setAsideAt - one.setAsideAt);
}

/** A vault on the shelf, read. */
export interface OnShelf {
  readonly id: string;
  readonly whole: WholeVault;
}

/** Throws Failure "vault-absent" where there is none of this id, "vault-newer" where a newer build set it aside. */
export async function onShelf(shelf: Shelf, id: string): Promise<OnShelf> {
  return { id, whole: decodeWholeVault(await bytesOnShelf(shelf, id)) };
}

/** A vault on the shelf, which is a sealed copy as any other. Throws Failure "vault-absent". */
export async function bytesOnShelf(shelf: Shelf, id: string): Promise<Bytes> {
  const bytes = (await shelf.all()).get(id);
  if (bytes === undefined) throw new Failure("vault-absent");
  return bytes;
}
