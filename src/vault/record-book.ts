import { equalInConstantTime } from "./bytes.ts";
import { digest } from "./crypto.ts";
import type { Snapshot, VaultDatabase } from "./database.ts";
import { type Head, openHead } from "./head.ts";
import { isWrittenByNewer } from "./header.ts";
import { isEntryOf, judgeAll, type RecordDamageWord } from "./judging.ts";
import type { RecordContent } from "./record-content.ts";
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
  | RecordDamageWord;

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
  const wanted = ids === "all" ? [...stored.records.keys(), ...missing(stored, head)] : ids;
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

function missing({ records }: Snapshot, head: Head | null): readonly string[] {
  return [...(head?.entries.keys() ?? [])].filter((id) => !records.has(id));
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
