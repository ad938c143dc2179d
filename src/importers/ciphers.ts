import type { Bytes } from "./bytes.ts";

/** AES-256-GCM, the tag at the end of what is sealed. Null when anything of it is wrong. */
export async function openGcm(key: Bytes, iv: Bytes, sealed: Bytes, context?: Bytes): Promise<Bytes | null> {
  if (sealed.length < 16 || iv.length === 0) return null;
  const imported = await crypto.subtle.importKey("raw", key, "AES-GCM", false, ["decrypt"]);
  const parameters = { name: "AES-GCM", iv, ...(context && { additionalData: context }) };
  return crypto.subtle.decrypt(parameters, imported, sealed).then(
    (plain) => new Uint8Array(plain),
    () => null,
  );
}

/** AES-256-CBC with PKCS#7 padding, which proves nothing. Null when the padding is wrong. */
export async function openCbc(key: Bytes, iv: Bytes, sealed: Bytes): Promise<Bytes | null> {
  if (sealed.length === 0 || sealed.length % 16 !== 0 || iv.length !== 16) return null;
  const imported = await crypto.subtle.importKey("raw", key, "AES-CBC", false, ["decrypt"]);
  return crypto.subtle.decrypt({ name: "AES-CBC", iv }, imported, sealed).then(
    (plain) => new Uint8Array(plain),
    () => null,
  );
}

/** HMAC-SHA-256, 32 bytes. */
export async function hmacSha256(key: Bytes, bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.sign("HMAC", await macKey(key), bytes));
}

/** Whether `mac` is the HMAC-SHA-256 of the bytes; compared in constant time by the platform. */
export async function isHmacSha256(key: Bytes, bytes: Bytes, mac: Bytes): Promise<boolean> {
  return crypto.subtle.verify("HMAC", await macKey(key), mac, bytes);
}

/** SHA-256, 32 bytes. */
export async function sha256(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}

function macKey(key: Bytes) {
  return crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign", "verify"]);
}
