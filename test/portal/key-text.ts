import type { TotpKey } from "./totp.ts";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** Bytes as Base32 without padding (RFC 4648 §6). */
export function toBase32(bytes: Buffer): string {
  let text = "";
  let waiting = 0;
  let bits = 0;
  for (const byte of bytes) {
    waiting = (waiting << 8) | byte;
    bits += 8;
    for (; bits >= 5; bits -= 5) text += alphabet.charAt((waiting >> (bits - 5)) & 31);
    waiting &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + alphabet.charAt((waiting << (5 - bits)) & 31);
}

/** Reads what `toBase32` writes. Throws on any other character. */
export function fromBase32(text: string): Buffer {
  const bytes: number[] = [];
  let waiting = 0;
  let bits = 0;
  for (const character of text) {
    const value = alphabet.indexOf(character);
    if (value < 0) throw new RangeError("Not Base32.");
    waiting = (waiting << 5) | value;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((waiting >> bits) & 255);
    waiting &= (1 << bits) - 1;
  }
  return Buffer.from(bytes);
}

/** The key URI an authenticator scans, with every parameter spelled out. */
export function keyUri(key: TotpKey, issuer: string, email: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(email)}`;
  const parameters = [
    `secret=${toBase32(key.secret)}`,
    `issuer=${encodeURIComponent(issuer)}`,
    `algorithm=${key.algorithm}`,
    `digits=${key.digits}`,
    `period=${key.period}`,
  ];
  return `otpauth://totp/${label}?${parameters.join("&")}`;
}
