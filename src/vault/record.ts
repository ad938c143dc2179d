import { toHex, toUtf8 } from "./byte-text.ts";
import { type Bytes, concat, randomBytes, wipe } from "./bytes.ts";
import { u16, u32, u64 } from "./canonical-bytes.ts";
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
  readonly tag: Uint8Array;
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
  const view = new DataView(bytes.buffer, bytes.byteOffset, openLength);
  const rev = view.getUint32(16) * 2 ** 32 + view.getUint32(20);
  const seq = view.getUint32(24) * 2 ** 32 + view.getUint32(28);
  // A number beyond 2^53 was never written by us.
  if (!Number.isSafeInteger(rev) || !Number.isSafeInteger(seq)) return null;
  const id = toHex(bytes.subarray(0, recordIdLength));
  const tag = bytes.subarray(-tagLength);
  return { id, rev, seq, epoch: view.getUint32(32), schema: view.getUint16(36), tag, bytes };
}

/** A record's content. Its holder overwrites `padded`, in which it lies. */
export interface OpenedRecord {
  readonly content: Uint8Array;
  readonly padded: Bytes;
}

/** Opens the records of one vault and epoch. */
export interface RecordOpener {
  /** A record's content, or null when it was not sealed so with this key. */
  open(record: StoredRecord): Promise<OpenedRecord | null>;
}

/** An opener with this key. */
export function recordOpener(key: CryptoKey, { vaultId, epoch }: VaultEpoch): RecordOpener {
  // The same few arrays serve every record. WebCrypto copies what it is given before it returns, and each array that it
  // sees for the first time costs the browser more, then and when it is collected, than the deciphering.
  const context = recordContext(vaultId, new Uint8Array(openLength));
  const iv = new Uint8Array(ivLength);
  const sealedOf = new Map<number, Bytes>();
  return {
    async open({ bytes, epoch: writtenIn }) {
      if (writtenIn !== epoch) return null;
      const length = bytes.length - openLength - ivLength;
      const sealed = sealedOf.get(length) ?? new Uint8Array(length);
      sealedOf.set(length, sealed);
      context.set(bytes.subarray(0, openLength), context.length - openLength);
      iv.set(bytes.subarray(openLength, openLength + ivLength));
      sealed.set(bytes.subarray(openLength + ivLength));
      const padded = await open(key, iv, sealed, context);
      const content = padded === null ? null : unpad(padded);
      return padded === null || content === null ? null : { content, padded };
    },
  };
}

const contextName = toUtf8("AV1 rec");

function recordContext(vaultId: Bytes, inTheOpen: Uint8Array): Bytes {
  return concat(contextName, vaultId, inTheOpen);
}

/** The content behind its u32 length, then zeros up to the next step. */
function pad(content: Bytes): Bytes {
  const padded = new Uint8Array(Math.ceil((4 + content.length) / paddingStep) * paddingStep);
  padded.set(u32(content.length));
  padded.set(content, 4);
  return padded;
}

function unpad(padded: Bytes): Uint8Array | null {
  const length = new DataView(padded.buffer).getUint32(0);
  return length > padded.length - 4 ? null : padded.subarray(4, 4 + length);
}
