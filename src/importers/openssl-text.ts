import { md5 } from "hash-wasm";
import { type Bytes, concat, fromBase64, fromHex, toUtf8 } from "./bytes.ts";
import { openCbc } from "./ciphers.ts";

/**
 * Opens a text as CryptoJS and `openssl enc` seal with a passphrase: Base64 of `Salted__`, eight bytes of salt, AES-256-CBC.
 * Key and vector come from EVP_BytesToKey with MD5 and one round. Nothing proves the passphrase: with a wrong one the result
 * is null, or now and then some other bytes.
 */
export async function openOpensslText(text: unknown, passphrase: string): Promise<Bytes | null> {
  const bytes = fromBase64(text);
  if (bytes === null || bytes.length < 32 || !startsWith(bytes, mark)) return null;
  const material = await keyMaterial(toUtf8(passphrase), bytes.slice(8, 16));
  return openCbc(material.slice(0, 32), material.slice(32, 48), bytes.slice(16));
}

const mark = toUtf8("Salted__");

async function keyMaterial(passphrase: Bytes, salt: Bytes): Promise<Bytes> {
  let block: Bytes = new Uint8Array(0);
  let material: Bytes = new Uint8Array(0);
  while (material.length < 48) {
    block = fromHex(await md5(concat(block, passphrase, salt))) ?? block;
    material = concat(material, block);
  }
  return material;
}

function startsWith(bytes: Uint8Array, start: Uint8Array): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
