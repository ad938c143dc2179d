import { failuresOf } from "./app-failure.ts";
import { type Bytes, concat, fromBase64, fromHex, fromUtf8, toUtf8 } from "./bytes.ts";
import { openGcm } from "./ciphers.ts";
import { parseJson } from "./export-file.ts";
import type { ReadingTools } from "./importer.ts";
import { type ScryptCost, scryptKey } from "./key-derivation.ts";
import { type Fields, fieldsIn, fieldsOrNone, itemsIn } from "./written.ts";

const app = "Aegis";
const failures = failuresOf(app);

/** Whether the database of a vault is sealed. */
export function isEncryptedAegis(top: Fields): boolean {
  return typeof top.db === "string";
}

/**
 * The database of an Aegis vault, opened if it is sealed: scrypt makes a key of the password, that opens the slot's
 * master key, and that the database, by AES-256-GCM with the tags kept apart (docs/vault.md of the app).
 * Throws the Failures of `Importer.read`.
 */
export async function aegisDatabase(top: Fields, tools: ReadingTools): Promise<Fields> {
  if (!isEncryptedAegis(top)) return fieldsIn(top.db) ?? fail();
  const password = failures.passwordOf(tools);
  const header = fieldsOrNone(top.header);
  const parameters = fieldsOrNone(header.params);
  const sealed = fromBase64(top.db) ?? fail();
  const slots = itemsIn(header.slots)
    .map(fieldsOrNone)
    .filter(({ type }) => type === passwordSlot);
  if (slots.length === 0) throw failures.damaged();
  const master = await masterKey(slots.slice(0, mostSlots), password, tools);
  const plain = await openGcm(
    master,
    fromHex(parameters.nonce) ?? fail(),
    concat(sealed, fromHex(parameters.tag) ?? fail()),
  );
  const text = plain && fromUtf8(plain);
  return fieldsIn(text && parseJson(text)) ?? fail();
}

const passwordSlot = 1;
// A vault has one password, and perhaps another for backups.
const mostSlots = 4;

async function masterKey(slots: readonly Fields[], password: string, tools: ReadingTools): Promise<Bytes> {
  for (const slot of slots) {
    const cost = costOf(slot);
    for (const bytes of passwordForms(password, slot.repaired === true)) {
      tools.beforeKey();
      const key = await scryptKey(bytes, fromHex(slot.salt) ?? fail(), cost, app);
      const master = await openSlot(slot, key);
      if (master?.length === 32) return master;
    }
  }
  throw failures.wrongPassword();
}

function openSlot(slot: Fields, key: Bytes): Promise<Bytes | null> {
  const { nonce, tag } = fieldsOrNone(slot.key_params);
  const sealed = fromHex(slot.key) ?? fail();
  return openGcm(key, fromHex(nonce) ?? fail(), concat(sealed, fromHex(tag) ?? fail()));
}

/**
 * The bytes that may have been hashed for a password. Slots without `repaired` may have been made of the whole buffer into
 * which Java wrote the text, zeros at its end included. Up to the 64 bytes of SHA-256's block the zeros change nothing.
 */
function passwordForms(password: string, isRepaired: boolean): readonly Bytes[] {
  const bytes = toUtf8(password);
  if (isRepaired || bytes.length <= 64) return [bytes];
  // Java's encoder makes room for 1.1 bytes a character, and for twice as much and one when that is too little.
  let room = Math.floor(Math.fround(1.1) * password.length);
  while (room < bytes.length) room = 2 * room + 1;
  return [bytes, concat(bytes, new Uint8Array(room - bytes.length))];
}

function costOf({ n, r, p }: Fields): ScryptCost {
  if (typeof n !== "number" || typeof r !== "number" || typeof p !== "number") throw failures.damaged();
  const isPower = Number.isInteger(Math.log2(n)) && n >= 2 ** 12 && n <= 2 ** 20;
  const isSmall = Number.isInteger(r) && r >= 1 && r <= 16 && Number.isInteger(p) && p >= 1 && p <= 8;
  if (!isPower || !isSmall || 128 * n * r > 512 * 1024 * 1024) throw failures.tooCostly();
  return { n, r, p };
}

function fail(): never {
  throw failures.damaged();
}
