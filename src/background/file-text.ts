import { Failure } from "../domain/failure.ts";
import type { Bytes } from "../vault/bytes.ts";

/** Bytes that are turned into text at a time: a multiple of three, and few enough to be arguments of one call. */
const chunk = 3 * 8192;
/** What a backup may weigh, in bytes: a multiple of three. The contract lets as much through. */
export const largestFile = 24 * 1024 * 1024;

/** A file as Base64 with padding (RFC 4648 §4). */
export function fileToText(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += chunk)
    parts.push(btoa(binaryOf(bytes.subarray(start, start + chunk))));
  return parts.join("");
}

/** The file of Base64 text. Throws Failure "backup-malformed" when it is none, "backup-too-large". */
export function fileFromText(text: string): Bytes {
  if (text.length > (largestFile / 3) * 4) throw new Failure("backup-too-large");
  const binary = decoded(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i += 1) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** One character for each byte. Applied, not spread: that would go through an iterator. */
function binaryOf(bytes: Uint8Array): string {
  return Reflect.apply(String.fromCharCode, null, bytes);
}

function decoded(text: string): string {
  try {
    return atob(text);
  } catch {
    throw new Failure("backup-malformed");
  }
}
