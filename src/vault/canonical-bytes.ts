import { Failure } from "../domain/failure.ts";
import { fromUtf8 } from "./byte-text.ts";
import { type Bytes, concat } from "./bytes.ts";

/** Takes a stored byte string apart, from the front. Every method throws Failure "vault-damaged" at its end. */
export interface ByteReader {
  u8(): number;
  u16(): number;
  u32(): number;
  /** Whole numbers up to 2^53 − 1; above that the bytes count as damaged. */
  u64(): number;
  take(length: number): Bytes;
  /** A byte string behind its u32 length. */
  prefixed(): Bytes;
  /** The same, as UTF-8. */
  text(): string;
  /** Throws unless everything was read. */
  end(): void;
}

/** A reader over `bytes`; `part` names them when they turn out to be damaged. */
export function readerOf(bytes: Uint8Array, part: string): ByteReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  /** Where `length` bytes begin, which are passed. */
  const pass = (length: number): number => {
    if (length > bytes.length - at) throw new Failure("vault-damaged", part);
    at += length;
    return at - length;
  };
  const take = (length: number): Bytes => {
    const from = pass(length);
    return new Uint8Array(bytes.subarray(from, from + length));
  };
  const u32 = () => view.getUint32(pass(4));
  return {
    u8: () => view.getUint8(pass(1)),
    u16: () => view.getUint16(pass(2)),
    u32,
    u64: () => {
      const value = u32() * 2 ** 32 + u32();
      if (!Number.isSafeInteger(value)) throw new Failure("vault-damaged", part);
      return value;
    },
    take,
    prefixed: () => take(u32()),
    text: () => {
      try {
        return fromUtf8(take(u32()));
      } catch {
        throw new Failure("vault-damaged", part);
      }
    },
    end: () => {
      if (at !== bytes.length) throw new Failure("vault-damaged", part);
    },
  };
}

/** One byte. */
export function u8(value: number): Bytes {
  return Uint8Array.of(value);
}

/** Two bytes, big-endian, as every integer of the format. */
export function u16(value: number): Bytes {
  const bytes = new Uint8Array(2);
  new DataView(bytes.buffer).setUint16(0, value);
  return bytes;
}

export function u32(value: number): Bytes {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

export function u64(value: number): Bytes {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value));
  return bytes;
}

/** A byte string behind its u32 length. */
export function prefixed(bytes: Uint8Array): Bytes {
  return concat(u32(bytes.length), bytes);
}
