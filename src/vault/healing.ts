import { Failure } from "../domain/failure.ts";
import { type Bytes, equalInConstantTime } from "./bytes.ts";
import { digest } from "./crypto.ts";
import type { Commit, Snapshot } from "./database.ts";
import { exclusively } from "./exclusive.ts";
import { type Head, openHead } from "./head.ts";
import { type Judgement, judgeAll } from "./judging.ts";
import { isOfLaterEpoch } from "./later-epoch.ts";
import { readMirror } from "./mirror-place.ts";
import { decodeRecord, recordOpener } from "./record.ts";
import { isSameBytes } from "./same-bytes.ts";
import type { OpenStore, Repair, Store } from "./store.ts";
import type { WorkingKeys } from "./unlocked-keys.ts";

/**
 * Brings database and second copy to the latest state that both together can prove: the genuine head with the highest
 * number, and for each record that it lists the sealing that it names, wherever that lies. Nothing that can't be proved
 * is touched. Gives whether either was changed.
 */
export function heal(store: OpenStore): Promise<"changed" | "nothing"> {
  return exclusively(store.lockName, () => healAlone(store));
}

/** The same for who holds the write lock already. */
export async function healAlone(store: OpenStore): Promise<"changed" | "nothing"> {
  const keys = await store.keys();
  const [stored, copy] = await Promise.all([store.database.read("all"), readMirror(store.mirror)]);
  if (copy === null) return replaceSilent(store, stored, keys);
  // A later epoch is not ours to judge: whoever opened this state is asked how to go on.
  const { epoch } = keys.vault;
  if ((await isOfLaterEpoch(copy, epoch)) || (await isOfLaterEpoch(stored, epoch))) return "nothing";
  const latest = await latestHead(stored, copy, keys);
  if (latest === null || (await isBehindRecords(latest, stored, keys))) return "nothing";
  const records = await provedRecords(stored, copy, latest.head, keys);
  const commit = await databaseChange(stored, copy, latest, records.restored);
  if (commit !== null && (await store.database.write(commit)) === "moved")
    throw new Failure("vault-not-written", "busy");
  const whole = { header: commit?.header ?? stored.header, head: latest.bytes, records: records.best };
  const mirrored = isSameSnapshot(copy, whole) ? null : await renewMirror(store, whole);
  if (mirrored === null) store.notes.mirrorFailing = false;
  const about = { stored, copy, latest, restored: records.restored.size };
  await store.notes.repaired([...databaseRepairs(about, commit), ...(mirrored ? mirrorRepairs(about) : [])]);
  return commit === null && mirrored !== true ? "nothing" : "changed";
}

/** A second copy that does not answer is made anew, but only of a database that has no need of one. */
async function replaceSilent(
  store: OpenStore,
  stored: Snapshot,
  keys: WorkingKeys,
): Promise<"changed" | "nothing"> {
  store.notes.mirrorFailing = true;
  if (!(await isSound(stored, keys)) || !(await renewMirror(store, stored))) return "nothing";
  await store.notes.repaired([{ word: "mirror-restored", records: 0 }]);
  return "changed";
}

async function isSound({ header, head: bytes, records }: Snapshot, keys: WorkingKeys): Promise<boolean> {
  const head = await openHead(bytes, keys.vault, keys.head);
  if (head === null || !(await isHeaderOf(header, head))) return false;
  let faults = 0;
  await judgeAll([...head.entries.keys()], records, head, keys, (_id, judgement) => {
    if (isFault(judgement)) faults += 1;
  });
  return faults === 0;
}

interface LatestHead {
  readonly head: Head;
  readonly bytes: Bytes;
  readonly from: "database" | "mirror";
  /** The number of the other copy's head; null when that is not genuine. */
  readonly otherSeq: number | null;
}

async function latestHead(stored: Snapshot, copy: Snapshot, keys: WorkingKeys): Promise<LatestHead | null> {
  const own = await openHead(stored.head, keys.vault, keys.head);
  const other = await openHead(copy.head, keys.vault, keys.head);
  if (other !== null && copy.head !== null && (own === null || other.seq > own.seq)) {
    return { head: other, bytes: copy.head, from: "mirror", otherSeq: own?.seq ?? null };
  }
  if (own === null || stored.head === null) return null;
  return { head: own, bytes: stored.head, from: "database", otherSeq: other?.seq ?? null };
}

