import { Failure } from "../domain/failure.ts";
import { toHex, toUtf8 } from "./byte-text.ts";
import { type Bytes, concat, equalInConstantTime, randomBytes, wipe } from "./bytes.ts";
import { prefixed, readerOf } from "./canonical-bytes.ts";
import { expand, tagLength } from "./crypto.ts";
import type { VaultEpoch } from "./derived-keys.ts";
import { openFrom, sealTo } from "./hpke.ts";
import {
  isVouchedFor,
  type SlotFacts,
  sealedVoucherKeyLength,
  type Voucher,
  vouch,
  voucherKeyOf,
  voucherMacLength,
} from "./slot-secret.ts";
import { slotIdLength, vaultKeyLength } from "./slot-sizes.ts";
import { importPrivateKey, publicKeyOf, x25519Length } from "./x25519.ts";

/** A passkey and what it gave: the output of WebAuthn's PRF extension for this salt. */
export interface NewPasskey {
  readonly credentialId: Bytes;
  /** Empty where the browser takes the extension itself. */
  readonly rpId: string;
  /** 32 random bytes. */
  readonly prfSalt: Bytes;
  /** 32 bytes. */
  readonly prf: Bytes;
}

/** The vault key, sealed to the key pair that a passkey's PRF output gives. */
export interface PasskeySlot extends SlotFacts {
  readonly type: "passkey";
  readonly credentialId: Bytes;
  readonly rpId: string;
  readonly prfSalt: Bytes;
  readonly publicKey: Bytes;
  /** HPKE, 80 bytes. */
  readonly sealedVaultKey: Bytes;
  readonly voucher: Voucher;
}

export const passkeyType = 2;
/** Bytes of a PRF output and of its salt. */
export const prfLength = 32;
const sealedVaultKeyLength = x25519Length + vaultKeyLength + tagLength;

/** A slot that gives `vaultKey` to the holder of the passkey. */
export async function sealForNewPasskey(
  vaultKey: Bytes,
  passkey: NewPasskey,
  vault: VaultEpoch,
  createdAt: number,
): Promise<PasskeySlot> {
  const slotId = randomBytes(slotIdLength);
  const publicKey = await publicKeyOf(await privateKeyOf(passkey.prf, vault.vaultId, slotId));
  const voucherKey = await voucherKeyOf(passkey.prf, vault.vaultId, slotId);
  const { credentialId, rpId, prfSalt } = passkey;
  const shell = { type: "passkey", slotId, createdAt, credentialId, rpId, prfSalt, publicKey } as const;
  try {
    return await resealForPasskey(shell, voucherKey, vaultKey, vault);
  } finally {
    wipe(voucherKey);
  }
}

/** The same slot for the next vault key, without the passkey at hand. */
export async function resealForPasskey(
  slot: Omit<PasskeySlot, "sealedVaultKey" | "voucher">,
  voucherKey: Bytes,
  vaultKey: Bytes,
  vault: VaultEpoch,
): Promise<PasskeySlot> {
  const sealedVaultKey = await sealTo(slot.publicKey, infoOf(vault), slot.slotId, vaultKey);
  const sealed = { ...slot, sealedVaultKey };
  const voucher = await vouch(voucherKey, vaultKey, vault, passkeyType, slot, vouchedPart(sealed));
  return { ...sealed, voucher };
}

/**
 * The vault key, or null when the PRF output is not this slot's passkey's.
 * Throws Failure "vault-damaged" (slot) when the passkey is right and the slot is not.
 */
export async function openWithPasskey(
  slot: PasskeySlot,
  prf: Bytes,
  vault: VaultEpoch,
): Promise<Bytes | null> {
  const privateKey = await privateKeyOf(prf, vault.vaultId, slot.slotId);
  if (!equalInConstantTime(await publicKeyOf(privateKey), slot.publicKey)) return null;
  const voucherKey = await voucherKeyOf(prf, vault.vaultId, slot.slotId);
  const genuine = await isVouchedFor(slot.voucher, voucherKey, vault, passkeyType, slot, vouchedPart(slot));
  wipe(voucherKey);
  const vaultKey = await openFrom(privateKey, infoOf(vault), slot.slotId, slot.sealedVaultKey);
  if (!genuine || vaultKey === null) throw new Failure("vault-damaged", "slot");
  return vaultKey;
}

/** The slot's body as the header holds it. */
export function encodePasskeyBody(slot: PasskeySlot): Bytes {
  return concat(vouchedPart(slot), slot.voucher.sealedKey, slot.voucher.mac);
}

/** Throws Failure "vault-damaged" (header) when it is malformed. */
export function decodePasskeyBody(facts: SlotFacts, body: Bytes): PasskeySlot {
  const reader = readerOf(body, "header");
  const decoded = {
    credentialId: reader.prefixed(),
    rpId: reader.text(),
    prfSalt: reader.take(prfLength),
    publicKey: reader.take(x25519Length),
    sealedVaultKey: reader.take(sealedVaultKeyLength),
    voucher: { sealedKey: reader.take(sealedVoucherKeyLength), mac: reader.take(voucherMacLength) },
  };
  reader.end();
  return { type: "passkey", ...facts, ...decoded };
}

function vouchedPart(slot: Omit<PasskeySlot, "voucher">): Bytes {
  return concat(
    prefixed(slot.credentialId),
    prefixed(toUtf8(slot.rpId)),
    slot.prfSalt,
    slot.publicKey,
    slot.sealedVaultKey,
  );
}

async function privateKeyOf(prf: Bytes, vaultId: Bytes, slotId: Bytes): Promise<CryptoKey> {
  const raw = await expand(prf, `AV1 passkey|${toHex(vaultId)}|${toHex(slotId)}`);
  const key = await importPrivateKey(raw);
  wipe(raw);
  return key;
}

function infoOf({ vaultId, epoch }: VaultEpoch): Bytes {
  return toUtf8(`AV1|passkey|${toHex(vaultId)}|${epoch}`);
}
