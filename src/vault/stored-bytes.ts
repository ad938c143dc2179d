import type { Bytes } from "./bytes.ts";

/**
 * A value of the database as bytes, or null when it is none. What structured cloning gave is ours alone; only a view into
 * something larger is copied.
 */
export function bytesOrNull(value: unknown): Bytes | null {
  if (!(value instanceof Uint8Array)) return null;
  const isWhole = value.byteLength === value.buffer.byteLength && value.buffer instanceof ArrayBuffer;
  return isWhole ? (value as Bytes) : new Uint8Array(value);
}
