import { toHex } from "../importers/bytes.ts";

/** Gives so many random bytes. */
export type RandomBytes = (length: number) => Uint8Array<ArrayBuffer>;

/** A random UUID (RFC 9562 §5.4). */
export function newUuid(random: RandomBytes): string {
  const bytes = random(16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return toHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
