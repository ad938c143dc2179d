import { createDecipheriv, createHash, createHmac, hkdfSync } from "node:crypto";
import { argon2id } from "@noble/hashes/argon2.js";
import { Decrypter } from "age-encryption";
import { openHpke } from "./hpke-reader.mjs";

// Written from src/vault/README.md alone. Nothing here is shared with the extension: that is what it is for.

/**
 * Opens a vault as it lay in the database. `secret` is the passphrase or the recovery key. Each account comes as it was
 * sealed, with its recovery codes opened; `problems` names, in a sentence each, what could not be verified.
 * Throws Error when nothing can be opened.
 *
 * @param {{ header: Buffer, head: Buffer | null, records: Map<string, Buffer> }} stored
 * @param {string} secret
 */
export async function openSealedVault({ header: storedHeader, head, records }, secret) {
  const header = readHeader(storedHeader);
  const { vaultId, epoch } = header;
  const vaultKey = await openFirstSlot(header, secret);
  const derive = (root, name) => hkdf(root, `AV1|${name}|${hex(vaultId)}|${epoch}`);
  if (!hmac(derive(vaultKey, "admin"), storedHeader.subarray(0, -32)).equals(storedHeader.subarray(-32))) {
    throw new Error("The header is not genuine: somebody changed it.");
  }
  const problems = [];
  const entries = readHead(head, storedHeader, header, derive(vaultKey, "head"), problems);
  const recordsKey = derive(derive(vaultKey, "use"), "records");
  const codes = { key: derive(vaultKey, "codes"), info: `AV1|codes|${hex(vaultId)}|${epoch}` };
  const accounts = [];
  const notes = [];
  for (const id of new Set([...(entries?.keys() ?? []), ...records.keys()])) {
    const record = records.get(id) ?? null;
    const doubt = doubtOf(id, record, entries, epoch);
    if (doubt !== null) problems.push(`Record ${id} ${doubt}.`);
    if (record === null || hex(record.subarray(0, 16)) !== id) continue;
    const content = openRecord(record, recordsKey, vaultId);
    if (content === null) problems.push(`Record ${id} does not open.`);
    if (content?.kind === "account") accounts.push(openAccount(content, codes, problems));
    if (content?.kind === "notes") notes.push(...content.notes);
  }
  return { vaultId: hex(vaultId), epoch, accounts, notes, problems };
}

const hex = (bytes) => Buffer.from(bytes).toString("hex");
const hkdf = (key, info) => Buffer.from(hkdfSync("sha256", key, Buffer.alloc(0), info, 32));
const hmac = (key, bytes) => createHmac("sha256", key).update(bytes).digest();

/** Takes a byte string apart, from the front. */
function readerOf(bytes) {
  let at = 0;
  const take = (length) => {
    if (at + length > bytes.length) throw new Error("The file ends in the middle of something.");
    at += length;
    return bytes.subarray(at - length, at);
  };
  return {
    take,
    u8: () => take(1).readUInt8(),
    u16: () => take(2).readUInt16BE(),
    u32: () => take(4).readUInt32BE(),
    u64: () => Number(take(8).readBigUInt64BE()),
    prefixed: () => take(take(4).readUInt32BE()),
    position: () => at,
  };
}

function readHeader(bytes) {
  const reader = readerOf(bytes);
  if (reader.take(4).toString("latin1") !== "AV1\0") throw new Error("This header is no vault's.");
  const version = reader.u16();
  const minimumReader = reader.u16();
  if (minimumReader > 2) throw new Error(`This vault asks for a reader of format ${minimumReader}.`);
  const vaultId = reader.take(16);
  const epoch = reader.u32();
  // The head's seq when the epoch began, and the public halves of K_codes and K_inbox.
  reader.take(8 + 32 + 32);
  if (version >= 2) reader.u16();
  const slots = Array.from({ length: reader.u8() }, () => {
    const [slotId, type, createdAt] = [reader.take(16), reader.take(1), reader.take(8)];
    return { slotId, type, createdAt, body: reader.prefixed() };
  });
  return { version, vaultId, epoch, slots };
}

async function openFirstSlot(header, secret) {
  const recoveryKey = recoveryKeyIn(secret);
  for (const slot of header.slots) {
    const type = slot.type.readUInt8();
    if (type === 1 && recoveryKey === null) {
      const vaultKey = openPassphraseSlot(slot, secret, header);
      if (vaultKey !== null) return vaultKey;
    }
    if (type === 3 && recoveryKey !== null) {
      const vaultKey = await openRecoverySlot(slot, recoveryKey, header);
      if (vaultKey !== null) return vaultKey;
    }
  }
  throw new Error("This opens none of the vault's slots.");
}

/** The recovery key in its one form, or null when the secret is a passphrase. */
export function recoveryKeyIn(secret) {
  const letters = secret.toUpperCase().replace(/\s/g, "");
  return letters.startsWith("AGE-SECRET-KEY-1") ? letters : null;
}

