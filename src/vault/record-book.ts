import { type Bytes, equalInConstantTime } from "./bytes.ts";
import { digest } from "./crypto.ts";
import type { Snapshot, VaultDatabase } from "./database.ts";
import { type Head, type HeadEntry, openHead } from "./head.ts";
import { isWrittenByNewer } from "./header.ts";
import { decodeRecord, type RecordOpener, recordOpener } from "./record.ts";
import { decodeContent, type RecordContent, schemaVersion } from "./record-content.ts";
import { isSameBytes } from "./same-bytes.ts";
import type { WorkingKeys } from "./unlocked-keys.ts";

/** What may be wrong with one record, or with the parts that hold the records together. */
export type DamageWord =
  /** The header is not the one that the head was written beside. */
  | "header"
  /** The head is missing or not genuine: nothing says any more which records there must be. */
  | "head"
  /** A later state of this vault was here before. */
  | "older"
  /** A newer build wrote it. */
  | "newer"
  /** The head lists it and it is not there. */
  | "record-missing"
  /** It was not sealed with this vault's key, or what it holds is not what a record may hold. */
  | "record-unreadable"
  /** It is genuine, but another record's, or an older state of this one. */
  | "record-replaced"
  /** It is genuine, and the head does not know it: it was brought back. */
  | "record-unknown"
  /** A newer build wrote it. */
  | "record-newer";

export interface Damage {
  readonly word: DamageWord;
  /** Hexadecimal; null for what is not about one record. */
  readonly recordId: string | null;
}

/** The vault's records as of one moment, opened and compared with the head. */
export interface RecordBook {
  readonly keys: WorkingKeys;
  readonly stored: Snapshot;
  /** Null when it is damaged: then nothing may be written. */
  readonly head: Head | null;
  readonly contents: ReadonlyMap<string, RecordContent>;
  readonly damaged: readonly Damage[];
}

/** Opens these records, or all of them. One that is damaged is named and never hides the others. */
export async function readBook(
  database: VaultDatabase,
  keys: WorkingKeys,
  ids: readonly string[] | "all",
): Promise<RecordBook> {
  return bookOf(await database.read(ids), keys, ids);
}

/** The same for what was read already. */
export async function bookOf(
  stored: Snapshot,
  keys: WorkingKeys,
  ids: readonly string[] | "all",
): Promise<RecordBook> {
  const head = await openHead(stored.head, keys.vault, keys.head);
  const wanted =
    ids === "all" ? [...new Set([...stored.records.keys(), ...(head?.entries.keys() ?? [])])] : ids;
  const contents = new Map<string, RecordContent>();
  const damaged: Damage[] = await wholeDamage(stored, head);
  await judgeAll(wanted, stored.records, head, keys, (id, judgement) => {
    if (typeof judgement === "string") damaged.push({ word: judgement, recordId: id });
    else if (judgement !== null) contents.set(id, judgement);
  });
  return { keys, stored, head, contents, damaged };
}

/** The whole book again after some records changed: only those are read. Null when more than that has changed. */
export async function renewBook(database: VaultDatabase, known: RecordBook): Promise<RecordBook | null> {
  const front = await database.read([]);
  if (!isSameBytes(front.header, known.stored.header) || known.head === null) return null;
  if (isSameBytes(front.head, known.stored.head)) return known;
  const head = await openHead(front.head, known.keys.vault, known.keys.head);
  if (head === null) return null;
  const changed = [...head.entries].flatMap(([id, entry]) => {
    const before = known.head?.entries.get(id);
    return before !== undefined && isEntryOf(before, entry.rev, entry.tag) ? [] : [id];
  });
  const stored = await database.read(changed);
  // Another write came between: everything is read.
  if (!isSameBytes(stored.head, front.head)) return null;
  const part = await bookOf(stored, known.keys, changed);
  const kept = [...known.contents].filter(([id]) => head.entries.has(id));
  const contents = new Map([...kept, ...part.contents]);
  return { keys: known.keys, stored: part.stored, head: part.head, contents, damaged: part.damaged };
}

export type Judgement = RecordContent | DamageWord | null;

/** What is in a record, what is wrong with it, or null when there is no such record and there needn't be. */
export function judgeRecord(
  id: string,
  bytes: Bytes | undefined,
  head: Head | null,
  keys: WorkingKeys,
): Promise<Judgement> {
  return judgeWith(recordOpener(keys.records, keys.vault), id, bytes, head);
}

/** Judges records a batch at a time: the next is being opened while this one is read. */
export async function judgeAll(
  ids: readonly string[],
  records: ReadonlyMap<string, Bytes>,
  head: Head | null,
  keys: WorkingKeys,
  tell: (id: string, judgement: Judgement) => void,
): Promise<void> {
  const opener = recordOpener(keys.records, keys.vault);
  for (let at = 0; at < ids.length; at += batch) {
    const some = ids.slice(at, at + batch);
    const judged = await Promise.all(some.map((id) => judgeWith(opener, id, records.get(id), head)));
    for (const [i, judgement] of judged.entries()) tell(some[i] ?? "", judgement);
  }
}

const batch = 1024;

async function judgeWith(
  opener: RecordOpener,
  id: string,
  bytes: Bytes | undefined,
  head: Head | null,
): Promise<Judgement> {
  const entry = head?.entries.get(id);
  if (bytes === undefined) return entry === undefined ? null : "record-missing";
  const record = decodeRecord(bytes);
  const opened = record === null ? null : await opener.open(record);
  if (record === null || opened === null) return "record-unreadable";
  if (record.id !== id) return "record-replaced";
  if (record.schema > schemaVersion) return "record-newer";
  const content = decodeContent(opened.content, id, record.schema);
  opened.padded.fill(0);
  if (content === null) return "record-unreadable";
  if (head !== null && entry === undefined) return "record-unknown";
  return entry === undefined || isEntryOf(entry, record.rev, record.tag) ? content : "record-replaced";
}

async function wholeDamage(stored: Snapshot, head: Head | null): Promise<Damage[]> {
  const { header } = stored;
  const isNewer = header !== null && isWrittenByNewer(header);
  // A newer build's head may be one that this build can't read: then that is not damage.
  if (head === null) return [{ word: isNewer ? "newer" : "head", recordId: null }];
  const genuine = header !== null && equalInConstantTime(await digest(header), head.headerDigest);
  if (!genuine) return [{ word: "header", recordId: null }];
  return isNewer ? [{ word: "newer", recordId: null }] : [];
}

function isEntryOf(entry: HeadEntry, rev: number, tag: Uint8Array): boolean {
  return entry.rev === rev && equalInConstantTime(entry.tag, tag);
}
