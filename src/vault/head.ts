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
  readonly tag: Bytes;
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
  /** Every record there is, tombstones too, by its id in hexadecimal. */
  readonly entries: ReadonlyMap<string, HeadEntry>;
}

export const digestLength = 32;
export const recordIdLength = 16;
const magic = toUtf8("AV1 head");
const macLength = 32;

/** The head's bytes with their MAC under K_head. */
export async function encodeHead(head: Head, vault: VaultEpoch, headKey: CryptoKey): Promise<Bytes> {
  const entries = [...head.entries]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, { rev, tag }]) => concat(idBytes(id), u64(rev), tag));
  const authenticated = concat(
    magic,
    vault.vaultId,
    u32(vault.epoch),
    u64(head.seq),
    u64(head.seals),
    head.headerDigest,
    head.previousMac,
    u32(entries.length),
    ...entries,
  );
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
  const { vaultId, epoch, head } = decodeHead(authenticated);
  return equalInConstantTime(vaultId, vault.vaultId) && epoch === vault.epoch ? head : null;
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
  };
  const entries = new Map<string, HeadEntry>();
  for (let left = reader.u32(); left > 0; left -= 1) {
    const id = toHex(reader.take(recordIdLength));
    entries.set(id, { rev: reader.u64(), tag: reader.take(tagLength) });
  }
  reader.end();
  return { vaultId, epoch, head: { ...fixed, entries } };
}

function idBytes(id: string): Bytes {
  const bytes = fromHex(id);
  if (bytes === null || bytes.length !== recordIdLength)
    throw new Error("a record id is 16 bytes in hexadecimal");
  return bytes;
}
