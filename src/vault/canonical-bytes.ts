import { Failure } from "../domain/failure.ts";
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
  /** Throws unless everything was read. */
  end(): void;
}

/** A reader over `bytes`; `part` names them when they turn out to be damaged. */
export function readerOf(bytes: Uint8Array, part: string): ByteReader {
  let at = 0;
  const take = (length: number): Bytes => {
    if (length > bytes.length - at) throw new Failure("vault-damaged", part);
    at += length;
    return new Uint8Array(bytes.subarray(at - length, at));
  };
  const number = (length: number): DataView => new DataView(take(length).buffer);
  const u32 = () => number(4).getUint32(0);
  return {
    u8: () => number(1).getUint8(0),
    u16: () => number(2).getUint16(0),
    u32,
    u64: () => {
      const value = Number(number(8).getBigUint64(0));
      if (!Number.isSafeInteger(value)) throw new Failure("vault-damaged", part);
      return value;
    },
    take,
    prefixed: () => take(u32()),
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