function openPassphraseSlot({ slotId, type, body }, passphrase, { vaultId, epoch }) {
  const reader = readerOf(body);
  const kdf = reader.take(12);
  const [salt, commit, iv, wrapped] = [32, 32, 12, 48].map((length) => reader.take(length));
  if (kdf.readUInt8(0) !== 1 || kdf.readUInt8(1) !== 0x13) throw new Error("This slot's KDF is unknown.");
  const costs = { m: kdf.readUInt32BE(2), t: kdf.readUInt32BE(6), p: kdf.readUInt16BE(10) };
  const isCheap = costs.m < 19 * 1024 || costs.t < 2;
  const isDear = costs.m > 1024 * 1024 || costs.t > 20 || costs.p > 16;
  if (isCheap || isDear) throw new Error("This slot's costs are out of bounds: somebody changed them.");
  const stretched = Buffer.from(argon2id(passphrase.normalize("NFC"), salt, { ...costs, dkLen: 32 }));
  if (!hkdf(stretched, "AV1 commit").equals(commit)) return null;
  const context = Buffer.concat([Buffer.from("AV1 wrap"), vaultId, u32(epoch), slotId, type, kdf, salt]);
  const vaultKey = openGcm(hkdf(stretched, "AV1 kek"), iv, wrapped, context);
  if (vaultKey === null) throw new Error("The passphrase is right, but its slot is damaged.");
  return vaultKey;
}

async function openRecoverySlot({ slotId, type, createdAt, body }, recoveryKey, { vaultId, epoch }) {
  const reader = readerOf(body);
  reader.u16();
  reader.prefixed();
  const ageFile = reader.prefixed();
  const vouched = body.subarray(0, reader.position());
  reader.take(60);
  const mac = reader.take(32);
  const voucherKey = hkdf(Buffer.from(recoveryKey), `AV1 voucher|${hex(vaultId)}|${hex(slotId)}`);
  const facts = [Buffer.from("AV1 slot"), vaultId, u32(epoch), slotId, type, createdAt, vouched];
  if (!hmac(voucherKey, Buffer.concat(facts)).equals(mac)) return null;
  const decrypter = new Decrypter();
  decrypter.addIdentity(recoveryKey);
  return Buffer.from(await decrypter.decrypt(ageFile));
}

/** The head's entries by id; null, with a problem noted, when the head can't be trusted. */
function readHead(head, storedHeader, { version, vaultId, epoch }, key, problems) {
  if (head === null || head.length < 32 || !hmac(key, head.subarray(0, -32)).equals(head.subarray(-32))) {
    problems.push("The head is missing or not genuine: whether records are missing or old can't be told.");
    return null;
  }
  const reader = readerOf(head);
  const isOurs =
    reader.take(8).toString() === "AV1 head" && reader.take(16).equals(vaultId) && reader.u32() === epoch;
  if (!isOurs) problems.push("The head is another vault's, or another epoch's.");
  // seq, seals
  reader.take(16);
  if (!reader.take(32).equals(createHash("sha256").update(storedHeader).digest())) {
    problems.push("The head was written with another header.");
  }
  // The head before, and the device from format 2 on.
  reader.take(version >= 2 ? 48 : 32);
  const entries = new Map();
  for (let left = reader.u32(); left > 0; left -= 1) {
    entries.set(hex(reader.take(16)), { rev: reader.u64(), tag: reader.take(16) });
  }
  return entries;
}

/** Why a record is not the one that the head means, or null. */
function doubtOf(id, record, entries, epoch) {
  if (record === null) return "is missing";
  if (record.length < 38 + 12 + 256 + 16) return "is too short";
  if (hex(record.subarray(0, 16)) !== id) return "is another record";
  if (record.readUInt32BE(32) !== epoch) return "is of another epoch";
  if (entries === null) return null;
  const entry = entries.get(id);
  if (entry === undefined) return "is not in the head";
  const isThisOne =
    Number(record.readBigUInt64BE(16)) === entry.rev && record.subarray(-16).equals(entry.tag);
  return isThisOne ? null : "is not the state that the head names";
}

function openRecord(record, key, vaultId) {
  if (record.length < 66) return null;
  const context = Buffer.concat([Buffer.from("AV1 rec"), vaultId, record.subarray(0, 38)]);
  const padded = openGcm(key, record.subarray(38, 50), record.subarray(50), context);
  return padded === null ? null : JSON.parse(padded.subarray(4, 4 + padded.readUInt32BE()).toString("utf8"));
}

function openAccount({ account, recoveryValues }, { key, info }, problems) {
  const recoveryCodes = account.recoveryCodes.map(({ id, position, state }) => {
    const sealed = Buffer.from(recoveryValues[id] ?? "", "base64");
    const value = openHpke(key, info, id, sealed);
    if (value === null) problems.push(`A recovery code of ${account.id} does not open.`);
    return { position, state, value };
  });
  return { account, recoveryCodes };
}

function openGcm(key, iv, sealed, context) {
  const decipher = createDecipheriv("aes-256-gcm", key, iv);
  decipher.setAAD(context);
  decipher.setAuthTag(sealed.subarray(-16));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
  } catch {
    // Another key, vector, context or text than it was sealed with.
    return null;
  }
}

function u32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
