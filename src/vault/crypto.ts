import { toUtf8 } from "./byte-text.ts";
import { type Bytes, concat } from "./bytes.ts";

/** Bytes of an AES-GCM initialisation vector: random, 96 bits (NIST SP 800-38D §8.2.2). */
export const ivLength = 12;
/** Bytes of the AES-GCM tag at the end of every sealed text. */
export const tagLength = 16;

/** An AES-256-GCM key that can't be read back. */
export function importSealingKey(raw: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);
}

/** Encrypts and authenticates `plaintext`, bound to `context`. The tag is the last 16 bytes. */
export async function seal(key: CryptoKey, iv: Bytes, plaintext: Bytes, context: Bytes): Promise<Bytes> {
  const parameters = { name: "AES-GCM", iv, additionalData: context, tagLength: 128 };
  return new Uint8Array(await crypto.subtle.encrypt(parameters, key, plaintext));
}

/** The plaintext, or null when key, vector, context or sealed bytes are not those of the sealing. */
export function open(
  key: CryptoKey,
  iv: Uint8Array<ArrayBuffer>,
  sealed: Uint8Array<ArrayBuffer>,
  context: Bytes,
): Promise<Bytes | null> {
  const parameters = { name: "AES-GCM", iv, additionalData: context, tagLength: 128 };
  const opened = crypto.subtle.decrypt(parameters, key, sealed);
  // WebCrypto tells every mismatch by the same OperationError.
  return opened.then(
    (plaintext) => new Uint8Array(plaintext),
    () => null,
  );
}

/** An HMAC-SHA-256 key that can't be read back. */
export function importMacKey(raw: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", raw, { name: "HMAC", hash: "SHA-256" }, false, ["sign", "verify"]);
}

/** HMAC-SHA-256, 32 bytes. */
export async function authenticate(key: CryptoKey, bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.sign("HMAC", key, bytes));
}

/** Whether `mac` is the HMAC of `bytes`; compared in constant time by the platform. */
export function isAuthentic(key: CryptoKey, bytes: Bytes, mac: Bytes): Promise<boolean> {
  return crypto.subtle.verify("HMAC", key, mac, bytes);
}

/** SHA-256, 32 bytes. */
export async function digest(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}

/** 32 bytes by HKDF-SHA-256 (RFC 5869) with an empty salt: our input keys are uniform already. */
export async function expand(inputKey: Bytes, info: string): Promise<Bytes> {
  const key = await crypto.subtle.importKey("raw", inputKey, "HKDF", false, ["deriveBits"]);
  const parameters = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(0), info: toUtf8(info) };
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, key, 256));
}

/** HKDF's two steps apart (RFC 5869 §2), for what needs them so: 32 bytes each. */
export async function hkdfExtract(salt: Bytes, inputKey: Bytes): Promise<Bytes> {
  // An absent salt is 32 zero bytes (RFC 5869 §2.2); Chromium refuses an empty HMAC key.
  const key = await importMacKey(salt.length === 0 ? new Uint8Array(32) : salt);
  return authenticate(key, inputKey);
}

/** `length` ≤ 32 bytes: the first block of HKDF-Expand. */
export async function hkdfExpandBlock(pseudoRandomKey: Bytes, info: Bytes, length: number): Promise<Bytes> {
  const block = await authenticate(await importMacKey(pseudoRandomKey), concat(info, Uint8Array.of(1)));
  return block.slice(0, length);
}
