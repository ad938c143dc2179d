import { Failure } from "../domain/failure.ts";
import { toUtf8 } from "./byte-text.ts";
import { type Bytes, concat } from "./bytes.ts";
import { readerOf, u8, u16, u32, u64 } from "./canonical-bytes.ts";
import { authenticate, importMacKey, isAuthentic } from "./crypto.ts";
import type { VaultEpoch } from "./derived-keys.ts";
import { decodeSlot, encodeSlot, type KeySlot } from "./key-slot.ts";
import { x25519Length } from "./x25519.ts";

/** What stands in the open at the front of a vault. */
export interface Header extends VaultEpoch {
  /** The head's sequence number when this epoch began. */
  readonly seqAtEpoch: number;
  /** Recovery codes are sealed to it. */
  readonly codesPublicKey: Bytes;
  /** What arrives while locked is sealed to it. */
  readonly inboxPublicKey: Bytes;
  /** How many recovery keys this vault has had. */
  readonly recoveryKeyCount: number;
  /** One to eight. */
  readonly slots: readonly KeySlot[];
}

/** A header as it was stored, not yet known to be genuine. */
export interface StoredHeader {
  readonly header: Header;
  /** Above `formatVersion` a newer build wrote it: this one reads and does not write. */
  readonly writtenAs: number;
  /** Everything before the MAC. */
  readonly authenticated: Bytes;
  readonly mac: Bytes;
}

export const vaultIdLength = 16;
const magic = toUtf8("AV1\0");
/** The version of the format that this build writes. */
export const formatVersion = 2;
/** The oldest reader that can read what this build writes. */
const minimumReader = 2;
const macLength = 32;
const mostSlots = 8;

/** The header's bytes with their MAC under K_admin. */
export async function encodeHeader(header: Header, adminKey: Bytes): Promise<Bytes> {
  if (header.slots.length > mostSlots) throw new Failure("vault-not-written", "slots");
  const authenticated = concat(
    magic,
    u16(formatVersion),
    u16(minimumReader),
    header.vaultId,
    u32(header.epoch),
    u64(header.seqAtEpoch),
    header.codesPublicKey,
    header.inboxPublicKey,
    u16(header.recoveryKeyCount),
    u8(header.slots.length),
    ...header.slots.map(encodeSlot),
  );
  return concat(authenticated, await authenticate(await importMacKey(adminKey), authenticated));
}

/**
 * Takes a header apart, without a key: nothing in it may be trusted yet. One of format 1 is read too; it has had no
 * recovery key.
 * Throws Failure "vault-newer" when it asks for a newer reader, "vault-damaged" (header) when it is malformed.
 */
export function decodeHeader(bytes: Bytes): StoredHeader {
  const reader = readerOf(bytes, "header");
  const start = reader.take(magic.length);
  if (start.some((byte, i) => byte !== magic[i])) throw new Failure("vault-damaged", "header");
  const writtenAs = reader.u16();
  if (reader.u16() > formatVersion) throw new Failure("vault-newer");
  if (writtenAs < 1) throw new Failure("vault-damaged", "header");
  const fixed = {
    vaultId: reader.take(vaultIdLength),
    epoch: reader.u32(),
    seqAtEpoch: reader.u64(),
    codesPublicKey: reader.take(x25519Length),
    inboxPublicKey: reader.take(x25519Length),
    recoveryKeyCount: writtenAs === 1 ? 0 : reader.u16(),
  };
  const slotCount = reader.u8();
  if (slotCount < 1 || slotCount > mostSlots) throw new Failure("vault-damaged", "header");
  const slots = Array.from({ length: slotCount }, () => decodeSlot(reader));
  const mac = reader.take(macLength);
  reader.end();
  return { header: { ...fixed, slots }, writtenAs, authenticated: bytes.slice(0, -macLength), mac };
}

/** Whether a newer build wrote it, which this one may read but must not write over. Unverified. */
export function isWrittenByNewer(bytes: Bytes): boolean {
  const version = bytes.subarray(magic.length, magic.length + 2);
  return version.length === 2 && (version[0] ?? 0) * 256 + (version[1] ?? 0) > formatVersion;
}

/** Whether the holder of the vault key wrote this header. */
export async function isGenuineHeader(stored: StoredHeader, adminKey: Bytes): Promise<boolean> {
  return isAuthentic(await importMacKey(adminKey), stored.authenticated, stored.mac);
}
