import { type Bytes, equalInConstantTime } from "./bytes.ts";
import { digest } from "./crypto.ts";
import type { Snapshot, VaultDatabase } from "./database.ts";
import { type Head, type HeadEntry, openHead } from "./head.ts";
import { decodeRecord, openRecord } from "./record.ts";
import { decodeContent, type RecordContent, schemaVersion } from "./record-content.ts";
import type { WorkingKeys } from "./unlocked-keys.ts";

/** What may be wrong with one record, or with the parts that hold the records together. */
export type DamageWord =
  /** The header is not the one that the head was written beside. */
  | "header"
  /** The head is missing or not genuine: nothing says any more which records there must be. */
  | "head"
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
  /** Hexadecimal; null for the header and the head. */
  readonly recordId: string | null;
}

/** The vault's records as of one moment, opened and compared with the head. */
export interface RecordBook {
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
  const stored = await database.read(ids);
  const head = await openHead(stored.head, keys.vault, keys.head);
  const wanted = ids === "all" ? new Set([...stored.records.keys(), ...(head?.entries.keys() ?? [])]) : ids;
  const judged = await Promise.all(
    [...wanted].map(async (id) => [id, await judge(id, stored, head, keys)] as const),
  );
  const contents = new Map<string, RecordContent>();
  const damaged: Damage[] = await wholeDamage(stored, head);
  for (const [id, judgement] of judged) {
    if (typeof judgement === "string") damaged.push({ word: judgement, recordId: id });
    else if (judgement !== null) contents.set(id, judgement);
  }
  return { stored, head, contents, damaged };
}

async function wholeDamage(stored: Snapshot, head: Head | null): Promise<Damage[]> {
  if (head === null) return [{ word: "head", recordId: null }];
  const genuine =
    stored.header !== null && equalInConstantTime(await digest(stored.header), head.headerDigest);
  return genuine ? [] : [{ word: "header", recordId: null }];
}

/** What is in a record, what is wrong with it, or null when there is no such record and there needn't be. */
async function judge(
  id: string,
  stored: Snapshot,
  head: Head | null,
  keys: WorkingKeys,
): Promise<RecordContent | DamageWord | null> {
  const bytes = stored.records.get(id);
  const entry = head?.entries.get(id);
  if (bytes === undefined) return entry === undefined ? null : "record-missing";
  const opened = await openAs(id, bytes, keys);
  if (typeof opened === "string") return opened;
  if (head !== null && entry === undefined) return "record-unknown";
  if (entry !== undefined && !isEntryOf(entry, opened.rev, opened.tag)) return "record-replaced";
  return opened.content;
}

async function openAs(
  id: string,
  bytes: Bytes,
  keys: WorkingKeys,
): Promise<{ content: RecordContent; rev: number; tag: Bytes } | DamageWord> {
  const record = decodeRecord(bytes);
  if (record === null) return "record-unreadable";
  const plaintext = await openRecord(keys.records, keys.vault, record);
  if (plaintext === null) return "record-unreadable";
  if (record.id !== id) return "record-replaced";
  if (record.schema > schemaVersion) return "record-newer";
  const content = decodeContent(plaintext, id);
  plaintext.fill(0);
  return content === null ? "record-unreadable" : { content, rev: record.rev, tag: record.tag };
}

function isEntryOf(entry: HeadEntry, rev: number, tag: Bytes): boolean {
  return entry.rev === rev && equalInConstantTime(entry.tag, tag);
}
