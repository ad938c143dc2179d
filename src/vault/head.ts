import { Failure } from "../domain/failure.ts";
import { fromHex, toHex, toUtf8 } from "./byte-text.ts";
import { type Bytes, concat, equalInConstantTime } from "./bytes.ts";
import { readerOf, u32, u64 } from "./canonical-bytes.ts";
import { authenticate, isAuthentic, tagLength } from "./crypto.ts";
import type { VaultEpoch } from "./derived-keys.ts";
import { vaultIdLength } from "./header.ts";

/** What the head knows of one record: enough to tell this very sealing from any other. */
export interface HeadEntry {
  readonly rev: number;
  /** The last 16 bytes of the sealed record. */
  readonly tag: Uint8Array;
}

/** The vault's table of contents, renewed with every write. */
export interface Head {
  /** Raised by one with every write. */
  readonly seq: number;
  /** How many records were sealed in this epoch. */
  readonly seals: number;
  /** SHA-256 of the whole header. */
  readonly headerDigest: Bytes;
  /** The MAC of the head before this one; zeros in the first. */
  readonly previousMac: Bytes;
  /** The copy of the vault that wrote it: 16 random bytes in hexadecimal. */
  readonly deviceId: string;
  /** Every record there is, tombstones too, by its id in hexadecimal. */
  readonly entries: ReadonlyMap<string, HeadEntry>;
}

export const digestLength = 32;
export const recordIdLength = 16;
const magic = toUtf8("AV1 head");
const macLength = 32;

/** The head's bytes with their MAC under K_head. */
export async function encodeHead(head: Head, vault: VaultEpoch, headKey: CryptoKey): Promise<Bytes> {
  const front = concat(
    magic,
    vault.vaultId,
    u32(vault.epoch),
    u64(head.seq),
    u64(head.seals),
    head.headerDigest,
    head.previousMac,
    idBytes(head.deviceId),
    u32(head.entries.size),
  );
  const authenticated = concat(front, encodeEntries(head.entries));
  return concat(authenticated, await authenticate(headKey, authenticated));
}

/** The head, or null when it is missing, malformed, another vault's or not written with this key. */
export async function openHead(
  bytes: Bytes | null,
  vault: VaultEpoch,
  headKey: CryptoKey,
): Promise<Head | null> {
  if (bytes === null || bytes.length < macLength) return null;
  const authenticated = bytes.slice(0, -macLength);
  if (!(await isAuthentic(headKey, authenticated, bytes.slice(-macLength)))) return null;
  try {
    const { vaultId, epoch, head } = decodeHead(authenticated);
    return equalInConstantTime(vaultId, vault.vaultId) && epoch === vault.epoch ? head : null;
  } catch {
    // Genuine, and of another version of the format.
    return null;
  }
}

/** The MAC at the end of a stored head. */
export function macOfHead(bytes: Bytes): Bytes {
  return bytes.slice(-macLength);
}

/** The header's digest as an unverified head states it, or null when there is no such head. */
export function statedHeaderDigest(bytes: Bytes | null): Bytes | null {
  const at = magic.length + vaultIdLength + 4 + 8 + 8;
  return bytes === null || bytes.length < at + digestLength ? null : bytes.slice(at, at + digestLength);
}

/** The ids of the records that an unverified head lists; none when it is malformed. */
export function statedRecordIds(bytes: Bytes): readonly string[] {
  try {
    return [...decodeHead(bytes.slice(0, -macLength)).head.entries.keys()];
  } catch {
    // It came from a damaged place.
    return [];
  }
}

/** Ascending by id. */
function encodeEntries(entries: Head["entries"]): Bytes {
  const encoded = new Uint8Array(entries.size * entryLength);
  const view = new DataView(encoded.buffer);
  let at = 0;
  for (const id of [...entries.keys()].sort()) {
    const entry = entries.get(id);
    if (entry === undefined) throw new Error("an entry that was listed is there");
    encoded.set(idBytes(id), at);
    view.setBigUint64(at + recordIdLength, BigInt(entry.rev));
    encoded.set(entry.tag, at + recordIdLength + 8);
    at += entryLength;
  }
  return encoded;
}

const entryLength = recordIdLength + 8 + tagLength;

function decodeHead(authenticated: Bytes): VaultEpoch & { head: Head } {
  const reader = readerOf(authenticated, "head");
  reader.take(magic.length);
  const vaultId = reader.take(vaultIdLength);
  const epoch = reader.u32();
  const fixed = {
    seq: reader.u64(),
    seals: reader.u64(),
    headerDigest: reader.take(digestLength),
    previousMac: reader.take(macLength),
    deviceId: toHex(reader.take(recordIdLength)),
  };
  const entries = decodeEntries(reader.take(reader.u32() * entryLength));
  reader.end();
  return { vaultId, epoch, head: { ...fixed, entries } };
}

function decodeEntries(encoded: Bytes): Head["entries"] {
  const entries = new Map<string, HeadEntry>();
  const view = new DataView(encoded.buffer);
  for (let at = 0; at < encoded.length; at += entryLength) {
    const rev = view.getUint32(at + recordIdLength) * 2 ** 32 + view.getUint32(at + recordIdLength + 4);
    // A number beyond 2^53 was never written by us.
    if (!Number.isSafeInteger(rev)) throw new Failure("vault-damaged", "head");
    entries.set(toHex(encoded.subarray(at, at + recordIdLength)), new DecodedEntry(rev, encoded, at));
  }
  return entries;
}

/** One of ten thousand, of which few are ever looked at again: its tag stays where it lies. */
class DecodedEntry implements HeadEntry {
  constructor(
    readonly rev: number,
    private readonly encoded: Bytes,
    private readonly at: number,
  ) {}

  get tag(): Uint8Array {
    return this.encoded.subarray(this.at + entryLength - tagLength, this.at + entryLength);
  }
}

function idBytes(id: string): Bytes {
  const bytes = fromHex(id);
  if (bytes === null || bytes.length !== recordIdLength) throw new Error("an id is 16 bytes in hexadecimal");
  return bytes;
}
