import { type Bytes, fromBase64 } from "./bytes.ts";

/**
 * A Steam key as written: Steam itself writes its twenty bytes in Base64, everybody else in Base32. Twenty-seven characters
 * with one `=` are Base64 only: no Base32 has such a length.
 */
export function steamSecret(text: string): string | Bytes {
  const written = text.trim().replace(/\/$/, "");
  return /^[A-Za-z0-9+/]{27}=$/.test(written) ? (fromBase64(written) ?? written) : written;
}