/**
 * Whether the database, whose own head is lost, holds a record that was sealed after this head: then going back to it would
 * lose what came since.
 */
async function isBehindRecords(
  { head, from, otherSeq }: LatestHead,
  { records }: Snapshot,
  keys: WorkingKeys,
): Promise<boolean> {
  if (from === "database" || otherSeq !== null) return false;
  const opener = recordOpener(keys.records, keys.vault);
  for (const bytes of records.values()) {
    const record = decodeRecord(bytes);
    if (record === null || record.seq <= head.seq) continue;
    const opened = await opener.open(record);
    opened?.padded.fill(0);
    if (opened !== null) return true;
  }
  return false;
}

/** For each record of the head the bytes that prove themselves, and which of them the database lacks. */
async function provedRecords(stored: Snapshot, copy: Snapshot, head: Head, keys: WorkingKeys) {
  const best = new Map<string, Bytes>();
  const restored = new Map<string, Bytes>();
  const bad: string[] = [];
  const keep = (id: string, bytes: Bytes | undefined) => bytes !== undefined && best.set(id, bytes);
  await judgeAll([...head.entries.keys()], stored.records, head, keys, (id, judgement) => {
    if (isFault(judgement)) bad.push(id);
    else keep(id, stored.records.get(id));
  });
  await judgeAll(bad, copy.records, head, keys, (id, judgement) => {
    const other = copy.records.get(id);
    // Where neither proves itself each copy keeps what it has.
    keep(id, other ?? stored.records.get(id));
    if (!isFault(judgement) && other !== undefined) restored.set(id, other);
  });
  return { best, restored };
}

/** A record that only a newer build can read is whole. */
function isFault(judgement: Judgement): boolean {
  return typeof judgement === "string" && judgement !== "record-newer";
}

async function databaseChange(
  stored: Snapshot,
  copy: Snapshot,
  { head, bytes }: LatestHead,
  restored: ReadonlyMap<string, Bytes>,
): Promise<Commit | null> {
  const header = (await isHeaderOf(stored.header, head)) ? null : copy.header;
  const genuine = header !== null && (await isHeaderOf(header, head)) ? header : undefined;
  const sameHead = isSameBytes(stored.head, bytes);
  if (sameHead && genuine === undefined && restored.size === 0) return null;
  return {
    expected: { header: stored.header, head: stored.head },
    ...(genuine === undefined ? {} : { header: genuine }),
    head: bytes,
    records: restored,
  };
}

async function isHeaderOf(header: Bytes | null, head: Head): Promise<boolean> {
  return header !== null && equalInConstantTime(await digest(header), head.headerDigest);
}

/** Whether both copies hold the same bytes. */
export function isSameSnapshot(one: Snapshot, other: Snapshot): boolean {
  return (
    isSameBytes(one.header, other.header) &&
    isSameBytes(one.head, other.head) &&
    one.records.size === other.records.size &&
    [...other.records].every(([id, bytes]) => isSameBytes(one.records.get(id) ?? null, bytes))
  );
}

/** Makes the second copy anew; gives whether that could be done. To be called with the write lock held. */
export async function renewMirror(store: Store, { header, head, records }: Snapshot): Promise<boolean> {
  if (header === null || head === null) return false;
  try {
    await store.mirror.write({ header, head, records, replacesAll: "all" });
    store.notes.mirrorFailing = false;
    return true;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    store.notes.mirrorFailing = true;
    return false;
  }
}

interface Found {
  readonly stored: Snapshot;
  readonly copy: Snapshot;
  readonly latest: LatestHead;
  readonly restored: number;
}

function databaseRepairs({ latest, restored }: Found, commit: Commit | null): readonly Repair[] {
  if (commit === null) return [];
  if (latest.from === "mirror" && latest.otherSeq !== null)
    return [{ word: "database-older", records: restored }];
  const front: Repair[] =
    latest.from === "mirror" || commit.header !== undefined ? [{ word: "front-restored", records: 0 }] : [];
  return restored === 0 ? front : [...front, { word: "records-restored", records: restored }];
}

/** One write behind is what a crash between the two copies leaves, and no copy at all is where an older build was. */
function mirrorRepairs({ copy, latest }: Found): readonly Repair[] {
  const isGap = latest.from === "database" && latest.otherSeq === latest.head.seq - 1;
  const isFirst = copy.head === null && copy.header === null && copy.records.size === 0;
  return isGap || isFirst ? [] : [{ word: "mirror-restored", records: 0 }];
}
