import { Failure } from "../domain/failure.ts";
import { toHex, toUtf8 } from "./byte-text.ts";
import { type Bytes, concat, randomBytes, wipe } from "./bytes.ts";
import { readerOf, u16, u32, u64 } from "./canonical-bytes.ts";
import { ivLength, open, seal, tagLength } from "./crypto.ts";
import type { VaultEpoch } from "./derived-keys.ts";
import { recordIdLength } from "./head.ts";

/** What a record says of itself in the open. */
export interface RecordFacts {
  /** 16 random bytes in hexadecimal. */
  readonly id: string;
  /** Raised by one with every new sealing of this record, from 1. */
  readonly rev: number;
  /** The head's sequence number with which it was written. */
  readonly seq: number;
  readonly epoch: number;
  /** The version of what is inside. */
  readonly schema: number;
}

/** A record as it was stored, not yet opened. */
export interface StoredRecord extends RecordFacts {
  readonly tag: Bytes;
  readonly bytes: Bytes;
}

const openLength = recordIdLength + 8 + 8 + 4 + 2;
/** Lengths are blurred to multiples of this. */
const paddingStep = 256;

/** Seals a record's content; the open facts are bound to it. */
export async function sealRecord(
  key: CryptoKey,
  vaultId: Bytes,
  idBytes: Bytes,
  facts: Omit<RecordFacts, "id">,
  content: Bytes,
): Promise<Bytes> {
  const inTheOpen = concat(idBytes, u64(facts.rev), u64(facts.seq), u32(facts.epoch), u16(facts.schema));
  const iv = randomBytes(ivLength);
  const padded = pad(content);
  const sealed = await seal(key, iv, padded, recordContext(vaultId, inTheOpen));
  wipe(padded);
  return concat(inTheOpen, iv, sealed);
}

/** Takes a record apart without a key, or null when it is too short to be one. */
export function decodeRecord(bytes: Bytes): StoredRecord | null {
  if (bytes.length < openLength + ivLength + paddingStep + tagLength) return null;
  const reader = readerOf(bytes, "record");
  try {
    const id = toHex(reader.take(recordIdLength));
    const facts = { id, rev: reader.u64(), seq: reader.u64(), epoch: reader.u32(), schema: reader.u16() };
    return { ...facts, tag: bytes.slice(-tagLength), bytes };
  } catch (error) {
    // A number beyond 2^53 was never written by us.
    if (error instanceof Failure) return null;
    throw error;
  }
}

/** A record's content, or null when it was not sealed so with this key for this vault and epoch. */
export async function openRecord(
  key: CryptoKey,
  { vaultId, epoch }: VaultEpoch,
  record: StoredRecord,
): Promise<Bytes | null> {
  if (record.epoch !== epoch) return null;
  const { bytes } = record;
  const iv = bytes.slice(openLength, openLength + ivLength);
  const context = recordContext(vaultId, bytes.subarray(0, openLength));
  const padded = await open(key, iv, bytes.slice(openLength + ivLength), context);
  return padded === null ? null : unpad(padded);
}

function recordContext(vaultId: Bytes, inTheOpen: Uint8Array): Bytes {
  return concat(toUtf8("AV1 rec"), vaultId, inTheOpen);
}

/** The content behind its u32 length, then zeros up to the next step. */
function pad(content: Bytes): Bytes {
  const padded = new Uint8Array(Math.ceil((4 + content.length) / paddingStep) * paddingStep);
  padded.set(u32(content.length));
  padded.set(content, 4);
  return padded;
}

function unpad(padded: Bytes): Bytes | null {
  const length = readerOf(padded, "record").u32();
  return length > padded.length - 4 ? null : padded.slice(4, 4 + length);
}
