import { Failure } from "../domain/failure.ts";
import { toHex } from "./byte-text.ts";
import { type CurrentBook, currentBookAlone } from "./current-book.ts";
import type { Commit } from "./database.ts";
import { exclusively } from "./exclusive.ts";
import { type Head, macOfHead } from "./head.ts";
import { healAlone } from "./healing.ts";
import type { Anchor } from "./mirror.ts";
import type { RecordContent } from "./record-content.ts";
import { headAfter, sealContents } from "./seal-records.ts";
import type { OpenStore } from "./store.ts";

/** The records to work on, in a vault that can be written to. */
export interface WritableBook extends CurrentBook {
  readonly head: Head;
}

/** What to store, by record id, worked out from what is stored. May be called again when another write came first. */
export type Edit<T> = (book: WritableBook) => Promise<{
  readonly contents: ReadonlyMap<string, RecordContent>;
  readonly result: T;
}>;

/**
 * Reads these records, works out what to store and stores it in one transaction, then in the second copy; gives the
 * edit's result only when it is safely on disk.
 * Throws what the edit throws, what `writable` throws, and Failure "vault-not-written" when the database refuses:
 * nothing is changed then.
 */
export function writeRecords<T>(store: OpenStore, ids: readonly string[] | "all", edit: Edit<T>): Promise<T> {
  return exclusively(store.lockName, async () => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const book = writable(await currentBookAlone(store, ids));
      const { contents, result } = await edit(book);
      if (contents.size === 0) return result;
      const commit = await commitOf(book, contents);
      if ((await store.database.write(commit)) === "moved") continue;
      await copyToMirror(store, book.anchor, commit);
      return result;
    }
    throw new Failure("vault-not-written", "busy");
  });
}

/**
 * Throws Failure "vault-newer" or "vault-older" when this build or this state must not be written to, "vault-damaged"
 * (head) when nothing says any more which records there must be.
 */
export function writable(book: CurrentBook): WritableBook {
  const words = new Set(book.damaged.map(({ word }) => word));
  if (words.has("newer")) throw new Failure("vault-newer");
  if (words.has("older")) throw new Failure("vault-older");
  const { head } = book;
  if (head === null) throw new Failure("vault-damaged", "head");
  return { ...book, head };
}

/** Stores what the database has stored. A second copy that is out of step is made anew. */
export async function copyToMirror(
  store: OpenStore,
  anchor: Anchor | null,
  { expected, header, head, records }: Commit,
): Promise<void> {
  const before = expected.head === null ? null : toHex(macOfHead(expected.head));
  try {
    if (anchor === null || anchor.mac !== before || !head) {
      await healAlone(store);
      return;
    }
    await store.mirror.write({ header: header ?? null, head, records, replacesAll: "changed" });
    store.notes.mirrorFailing = false;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    // The write itself is safe in the database. The copy is made anew with the next one, and its owner is told.
    store.notes.mirrorFailing = true;
  }
}

/** Without the Web Locks API another context may come first; again and again it can't. */
const mostTries = 5;

async function commitOf(book: WritableBook, contents: ReadonlyMap<string, RecordContent>): Promise<Commit> {
  const { head, keys, stored } = book;
  const seq = head.seq + 1;
  // Everything is sealed before the transaction begins: it would end by itself while WebCrypto works.
  const records = await sealContents(contents, head.entries, seq, keys);
  const previousMac = stored.head === null ? head.previousMac : macOfHead(stored.head);
  const next = await headAfter({ ...head, seq, previousMac }, records, keys);
  return { expected: { header: stored.header, head: stored.head }, head: next, records };
}
