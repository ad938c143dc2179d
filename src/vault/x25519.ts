import { type Bytes, concat } from "./bytes.ts";

/** Bytes of a public key, a private key and a shared secret (RFC 7748 §5). */
export const x25519Length = 32;

/** RFC 8410 §7: what stands before the 32 bytes of an X25519 private key in PKCS #8. */
const pkcs8Prefix = Uint8Array.of(48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 110, 4, 34, 4, 32);

/** RFC 7748 §6.1: the base point, u = 9. */
const basePoint = Uint8Array.from({ length: x25519Length }, (_, i) => (i === 0 ? 9 : 0));

/** A private key that can't be read back, from any 32 bytes (clamping is part of the function). */
export async function importPrivateKey(raw: Bytes): Promise<CryptoKey> {
  const pkcs8 = concat(pkcs8Prefix, raw);
  const key = await crypto.subtle.importKey("pkcs8", pkcs8, "X25519", false, ["deriveBits"]);
  pkcs8.fill(0);
  return key;
}

/** The public half: the function applied to the base point. */
export function publicKeyOf(privateKey: CryptoKey): Promise<Bytes> {
  return sharedSecret(privateKey, basePoint);
}

/** Throws OperationError when the public key is of small order, so that the secret would be all zero. */
export async function sharedSecret(privateKey: CryptoKey, publicKey: Bytes): Promise<Bytes> {
  const other = await crypto.subtle.importKey("raw", publicKey, "X25519", false, []);
  return new Uint8Array(await crypto.subtle.deriveBits({ name: "X25519", public: other }, privateKey, 256));
}
