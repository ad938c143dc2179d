import { Failure } from "./failure.ts";

/** The longest key that we keep, in bytes: twice the block of SHA-1, and more than any site hands out. */
const longestSecret = 128;

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/**
 * Reads a key as people type it and sites print it: any case, in groups, with `=` at the end, with the invisible
 * characters that copying brings along. Gives canonical Base32 (RFC 4648 §6): upper case, no padding.
 *
 * A length that no encoder of whole bytes produces (1, 3 or 6 beyond a multiple of 8) is let through, and the bits
 * that make no byte are ignored: so does Google Authenticator on Android, the app that sites are tried with, and there
 * are sites that draw characters at random instead of encoding bytes. A mistyped key is found out by the site, which
 * asks for the first code; a genuine one that we refuse could never be used at all. Where a person types,
 * `isWholeSecret` says when to ask whether a character is missing.
 *
 * Throws Failure "secret-missing", "secret-too-long", or "secret-bad-character" with the first such character.
 */
export function readSecret(text: string): string {
  const characters = /^[A-Z2-7]+$/.test(text) ? text : lettersOf(text);
  const size = byteCount(characters.length);
  if (size === 0) throw new Failure("secret-missing");
  if (size > longestSecret) throw new Failure("secret-too-long");
  return characters;
}

/** The bytes of a canonical secret, as `readSecret` gives it. Throws Error for any other text. */
export function secretBytes(secret: string): Uint8Array {
  const bytes = new Uint8Array(byteCount(secret.length));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const character of secret) {
    const value = alphabet.indexOf(character);
    if (value < 0) throw new Error("Not a canonical secret");
    bits = ((bits << 5) | value) & 0xfff;
    held += 5;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = bits >> held;
  }
  return bytes;
}

/** Canonical Base32 of raw key bytes, as some apps export them. Throws like `readSecret` for none or too many. */
export function secretFromBytes(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new Failure("secret-missing");
  if (bytes.length > longestSecret) throw new Failure("secret-too-long");
  let secret = "";
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xfff;
    held += 8;
    while (held >= 5) {
      held -= 5;
      secret += alphabet.charAt((bits >> held) & 31);
    }
  }
  return held === 0 ? secret : secret + alphabet.charAt((bits << (5 - held)) & 31);
}

/** Whether whole bytes can have been encoded to a secret of this length. If not, a character is missing or too many. */
export function isWholeSecret(secret: string): boolean {
  return ![1, 3, 6].includes(secret.length % 8);
}

function lettersOf(text: string): string {
  const characters = text.replace(/[\s\p{Pd}\p{Cf}\u2212]/gu, "").replace(/=+$/, "");
  const bad = /[^A-Za-z2-7]/u.exec(characters);
  if (bad) throw new Failure("secret-bad-character", visible(bad[0]));
  return characters.toUpperCase();
}

function byteCount(characters: number): number {
  return Math.floor((characters * 5) / 8);
}

function visible(character: string): string {
  if (/[^\p{C}\p{Z}\p{M}]/u.test(character)) return character;
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
