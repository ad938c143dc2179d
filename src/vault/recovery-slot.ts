import { Failure } from "../domain/failure.ts";
import { openAgeFile, readRecoveryKey, recipientOf, sealToRecipient } from "./age-file.ts";
import { toUtf8 } from "./byte-text.ts";
import { type Bytes, concat, randomBytes, wipe } from "./bytes.ts";
import { prefixed, readerOf, u16 } from "./canonical-bytes.ts";
import type { VaultEpoch } from "./derived-keys.ts";
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

/** The vault key in a small age file, sealed to a recovery key: an X25519 identity of the age format. */
export interface RecoverySlot extends SlotFacts {
  readonly type: "recovery";
  /** Counts the recovery keys of this vault from 1. */
  readonly serial: number;
  /** `age1…`, the recovery key's public half. */
  readonly recipient: string;
  /** The whole age file: the 32 bytes of the vault key inside. */
  readonly ageFile: Bytes;
  readonly voucher: Voucher;
}

export const recoveryType = 3;

/** A slot that gives `vaultKey` to the holder of the recovery key. Throws Failure "recovery-key-malformed". */
export async function sealForNewRecoveryKey(
  vaultKey: Bytes,
  recoveryKey: string,
  serial: number,
  vault: VaultEpoch,
  createdAt: number,
): Promise<RecoverySlot> {
  const slotId = randomBytes(slotIdLength);
  const recipient = await recipientOf(recoveryKey);
  const voucherKey = await voucherKeyOf(toUtf8(await readRecoveryKey(recoveryKey)), vault.vaultId, slotId);
  const shell = { type: "recovery", slotId, createdAt, serial, recipient } as const;
  try {
    return await resealForRecoveryKey(shell, voucherKey, vaultKey, vault);
  } finally {
    wipe(voucherKey);
  }
}

/** The same slot for the next vault key, without the recovery key at hand. */
export async function resealForRecoveryKey(
  slot: Omit<RecoverySlot, "ageFile" | "voucher">,
  voucherKey: Bytes,
  vaultKey: Bytes,
  vault: VaultEpoch,
): Promise<RecoverySlot> {
  const ageFile = await sealToRecipient(vaultKey, slot.recipient);
  const sealed = { ...slot, ageFile };
  const voucher = await vouch(voucherKey, vaultKey, vault, recoveryType, slot, vouchedPart(sealed));
  return { ...sealed, voucher };
}

/**
 * The vault key, or null when it is not this slot's recovery key.
 * Throws Failure "recovery-key-malformed", and "vault-damaged" (slot) when the recovery key is right and the slot is not.
 */
export async function openWithRecoveryKey(
  slot: RecoverySlot,
  recoveryKey: string,
  vault: VaultEpoch,
): Promise<Bytes | null> {
  if ((await recipientOf(recoveryKey)) !== slot.recipient) return null;
  const voucherKey = await voucherKeyOf(
    toUtf8(await readRecoveryKey(recoveryKey)),
    vault.vaultId,
    slot.slotId,
  );
  const genuine = await isVouchedFor(slot.voucher, voucherKey, vault, recoveryType, slot, vouchedPart(slot));
  wipe(voucherKey);
  const vaultKey = genuine ? await openVaultKey(slot.ageFile, recoveryKey) : null;
  if (vaultKey?.length !== vaultKeyLength) throw new Failure("vault-damaged", "slot");
  return vaultKey;
}

/** The slot's body as the header holds it. */
export function encodeRecoveryBody(slot: RecoverySlot): Bytes {
  return concat(vouchedPart(slot), slot.voucher.sealedKey, slot.voucher.mac);
}

/** Throws Failure "vault-damaged" (header) when it is malformed. */
export function decodeRecoveryBody(facts: SlotFacts, body: Bytes): RecoverySlot {
  const reader = readerOf(body, "header");
  const decoded = {
    serial: reader.u16(),
    recipient: reader.text(),
    ageFile: reader.prefixed(),
    voucher: { sealedKey: reader.take(sealedVoucherKeyLength), mac: reader.take(voucherMacLength) },
  };
  reader.end();
  return { type: "recovery", ...facts, ...decoded };
}

function vouchedPart(slot: Omit<RecoverySlot, "voucher">): Bytes {
  return concat(u16(slot.serial), prefixed(toUtf8(slot.recipient)), prefixed(slot.ageFile));
}

async function openVaultKey(ageFile: Bytes, recoveryKey: string): Promise<Bytes | null> {
  try {
    return await openAgeFile(ageFile, { kind: "recovery-key", recoveryKey });
  } catch (error) {
    // A damaged file inside a slot is a damaged slot.
    if (error instanceof Failure) return null;
    throw error;
  }
}
