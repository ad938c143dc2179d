import type { PortableAccount } from "../domain/portable-account.ts";
import { type Bytes, toBase64, toHex, toUtf8 } from "../importers/bytes.ts";
import { scryptKey } from "../importers/key-derivation.ts";
import { aegisDatabase } from "./aegis.ts";
import { newUuid, type RandomBytes } from "./randomness.ts";

/**
 * An export of Aegis that is locked with a password: scrypt makes a key of it, that seals a master key, and that the
 * database, by AES-256-GCM with the tags kept apart (docs/vault.md of the app). At the cost that the app has.
 * Throws Failure "export-memory" where there is too little.
 */
export async function aegisEncrypted(
  accounts: readonly PortableAccount[],
  password: string,
  random: RandomBytes,
): Promise<string> {
  const master = random(32);
  const salt = random(32);
  const key = await scryptKey(toUtf8(password), salt, cost, "Aegis");
  const slot = await seal(key, master, random);
  const database = toUtf8(JSON.stringify(aegisDatabase(accounts, random), null, 4));
  const content = await seal(master, database, random);
  const header = {
    slots: [
      {
        type: passwordSlot,
        uuid: newUuid(random),
        key: toHex(slot.sealed),
        key_params: slot.parameters,
        ...cost,
        salt: toHex(salt),
        repaired: true,
        is_backup: false,
      },
    ],
    params: content.parameters,
  };
  return JSON.stringify({ version: 1, header, db: toBase64(content.sealed) }, null, 4);
}

const cost = { n: 2 ** 15, r: 8, p: 1 } as const;
const passwordSlot = 1;
const tagLength = 16;

async function seal(key: Bytes, plain: Bytes, random: RandomBytes) {
  const nonce = random(12);
  const imported = await crypto.subtle.importKey("raw", key, "AES-GCM", false, ["encrypt"]);
  const bytes = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, imported, plain));
  const end = bytes.length - tagLength;
  return {
    sealed: bytes.subarray(0, end),
    parameters: { nonce: toHex(nonce), tag: toHex(bytes.subarray(end)) },
  };
}
