import { toHex } from "./byte-text.ts";
import type { Snapshot } from "./database.ts";
import { exclusively } from "./exclusive.ts";
import { macOfHead } from "./head.ts";
import { healAlone } from "./healing.ts";
import type { Anchor } from "./mirror.ts";
import { readAnchor } from "./mirror-place.ts";
import { bookOf, type RecordBook, readBook, renewBook } from "./record-book.ts";
import type { OpenStore } from "./store.ts";

/** The records, held against the second copy as well. */
export interface CurrentBook extends RecordBook {
  /** Where the second copy is, or null when there is none that answers. */
  readonly anchor: Anchor | null;
}

/** Opens these records, or all of them. What is damaged is put right first, where the second copy can. */
export async function currentBook(store: OpenStore, ids: readonly string[] | "all"): Promise<CurrentBook> {
  const book = await readWithAnchor(store, ids);
  const fault = faultOf(book);
  if (fault === null || fault === store.notes.hopeless) return book;
  // Once more while nobody writes: what looked like damage may have been a change of keys in between.
  return exclusively(store.lockName, () => currentBookAlone(store, ids));
}

/** The same for who holds the write lock. */
export async function currentBookAlone(
  store: OpenStore,
  ids: readonly string[] | "all",
): Promise<CurrentBook> {
  const book = await readWithAnchor(store, ids);
  const fault = faultOf(book);
  if (fault === null || fault === store.notes.hopeless) return book;
  await healAlone(store);
  const after = await readWithAnchor(store, ids);
  store.notes.hopeless = faultOf(after);
  return after;
}

/**
 * Opens what is being read since the proof was asked for, so that the first list needs no second reading. Nobody waits for
 * it before: one account's code is there sooner. `reading` gives null when it failed.
 */
export async function primeBook(store: OpenStore, reading: Promise<Snapshot | null>): Promise<void> {
  const keys = await store.keys();
  const opening = async () => {
    const stored = await reading;
    return stored === null ? null : soundOrNull(await bookOf(stored, keys, "all"));
  };
  store.books.set(
    keys,
    opening().catch(() => null),
  );
}

async function readWithAnchor(store: OpenStore, ids: readonly string[] | "all"): Promise<CurrentBook> {
  // In this order: the database is written first, so whatever comes between, it can't be behind.
  const anchor = await readAnchor(store.mirror);
  const book = await readKnown(store, ids);
  if (!isAhead(anchor, book)) return { ...book, anchor };
  return { ...book, anchor, damaged: [{ word: "older", recordId: null }, ...book.damaged] };
}

/** Of the whole book only what changed since it was last read, while its keys are the same. */
async function readKnown(store: OpenStore, ids: readonly string[] | "all"): Promise<RecordBook> {
  const keys = await store.keys();
  const known = ids === "all" ? await store.books.get(keys) : null;
  const renewed = known == null ? null : await renewBook(store.database, known);
  const book = renewed ?? (await readBook(store.database, keys, ids));
  if (ids === "all") store.books.set(keys, Promise.resolve(soundOrNull(book)));
  return book;
}

function soundOrNull(book: RecordBook): RecordBook | null {
  return book.damaged.length === 0 ? book : null;
}

function isAhead(anchor: Anchor | null, { keys, head }: RecordBook): boolean {
  if (anchor === null) return false;
  if (anchor.epoch !== keys.vault.epoch) return anchor.epoch > keys.vault.epoch;
  return head !== null && anchor.seq > head.seq;
}

/** Names a damaged state, so that nothing is tried twice on it; null for a sound one. */
function faultOf({ damaged, stored, anchor }: CurrentBook): string | null {
  if (damaged.length === 0) return null;
  const head = stored.head === null ? "" : toHex(macOfHead(stored.head));
  return JSON.stringify([head, anchor?.mac ?? "", damaged]);
}
