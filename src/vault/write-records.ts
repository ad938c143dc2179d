import { Failure } from "../domain/failure.ts";
import { fromHex } from "./byte-text.ts";
import type { Bytes } from "./bytes.ts";
import type { VaultDatabase } from "./database.ts";
import { exclusively } from "./exclusive.ts";
import { encodeHead, type Head, macOfHead } from "./head.ts";
import { decodeRecord, sealRecord } from "./record.ts";
import { type RecordBook, readBook } from "./record-book.ts";
import { encodeContent, schemaVersion, type WritableContent } from "./record-content.ts";
import type { WorkingKeys } from "./unlocked-keys.ts";

/** Where and with what is written. */
export interface Writer {
  readonly database: VaultDatabase;
  readonly keys: WorkingKeys;
  /** Names the lock that every writer of this vault takes. */
  readonly lockName: string;
}

/** What to store, by record id, worked out from what is stored. May be called again when another write came first. */
export type Edit<T> = (book: RecordBook) => Promise<{
  readonly contents: ReadonlyMap<string, WritableContent>;
  readonly result: T;
}>;

/**
 * Reads these records, works out what to store and stores it in one transaction; gives the edit's result only when it is
 * safely on disk.
 * Throws what the edit throws, Failure "vault-damaged" (head) when the head can't be trusted, "vault-not-written" when
 * the database refuses: nothing is changed then.
 */
export function writeRecords<T>(
  { database, keys, lockName }: Writer,
  ids: readonly string[] | "all",
  edit: Edit<T>,
): Promise<T> {
  return exclusively(lockName, async () => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const book = await readBook(database, keys, ids);
      if (book.head === null) throw new Failure("vault-damaged", "head");
      const { contents, result } = await edit(book);
      if (contents.size === 0) return result;
      // Everything is sealed before the transaction begins: it would end by itself while WebCrypto works.
      const sealed = await sealAll(contents, book.head, keys);
      const { header, head } = book.stored;
      const commit = { expected: { header, head }, ...(await nextHead(book, book.head, sealed, keys)) };
      if ((await database.write(commit)) === "written") return result;
    }
    throw new Failure("vault-not-written", "busy");
  });
}

/** Without the Web Locks API another context may come first; again and again it can't. */
const mostTries = 5;

/** How many records one key may seal: far below the bound for random vectors (NIST SP 800-38D §8.3, 2^32). */
const mostSeals = 2 ** 30;

async function sealAll(
  contents: ReadonlyMap<string, WritableContent>,
  head: Head,
  { records, vault }: WorkingKeys,
): Promise<ReadonlyMap<string, Bytes>> {
  const seq = head.seq + 1;
  const sealed = [...contents].map(async ([id, content]) => {
    const idBytes = fromHex(id);
    if (idBytes === null) throw new Error("a record id is hexadecimal");
    const rev = (head.entries.get(id)?.rev ?? 0) + 1;
    const facts = { rev, seq, epoch: vault.epoch, schema: schemaVersion };
    const plaintext = encodeContent(content);
    const bytes = await sealRecord(records, vault.vaultId, idBytes, facts, plaintext);
    plaintext.fill(0);
    return [id, bytes] as const;
  });
  return new Map(await Promise.all(sealed));
}

async function nextHead(
  book: RecordBook,
  head: Head,
  records: ReadonlyMap<string, Bytes>,
  keys: WorkingKeys,
): Promise<{ head: Bytes; records: ReadonlyMap<string, Bytes> }> {
  const entries = new Map(head.entries);
  for (const [id, bytes] of records) {
    const record = decodeRecord(bytes);
    if (record === null) throw new Error("a record that was just sealed has the shape of one");
    entries.set(id, { rev: record.rev, tag: record.tag });
  }
  const seals = head.seals + records.size;
  if (seals > mostSeals) throw new Failure("vault-not-written", "seals");
  const previousMac = book.stored.head === null ? head.previousMac : macOfHead(book.stored.head);
  const next = { ...head, seq: head.seq + 1, seals, previousMac, entries };
  return { head: await encodeHead(next, keys.vault, keys.head), records };
}
