import { poly1305 } from "@noble/ciphers/_poly1305.js";
import { chacha20, hchacha } from "@noble/ciphers/chacha.js";
import { type Bytes, concat } from "./bytes.ts";

/** The bytes that sealing adds: a tag of one, a MAC of sixteen. */
const overhead = 17;
const tagOfMessage = 0;
const tagOfLast = 3;

/**
 * Opens the only message of a stream of libsodium's `crypto_secretstream_xchacha20poly1305`. `header` has 24 bytes. Null when
 * key, header or message don't belong together, and for a message that isn't the only one.
 */
export function openSecretStream(key: Bytes, header: Bytes, sealed: Bytes): Bytes | null {
  if (sealed.length < overhead) return null;
  const subkey = subkeyOf(key, header.slice(0, 16));
  const nonce = concat(Uint8Array.of(1, 0, 0, 0), header.slice(16, 24));
  const [sealedTag = 0] = sealed;
  const body = sealed.slice(1, -16);
  // Block 0 makes the MAC's key, block 1 seals the tag, the message begins with block 2.
  const tagBlock = chacha20(subkey, nonce, new Uint8Array(64), undefined, 1);
  const tag = (tagBlock[0] ?? 0) ^ sealedTag;
  tagBlock[0] = sealedTag;
  const macKey = chacha20(subkey, nonce, new Uint8Array(32));
  const mac = poly1305(authenticated(tagBlock, body), macKey);
  if (!isSame(mac, sealed.slice(-16)) || (tag !== tagOfMessage && tag !== tagOfLast)) return null;
  return new Uint8Array(chacha20(subkey, nonce, body, undefined, 2));
}

// The padding is libsodium's own: it was meant to fill up sixteen bytes and is one of the message's length alone.
function authenticated(tagBlock: Uint8Array, body: Bytes): Bytes {
  const padding = new Uint8Array((16 - 64 + body.length) & 15);
  const lengths = new DataView(new ArrayBuffer(16));
  lengths.setBigUint64(8, BigInt(64 + body.length), true);
  return concat(tagBlock, body, padding, new Uint8Array(lengths.buffer));
}

function subkeyOf(key: Bytes, nonce: Bytes): Bytes {
  const words = (bytes: Bytes) => Uint32Array.from({ length: bytes.length / 4 }, (_, at) => word(bytes, at));
  const subkey = new Uint32Array(8);
  hchacha(sigma, words(key), words(nonce), subkey);
  const bytes = new DataView(new ArrayBuffer(32));
  subkey.forEach((value, at) => {
    bytes.setUint32(4 * at, value, true);
  });
  return new Uint8Array(bytes.buffer);
}

// "expand 32-byte k" (RFC 8439 §2.3).
const sigma = Uint32Array.of(0x61707865, 0x3320646e, 0x79622d32, 0x6b206574);

function word(bytes: Bytes, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(4 * at, true);
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return (
    a.length === b.length && a.reduce((difference, byte, at) => difference | (byte ^ (b[at] ?? 0)), 0) === 0
  );
}
