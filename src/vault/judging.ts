import { textsOf } from "./byte-text.ts";
import { type Bytes, equalInConstantTime } from "./bytes.ts";
import type { Head, HeadEntry } from "./head.ts";
import { decodeRecord, type OpenedRecord, recordOpener, type StoredRecord } from "./record.ts";
import { type RecordContent, readContent, schemaVersion } from "./record-content.ts";
import type { WorkingKeys } from "./unlocked-keys.ts";

/** What may be wrong with one record. */
export type RecordDamageWord =
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

/** What is in a record, what is wrong with it, or null when there is no such record and there needn't be. */
export type Judgement = RecordContent | RecordDamageWord | null;

/** One record's judgement. */
export async function judgeRecord(
  id: string,
  bytes: Bytes | undefined,
  head: Head | null,
  keys: WorkingKeys,
): Promise<Judgement> {
  const records = new Map(bytes === undefined ? [] : [[id, bytes]]);
  let found: Judgement = null;
  await judgeAll([id], records, head, keys, (_id, judgement) => {
    found = judgement;
  });
  return found;
}

/** Judges records, a batch at a time. */
export async function judgeAll(
  ids: readonly string[],
  records: ReadonlyMap<string, Bytes>,
  head: Head | null,
  keys: WorkingKeys,
  tell: (id: string, judgement: Judgement) => void,
): Promise<void> {
  const opener = recordOpener(keys.records, keys.vault);
  for (let at = 0; at < ids.length; at += batch) {
    const some = ids.slice(at, at + batch).map((id) => found(id, records.get(id)));
    const opened = await Promise.all(some.map(({ record }) => record && opener.open(record)));
    const texts = textsOf(opened.map((each) => each?.content ?? nothing));
    for (const [i, each] of some.entries()) {
      tell(each.id, judge(each, opened[i] ?? null, texts[i] ?? null, head));
      opened[i]?.padded.fill(0);
    }
  }
}

const batch = 256;
const nothing = new Uint8Array(0);

interface Found {
  readonly id: string;
  readonly isThere: boolean;
  /** Null when it is too short to be one. */
  readonly record: StoredRecord | null;
}

function found(id: string, bytes: Bytes | undefined): Found {
  return { id, isThere: bytes !== undefined, record: bytes === undefined ? null : decodeRecord(bytes) };
}

function judge(
  { id, isThere, record }: Found,
  opened: OpenedRecord | null,
  text: string | null,
  head: Head | null,
): Judgement {
  const entry = head?.entries.get(id);
  if (!isThere) return entry === undefined ? null : "record-missing";
  if (record === null || opened === null) return "record-unreadable";
  if (record.id !== id) return "record-replaced";
  if (record.schema > schemaVersion) return "record-newer";
  const content = text === null ? null : readContent(text, opened.content, id, record.schema);
  if (content === null) return "record-unreadable";
  if (head !== null && entry === undefined) return "record-unknown";
  return entry === undefined || isEntryOf(entry, record.rev, record.tag) ? content : "record-replaced";
}

/** Whether an entry of the head is about this very sealing. */
export function isEntryOf(entry: HeadEntry, rev: number, tag: Uint8Array): boolean {
  return entry.rev === rev && equalInConstantTime(entry.tag, tag);
}
