import { Failure } from "../domain/failure.ts";
import { fromHex, toHex } from "./byte-text.ts";
import { type Bytes, randomBytes, wipe } from "./bytes.ts";
import { digest } from "./crypto.ts";
import { currentBookAlone } from "./current-book.ts";
import { exclusively } from "./exclusive.ts";
import { digestLength, type Head, macOfHead, openHead, recordIdLength } from "./head.ts";
import { renewMirror } from "./healing.ts";
import { isOfLaterEpoch } from "./later-epoch.ts";
import { keysOf, type OpenedHeader } from "./opening.ts";
import { decodeRecord } from "./record.ts";
import type { RecordBook } from "./record-book.ts";
import type { Tombstone } from "./record-content.ts";
import { isSameBytes } from "./same-bytes.ts";
import { headAfter, sealContents } from "./seal-records.ts";
import type { OpenStore } from "./store.ts";
import { importKeys } from "./unlocked-keys.ts";
import { nextVersion } from "./version.ts";

/**
 * Goes on with an older state of the vault than the one that was last used here: the second copy takes it over. Throws
 * Failure "vault-damaged" (head) when the older state is not whole either, "vault-not-written".
 */
export function acceptOlder(store: OpenStore, opened: OpenedHeader): Promise<void> {
  return exclusively(store.lockName, async () => {
    const { header, head, records } = await store.database.read("all");
    const isWhole = isSameBytes(header, opened.bytes) && (await isHeadOf(opened, head));
    if (header === null || head === null || !isWhole) throw new Failure("vault-damaged", "head");
    await store.mirror.write({ header, head, records, replacesAll: "all" });
    store.notes.hopeless = null;
  });
}

/**
 * Gives up what can't be read and was not found in the second copy either: tombstones take the places of those records,
 * and a head that is lost is made anew from the records that are there. The header was proved by whoever opened it.
 * Gives how many records were given up. Throws Failure "vault-newer", "vault-older", "vault-not-written".
 */
export function discardDamaged(store: OpenStore, opened: OpenedHeader, now: number): Promise<number> {
  return exclusively(store.lockName, async () => {
    const book = await currentBookAlone(store, "all");
    const words = new Set(book.damaged.map(({ word }) => word));
    if (words.has("newer") || words.has("record-newer")) throw new Failure("vault-newer");
    if (words.has("older")) throw new Failure("vault-older");
    const { epoch } = opened.stored.header;
    // Another key was set while this proof was checked: what these keys can't read is not damaged.
    if (epoch !== book.keys.vault.epoch || (await isOfLaterEpoch(book.stored, epoch)))
      throw new Failure("vault-not-written", "busy");
    if (book.damaged.length === 0) return 0;
    const base = await soundHead(book, opened);
    const lost = book.damaged.flatMap(({ recordId }) => (recordId === null ? [] : [recordId]));
    const stones = new Map(lost.filter(isRecordId).map((id) => [id, tombstone(base, now)]));
    const seq = base.seq + 1;
    const sealed = await sealContents(stones, base.entries, seq, book.keys);
    const head = await headAfter({ ...base, seq }, sealed, book.keys);
    const stored = await store.database.read("all");
    // What lies under another name than an id was never a record.
    const kept = [...stored.records].filter(([id]) => isRecordId(id));
    const whole = { header: opened.bytes, head, records: new Map([...kept, ...sealed]) };
    const commit = { expected: stored, ...whole, replacesAll: "all" } as const;
    if ((await store.database.write(commit)) === "moved") throw new Failure("vault-not-written", "busy");
    await renewMirror(store, whole);
    return stones.size;
  });
}

/** Whether the head was written with the keys of this very header. */
async function isHeadOf({ vaultKey, stored }: OpenedHeader, head: Bytes | null): Promise<boolean> {
  const keys = await keysOf(vaultKey, stored.header);
  const working = await importKeys(keys);
  wipe(keys.use, keys.head);
  return (await openHead(head, working.vault, working.head)) !== null;
}

async function soundHead({ head, stored, contents }: RecordBook, opened: OpenedHeader): Promise<Head> {
  const headerDigest = await digest(opened.bytes);
  const previousMac = stored.head === null ? new Uint8Array(digestLength) : macOfHead(padded(stored.head));
  if (head !== null) return { ...head, headerDigest, previousMac };
  const known = [...contents.keys()].flatMap((id) => {
    const record = decodeRecord(stored.records.get(id) ?? new Uint8Array(0));
    return record === null ? [] : [record];
  });
  return {
    // Above every number that this vault has given so far, so that no copy of it is taken for a later state.
    seq: Math.max(opened.stored.header.seqAtEpoch, ...known.map(({ seq }) => seq)) + farAhead,
    seals: known.length,
    headerDigest,
    previousMac,
    deviceId: toHex(randomBytes(recordIdLength)),
    entries: new Map(known.map(({ id, rev, tag }) => [id, { rev, tag }])),
  };
}

const farAhead = 1_000_000;

function tombstone({ deviceId }: Head, now: number): Tombstone {
  return { kind: "tombstone", version: nextVersion(new Map(), deviceId), removedAt: now };
}

function isRecordId(id: string): boolean {
  return fromHex(id)?.length === recordIdLength;
}

/** A stored head that was cut short still gives 32 bytes. */
function padded(head: Bytes): Bytes {
  if (head.length >= digestLength) return head;
  const whole = new Uint8Array(digestLength);
  whole.set(head);
  return whole;
}
