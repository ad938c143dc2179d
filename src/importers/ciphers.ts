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
