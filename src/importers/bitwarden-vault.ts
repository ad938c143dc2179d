import { failuresOf } from "./app-failure.ts";
import { type Bytes, concat, fromBase64, fromUtf8, toUtf8 } from "./bytes.ts";
import { hmacSha256, isHmacSha256, openCbc, sha256 } from "./ciphers.ts";
import { parseJson } from "./export-file.ts";
import type { ReadingTools } from "./importer.ts";
import { argon2, pbkdf2 } from "./key-derivation.ts";
import { type Fields, fieldsIn } from "./written.ts";

const app = "Bitwarden";
const failures = failuresOf(app);

/**
 * The vault of an export, opened if a password protects it: PBKDF2 or Argon2id, stretched by HKDF-Expand to a key for
 * AES-256-CBC and one for HMAC-SHA256. Throws the Failures of `Importer.read`.
 */
export async function bitwardenVault(top: Fields, tools: ReadingTools): Promise<Fields> {
  if (top.encrypted !== true) return top;
  const key = await keyOf(top, failures.passwordOf(tools), tools);
  const keys = { cipher: await expanded(key, "enc"), mac: await expanded(key, "mac") };
  if ((await opened(top.encKeyValidation_DO_NOT_EDIT, keys)) === null) throw failures.wrongPassword();
  const plain = await opened(top.data, keys);
  return fieldsIn(parseJson((plain && fromUtf8(plain)) ?? "")) ?? fail();
}

interface Keys {
  readonly cipher: Bytes;
  readonly mac: Bytes;
}

async function keyOf(top: Fields, password: string, tools: ReadingTools): Promise<Bytes> {
  const { salt, kdfType, kdfIterations: iterations, kdfMemory: mebibytes, kdfParallelism: lanes } = top;
  if (typeof salt !== "string" || salt === "") throw failures.damaged();
  tools.beforeKey();
  // The salt is the text itself; it only looks like Base64.
  if (kdfType === 0) return pbkdf2("SHA-256", password, toUtf8(salt), within(iterations, 5_000, 2_000_000));
  if (kdfType !== 1) throw failures.damaged();
  const cost = {
    passes: within(iterations, 2, 10),
    kibibytes: within(mebibytes, 16, 1024) * 1024,
    lanes: within(lanes, 1, 16),
  };
  return argon2(password, await sha256(toUtf8(salt)), cost, app);
}

/** The text of an `EncString` of kind 2: vector, sealed bytes and MAC in Base64. Null when the MAC isn't of this key. */
async function opened(text: unknown, { cipher, mac }: Keys): Promise<Bytes | null> {
  const [, ...parts] = /^2\.([^|]+)\|([^|]+)\|([^|]+)$/.exec(typeof text === "string" ? text : "") ?? [];
  const [iv, sealed, tag] = parts.map(fromBase64);
  if (!iv || !sealed || !tag) throw failures.damaged();
  return (await isHmacSha256(mac, concat(iv, sealed), tag)) ? openCbc(cipher, iv, sealed) : null;
}

// RFC 5869 §2.3, one block, without the first step.
function expanded(key: Bytes, info: string): Promise<Bytes> {
  return hmacSha256(key, concat(toUtf8(info), Uint8Array.of(1)));
}

function within(value: unknown, least: number, most: number): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw failures.damaged();
  if (value < least || value > most) throw failures.tooCostly();
  return value;
}

function fail(): never {
  throw failures.damaged();
}
