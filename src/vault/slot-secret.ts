import { toHex, toUtf8 } from "./byte-text.ts";
import { type Bytes, concat, equalInConstantTime, randomBytes } from "./bytes.ts";
import { u8, u32, u64 } from "./canonical-bytes.ts";
import {
  authenticate,
  expand,
  importMacKey,
  importSealingKey,
  ivLength,
  open,
  seal,
  tagLength,
} from "./crypto.ts";
import { deriveKey, type VaultEpoch } from "./derived-keys.ts";

/** What every slot says of itself. */
export interface SlotFacts {
  /** 16 random bytes. */
  readonly slotId: Bytes;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
}

/**
 * The vault key is sealed to the public key of a passkey or a recovery key, so that a new one can be sealed to it without
 * either at hand. Anybody can seal to a public key; so such a slot carries a MAC too, under a key that only its secret
 * and the vault itself know: the slot's voucher.
 */
export interface Voucher {
  /** The voucher key, sealed for the holder of the vault key: vector, then ciphertext. */
  readonly sealedKey: Bytes;
  /** Over the slot's facts and whatever is in its body before. */
  readonly mac: Bytes;
}

/** Bytes of a voucher key as the vault holds it. */
export const sealedVoucherKeyLength = ivLength + 32 + tagLength;
export const voucherMacLength = 32;

/** The voucher key of a slot, from its secret: a passkey's PRF output, a recovery key's text. 32 bytes. */
export function voucherKeyOf(secret: Bytes, vaultId: Bytes, slotId: Bytes): Promise<Bytes> {
  return expand(secret, `AV1 voucher|${toHex(vaultId)}|${toHex(slotId)}`);
}

/** Vouches for a slot's body. */
export async function vouch(
  voucherKey: Bytes,
  vaultKey: Bytes,
  vault: VaultEpoch,
  typeNumber: number,
  facts: SlotFacts,
  body: Bytes,
): Promise<Voucher> {
  const key = await sealingKeyOf(vaultKey, vault);
  const iv = randomBytes(ivLength);
  const sealedKey = concat(iv, await seal(key, iv, voucherKey, facts.slotId));
  return { sealedKey, mac: await macOf(voucherKey, vault, typeNumber, facts, body) };
}

/** The voucher key of a slot, by the vault key; null when the slot was not written with it. */
export async function openVoucherKey(
  sealedKey: Bytes,
  vaultKey: Bytes,
  vault: VaultEpoch,
  slotId: Bytes,
): Promise<Bytes | null> {
  const key = await sealingKeyOf(vaultKey, vault);
  return open(key, sealedKey.slice(0, ivLength), sealedKey.slice(ivLength), slotId);
}

/** Whether the holder of the slot's secret, or of the vault, wrote this body. */
export async function isVouchedFor(
  voucher: Voucher,
  voucherKey: Bytes,
  vault: VaultEpoch,
  typeNumber: number,
  facts: SlotFacts,
  body: Bytes,
): Promise<boolean> {
  return equalInConstantTime(await macOf(voucherKey, vault, typeNumber, facts, body), voucher.mac);
}

async function sealingKeyOf(vaultKey: Bytes, vault: VaultEpoch): Promise<CryptoKey> {
  const raw = await deriveKey(vaultKey, "slots", vault);
  const key = await importSealingKey(raw);
  raw.fill(0);
  return key;
}

async function macOf(
  voucherKey: Bytes,
  { vaultId, epoch }: VaultEpoch,
  typeNumber: number,
  { slotId, createdAt }: SlotFacts,
  body: Bytes,
): Promise<Bytes> {
  const bound = concat(toUtf8("AV1 slot"), vaultId, u32(epoch), slotId, u8(typeNumber), u64(createdAt), body);
  return authenticate(await importMacKey(voucherKey), bound);
}
