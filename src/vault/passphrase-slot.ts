import { Failure } from "../domain/failure.ts";
import { toUtf8 } from "./byte-text.ts";
import { type Bytes, concat, equalInConstantTime, randomBytes, wipe } from "./bytes.ts";
import { readerOf, u8, u16, u32 } from "./canonical-bytes.ts";
import { expand, importSealingKey, ivLength, open, seal, tagLength } from "./crypto.ts";
import type { VaultEpoch } from "./derived-keys.ts";
import { type Argon2Parameters, saltLength, stretchPassphrase } from "./passphrase-kdf.ts";
import type { SlotFacts } from "./slot-secret.ts";
import { slotIdLength, vaultKeyLength } from "./slot-sizes.ts";

/** The vault key, wrapped for one passphrase. */
export interface PassphraseSlot extends SlotFacts {
  readonly type: "passphrase";
  readonly kdf: Argon2Parameters;
  readonly salt: Bytes;
  /** Tells a wrong passphrase from a damaged slot, and ties the wrapping to one key. */
  readonly commit: Bytes;
  readonly wrapIv: Bytes;
  readonly wrapped: Bytes;
}

/** What a passphrase gave: the vault key, and the key that wraps it, for the next vault key. */
export interface OpenedByPassphrase {
  readonly vaultKey: Bytes;
  readonly wrappingKey: CryptoKey;
}

export const passphraseType = 1;
const argon2idNumber = 1;
const argon2Version = 0x13;
const commitLength = 32;

/** A slot that gives `vaultKey` to whoever knows the passphrase. */
export async function wrapWithPassphrase(
  vaultKey: Bytes,
  passphrase: Bytes,
  kdf: Argon2Parameters,
  vault: VaultEpoch,
  createdAt: number,
): Promise<PassphraseSlot> {
  const salt = randomBytes(saltLength);
  const { key, commit } = await keysOfPassphrase(passphrase, salt, kdf);
  const shell = {
    type: "passphrase",
    slotId: randomBytes(slotIdLength),
    createdAt,
    kdf,
    salt,
    commit,
  } as const;
  return { ...shell, ...(await wrap(shell, key, vaultKey, vault)) };
}

/** The same slot for the next vault key: its passphrase stays, and isn't stretched again. */
export async function rewrapForPassphrase(
  slot: PassphraseSlot,
  wrappingKey: CryptoKey,
  vaultKey: Bytes,
  vault: VaultEpoch,
): Promise<PassphraseSlot> {
  return { ...slot, ...(await wrap(slot, wrappingKey, vaultKey, vault)) };
}

/**
 * The vault key, or null when it is not this passphrase's slot.
 * Throws Failure "vault-damaged" when the passphrase is right and the slot is not ("slot"), or its costs are out of
 * bounds ("kdf").
 */
export async function unwrapWithPassphrase(
  slot: PassphraseSlot,
  passphrase: Bytes,
  vault: VaultEpoch,
): Promise<OpenedByPassphrase | null> {
  const { key, commit } = await keysOfPassphrase(passphrase, slot.salt, slot.kdf);
  if (!equalInConstantTime(commit, slot.commit)) return null;
  const vaultKey = await open(key, slot.wrapIv, slot.wrapped, wrapContext(slot, vault));
  if (vaultKey === null) throw new Failure("vault-damaged", "slot");
  return { vaultKey, wrappingKey: key };
}

/** The slot's body as the header holds it. */
export function encodePassphraseBody(slot: PassphraseSlot): Bytes {
  return concat(encodeKdf(slot.kdf), slot.salt, slot.commit, slot.wrapIv, slot.wrapped);
}

/** Throws Failure "vault-damaged" when it is malformed (header) or its KDF is another (kdf). */
export function decodePassphraseBody(facts: SlotFacts, body: Bytes): PassphraseSlot {
  const reader = readerOf(body, "header");
  if (reader.u8() !== argon2idNumber || reader.u8() !== argon2Version) {
    throw new Failure("vault-damaged", "kdf");
  }
  const decoded = {
    kdf: { memoryKiB: reader.u32(), iterations: reader.u32(), parallelism: reader.u16() },
    salt: reader.take(saltLength),
    commit: reader.take(commitLength),
    wrapIv: reader.take(ivLength),
    wrapped: reader.take(vaultKeyLength + tagLength),
  };
  reader.end();
  return { type: "passphrase", ...facts, ...decoded };
}

async function keysOfPassphrase(
  passphrase: Bytes,
  salt: Bytes,
  kdf: Argon2Parameters,
): Promise<{ key: CryptoKey; commit: Bytes }> {
  const stretched = await stretchPassphrase(passphrase, salt, kdf);
  const rawKey = await expand(stretched, "AV1 kek");
  const key = await importSealingKey(rawKey);
  const commit = await expand(stretched, "AV1 commit");
  wipe(stretched, rawKey);
  return { key, commit };
}

type SlotShell = Pick<PassphraseSlot, "slotId" | "kdf" | "salt">;

async function wrap(
  slot: SlotShell,
  key: CryptoKey,
  vaultKey: Bytes,
  vault: VaultEpoch,
): Promise<Pick<PassphraseSlot, "wrapIv" | "wrapped">> {
  const wrapIv = randomBytes(ivLength);
  return { wrapIv, wrapped: await seal(key, wrapIv, vaultKey, wrapContext(slot, vault)) };
}

/** What the wrapping is bound to besides its key. */
function wrapContext(slot: SlotShell, { vaultId, epoch }: VaultEpoch): Bytes {
  return concat(
    toUtf8("AV1 wrap"),
    vaultId,
    u32(epoch),
    slot.slotId,
    u8(passphraseType),
    encodeKdf(slot.kdf),
    slot.salt,
  );
}

function encodeKdf(kdf: Argon2Parameters): Bytes {
  return concat(
    u8(argon2idNumber),
    u8(argon2Version),
    u32(kdf.memoryKiB),
    u32(kdf.iterations),
    u16(kdf.parallelism),
  );
}
