import { Failure } from "../domain/failure.ts";
import { fromBase64 } from "./byte-text.ts";
import { type Bytes, concat, equalInConstantTime, wipe } from "./bytes.ts";
import { type ByteReader, prefixed, u8, u64 } from "./canonical-bytes.ts";
import type { VaultEpoch } from "./derived-keys.ts";
import {
  decodePasskeyBody,
  encodePasskeyBody,
  openWithPasskey,
  type PasskeySlot,
  passkeyType,
  prfLength,
} from "./passkey-slot.ts";
import { passphraseBytes } from "./passphrase-kdf.ts";
import {
  decodePassphraseBody,
  encodePassphraseBody,
  type PassphraseSlot,
  passphraseType,
  unwrapWithPassphrase,
} from "./passphrase-slot.ts";
import type { Proof } from "./proof.ts";
import {
  decodeRecoveryBody,
  encodeRecoveryBody,
  openWithRecoveryKey,
  type RecoverySlot,
  recoveryType,
} from "./recovery-slot.ts";
import type { SlotFacts } from "./slot-secret.ts";
import { slotIdLength } from "./slot-sizes.ts";

/** A slot of a type that this build can't open, kept as it is. */
export interface ForeignSlot extends SlotFacts {
  readonly type: "foreign";
  readonly typeNumber: number;
  readonly body: Bytes;
}

export type KeySlot = PassphraseSlot | PasskeySlot | RecoverySlot | ForeignSlot;

/** What a proof gave. `wrappingKey` is the passphrase's own, or null when it was another proof. */
export interface OpenedSlot {
  readonly vaultKey: Bytes;
  readonly wrappingKey: CryptoKey | null;
}

/**
 * The vault key behind the first slot that this proof opens, or null when there is none.
 * Throws Failure "vault-damaged" (slot), (kdf), "recovery-key-malformed", "bad-request" for a passkey's malformed answer.
 */
export async function openSlots(
  slots: readonly KeySlot[],
  proof: Proof,
  vault: VaultEpoch,
): Promise<OpenedSlot | null> {
  for (const slot of slots) {
    const opened = await openSlot(slot, proof, vault);
    if (opened !== null) return opened;
  }
  return null;
}

/** The slot as the header holds it. */
export function encodeSlot(slot: KeySlot): Bytes {
  const [typeNumber, body] = bodyOf(slot);
  return concat(slot.slotId, u8(typeNumber), u64(slot.createdAt), prefixed(body));
}

/** Reads one slot. Throws Failure "vault-damaged" when it is malformed. */
export function decodeSlot(reader: ByteReader): KeySlot {
  const slotId = reader.take(slotIdLength);
  const typeNumber = reader.u8();
  const facts = { slotId, createdAt: reader.u64() };
  const body = reader.prefixed();
  if (typeNumber === passphraseType) return decodePassphraseBody(facts, body);
  if (typeNumber === passkeyType) return decodePasskeyBody(facts, body);
  if (typeNumber === recoveryType) return decodeRecoveryBody(facts, body);
  return { type: "foreign", typeNumber, ...facts, body };
}

function bodyOf(slot: KeySlot): readonly [number, Bytes] {
  switch (slot.type) {
    case "passphrase":
      return [passphraseType, encodePassphraseBody(slot)];
    case "passkey":
      return [passkeyType, encodePasskeyBody(slot)];
    case "recovery":
      return [recoveryType, encodeRecoveryBody(slot)];
    case "foreign":
      return [slot.typeNumber, slot.body];
  }
}

async function openSlot(slot: KeySlot, proof: Proof, vault: VaultEpoch): Promise<OpenedSlot | null> {
  if (slot.type === "passphrase" && proof.kind === "passphrase") {
    return openByPassphrase(slot, proof.passphrase, vault);
  }
  const vaultKey = await openByKeyPair(slot, proof, vault);
  return vaultKey === null ? null : { vaultKey, wrappingKey: null };
}

async function openByPassphrase(
  slot: PassphraseSlot,
  passphrase: string,
  vault: VaultEpoch,
): Promise<OpenedSlot | null> {
  const bytes = passphraseBytes(passphrase);
  try {
    return await unwrapWithPassphrase(slot, bytes, vault);
  } finally {
    wipe(bytes);
  }
}

async function openByKeyPair(slot: KeySlot, proof: Proof, vault: VaultEpoch): Promise<Bytes | null> {
  if (slot.type === "recovery" && proof.kind === "recovery-key") {
    return openWithRecoveryKey(slot, proof.recoveryKey, vault);
  }
  if (slot.type !== "passkey" || proof.kind !== "passkey") return null;
  const prf = fromBase64(proof.prf);
  const credentialId = fromBase64(proof.credentialId);
  if (prf?.length !== prfLength || credentialId === null) throw new Failure("bad-request");
  if (!equalInConstantTime(credentialId, slot.credentialId)) return null;
  try {
    return await openWithPasskey(slot, prf, vault);
  } finally {
    wipe(prf);
  }
}
