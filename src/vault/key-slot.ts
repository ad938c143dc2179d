import { Failure } from "../domain/failure.ts";
import { toUtf8 } from "./byte-text.ts";
import { type Bytes, concat, equalInConstantTime, randomBytes, wipe } from "./bytes.ts";
import { type ByteReader, prefixed, readerOf, u8, u16, u32, u64 } from "./canonical-bytes.ts";
import { expand, importSealingKey, ivLength, open, seal, tagLength } from "./crypto.ts";
import type { VaultEpoch } from "./derived-keys.ts";
import { type Argon2Parameters, saltLength, stretchPassphrase } from "./passphrase-kdf.ts";

/** The vault key, wrapped for one passphrase. */
export interface PassphraseSlot {
  readonly type: "passphrase";
  /** 16 random bytes. */
  readonly slotId: Bytes;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly kdf: Argon2Parameters;
  readonly salt: Bytes;
  /** Tells a wrong passphrase from a damaged slot, and ties the wrapping to one key. */
  readonly commit: Bytes;
  readonly wrapIv: Bytes;
  readonly wrapped: Bytes;
}

/** A slot of a type that this build can't open, kept as it is. */
export interface ForeignSlot {
  readonly type: "foreign";
  readonly typeNumber: number;
  readonly slotId: Bytes;
  readonly createdAt: number;
  readonly body: Bytes;
}

export type KeySlot = PassphraseSlot | ForeignSlot;

/** Bytes of the vault key. */
export const vaultKeyLength = 32;

const passphraseType = 1;
const argon2idNumber = 1;
const argon2Version = 0x13;
const slotIdLength = 16;
const commitLength = 32;

/** A slot that gives `vaultKey` to whoever knows the passphrase. */
export async function wrapWithPassphrase(
  vaultKey: Bytes,
  passphrase: Bytes,
  kdf: Argon2Parameters,
  vault: VaultEpoch,
  createdAt: number,
): Promise<PassphraseSlot> {
  const shell = {
    type: "passphrase",
    slotId: randomBytes(slotIdLength),
    createdAt,
    kdf,
    salt: randomBytes(saltLength),
    wrapIv: randomBytes(ivLength),
  } as const;
  const { key, commit } = await keyOfPassphrase(passphrase, shell.salt, kdf);
  const wrapped = await seal(key, shell.wrapIv, vaultKey, wrapContext(shell, vault));
  return { ...shell, commit, wrapped };
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
): Promise<Bytes | null> {
  const { key, commit } = await keyOfPassphrase(passphrase, slot.salt, slot.kdf);
  if (!equalInConstantTime(commit, slot.commit)) return null;
  const vaultKey = await open(key, slot.wrapIv, slot.wrapped, wrapContext(slot, vault));
  if (vaultKey === null) throw new Failure("vault-damaged", "slot");
  return vaultKey;
}

/** The slot as the header holds it. */
export function encodeSlot(slot: KeySlot): Bytes {
  const [typeNumber, body] =
    slot.type === "foreign" ? [slot.typeNumber, slot.body] : [passphraseType, passphraseBody(slot)];
  return concat(slot.slotId, u8(typeNumber), u64(slot.createdAt), prefixed(body));
}

/** Reads one slot. Throws Failure "vault-damaged" when it is malformed. */
export function decodeSlot(reader: ByteReader): KeySlot {
  const slotId = reader.take(slotIdLength);
  const typeNumber = reader.u8();
  const createdAt = reader.u64();
  const body = reader.prefixed();
  if (typeNumber !== passphraseType) return { type: "foreign", typeNumber, slotId, createdAt, body };
  return { type: "passphrase", slotId, createdAt, ...decodePassphraseBody(body) };
}

async function keyOfPassphrase(
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

function passphraseBody(slot: PassphraseSlot): Bytes {
  return concat(encodeKdf(slot.kdf), slot.salt, slot.commit, slot.wrapIv, slot.wrapped);
}

function decodePassphraseBody(
  body: Bytes,
): Pick<PassphraseSlot, "kdf" | "salt" | "commit" | "wrapIv" | "wrapped"> {
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
  return decoded;
}
