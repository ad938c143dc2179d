import type { Bytes } from "./bytes.ts";

const hexOfByte = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Lower-case hexadecimal. */
export function toHex(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += hexOfByte[byte];
  return text;
}

/** The bytes of lower-case hexadecimal, or null when it is none. */
export function fromHex(text: string): Bytes | null {
  if (text.length % 2 !== 0 || !/^[0-9a-f]*$/.test(text)) return null;
  const bytes = new Uint8Array(text.length / 2);
  for (let i = 0; i < bytes.length; i += 1) bytes[i] = Number.parseInt(text.slice(2 * i, 2 * i + 2), 16);
  return bytes;
}

/** Base64 with padding (RFC 4648 §4). */
export function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += piece) {
    let binary = "";
    for (const byte of bytes.subarray(at, at + piece)) binary += String.fromCharCode(byte);
    text += btoa(binary);
  }
  return text;
}

/** A multiple of 3, so that only the last piece is padded. Longer strings built byte by byte are slow to flatten. */
const piece = 8190;

/** The bytes of Base64 text, or null when it is none. */
export function fromBase64(text: string): Bytes | null {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null;
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i += 1) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** The UTF-8 bytes of a text. */
export function toUtf8(text: string): Bytes {
  return encoder.encode(text) as Bytes;
}

/** The text of UTF-8 bytes. Throws TypeError when they are not UTF-8. */
export function fromUtf8(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/**
 * The texts of UTF-8 byte strings, null for one that is none. They are decoded together, a line each: in Chromium a call
 * costs more than the thousand bytes that it decodes.
 */
export function textsOf(strings: readonly Uint8Array[]): readonly (string | null)[] {
  const joined = new Uint8Array(strings.reduce((length, { byteLength }) => length + byteLength + 1, 0));
  let at = 0;
  for (const bytes of strings) {
    joined.set(bytes, at);
    at += bytes.length + 1;
    joined[at - 1] = lineFeed;
  }
  const lines = textOrNull(joined.subarray(0, -1))?.split("\n");
  joined.fill(0);
  // Where one is no text, or has lines of its own, each is decoded by itself.
  return lines?.length === strings.length ? lines : strings.map(textOrNull);
}

function textOrNull(bytes: Uint8Array): string | null {
  try {
    return fromUtf8(bytes);
  } catch {
    return null;
  }
}

const lineFeed = 10;
