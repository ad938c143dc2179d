import { fromHex, toHex } from "./byte-text.ts";
import { type Bytes, concat } from "./bytes.ts";
import { u32 } from "./canonical-bytes.ts";
import { recordIdLength } from "./head.ts";
import { bytesOrNull } from "./stored-bytes.ts";

// Reading many records out of IndexedDB takes longer than opening them: Chromium hands over what lies in its database byte
// by byte, and only values beyond 64 KiB, which it keeps as files, in one go. So records lie in sixteen packs, by the first
// digit of their ids: a large vault is read ten times as fast, and one of fewer than some 700 accounts has no such files.

/** Sealed records by id in hexadecimal. */
export type Records = ReadonlyMap<string, Bytes>;

/** The key of the pack in which a record lies: one hexadecimal digit. */
export function packOf(id: string): string {
  return id.slice(0, 1);
}

/** Where these records may lie: in their packs, or each by itself. */
export function keysOf(ids: readonly string[]): readonly string[] {
  return [...new Set([...ids, ...ids.map(packOf)])];
}

/** Records in one pack: for each, ascending by id, the id, its length as u32, and the record. */
export function encodePack(records: Records): Bytes {
  const ids = [...records.keys()].sort();
  return concat(...ids.flatMap((id) => entry(id, records.get(id) ?? new Uint8Array(0))));
}

/** The records of a pack, as far as it is whole: of a damaged one the record at its end may be cut short. */
export function decodePack(pack: Bytes): Records {
  return withPack(new Map(), pack);
}

function withPack(records: Map<string, Bytes>, pack: Bytes): Records {
  const view = new DataView(pack.buffer, pack.byteOffset, pack.byteLength);
  for (let at = 0; at + frontLength <= pack.length; ) {
    const id = toHex(pack.subarray(at, at + recordIdLength));
    const from = at + frontLength;
    at = from + view.getUint32(at + recordIdLength);
    records.set(id, pack.subarray(from, at));
  }
  return records;
}

/** What lay under these keys, packs and single records. What is no byte string is an empty record, or no pack. */
export function recordsByKey(keys: readonly string[], values: readonly unknown[]): Records {
  const records = new Map<string, Bytes>();
  for (const [i, key] of keys.entries()) {
    if (values[i] === undefined) continue;
    const bytes = bytesOrNull(values[i]) ?? new Uint8Array(0);
    if (isPack(key)) withPack(records, bytes);
    else records.set(key, bytes);
  }
  return records;
}

/** These records, each with the others of its pack. */
export function packsOf(records: Records): ReadonlyMap<string, Records> {
  const packs = new Map<string, Map<string, Bytes>>();
  for (const [id, bytes] of records) {
    const pack = packs.get(packOf(id)) ?? new Map<string, Bytes>();
    packs.set(packOf(id), pack.set(id, bytes));
  }
  return packs;
}

/** Whether a key is a pack's. Before there were packs every record lay under its own id. */
function isPack(key: string): boolean {
  return key.length === 1;
}

const frontLength = recordIdLength + 4;

function entry(id: string, record: Bytes): readonly Bytes[] {
  const idBytes = fromHex(id);
  if (idBytes?.length !== recordIdLength) throw new Error("an id is 16 bytes in hexadecimal");
  return [idBytes, u32(record.length), record];
}
