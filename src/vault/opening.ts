import { Failure } from "../domain/failure.ts";
import { type Bytes, equalInConstantTime, randomBytes, wipe } from "./bytes.ts";
import { digest } from "./crypto.ts";
import { deriveKey, type VaultEpoch } from "./derived-keys.ts";
import { statedHeaderDigest } from "./head.ts";
import { decodeHeader, encodeHeader, type Header, isGenuineHeader, type StoredHeader } from "./header.ts";
import { openSlots } from "./key-slot.ts";
import type { Proof } from "./proof.ts";
import { vaultKeyLength } from "./slot-sizes.ts";
import { importPrivateKey, publicKeyOf } from "./x25519.ts";

/** A genuine header and the vault key behind it. Their holder overwrites the key. */
export interface OpenedHeader {
  readonly stored: StoredHeader;
  readonly bytes: Bytes;
  readonly vaultKey: Bytes;
  /** The key that the typed passphrase gave, which wraps the next vault key; null when the proof was another. */
  readonly wrappingKey: CryptoKey | null;
}

/** The keys of one epoch. `use` and `head` are raw: their holder overwrites them. */
export interface EpochKeys {
  readonly vault: VaultEpoch;
  readonly use: Bytes;
  readonly head: Bytes;
  /** K_codes: opens recovery codes. */
  readonly codes: CryptoKey;
}

/** What stands before the records. */
export interface StoredFront {
  readonly header: Bytes;
  readonly head: Bytes | null;
}

/**
 * Opens a header with a proof; null when the proof is not this vault's.
 * Throws Failure "vault-newer", or "vault-damaged" with the part: "header", "slot", "kdf".
 */
export async function openHeader(front: StoredFront, proof: Proof): Promise<OpenedHeader | null> {
  const stored = decodeHeader(front.header);
  const opened = await openSlots(stored.header.slots, proof, stored.header);
  if (opened === null) {
    if (await isHeaderAsStated(front)) return null;
    // A changed slot looks like a wrong proof; the head remembers what the header was.
    throw new Failure("vault-damaged", "header");
  }
  const genuine = await withAdminKey(opened.vaultKey, stored.header, (key) => isGenuineHeader(stored, key));
  if (!genuine) {
    wipe(opened.vaultKey);
    throw new Failure("vault-damaged", "header");
  }
  return { stored, bytes: front.header, ...opened };
}

/** Whether the header is the one that the head was written beside; true when there is no head to ask. */
export async function isHeaderAsStated({ header, head }: StoredFront): Promise<boolean> {
  const stated = statedHeaderDigest(head);
  return stated === null || equalInConstantTime(stated, await digest(header));
}

/** All keys under a vault key. */
export async function keysOf(vaultKey: Bytes, { vaultId, epoch }: VaultEpoch): Promise<EpochKeys> {
  const vault = { vaultId, epoch };
  const rawCodes = await deriveKey(vaultKey, "codes", vault);
  const codes = await importPrivateKey(rawCodes);
  wipe(rawCodes);
  const use = await deriveKey(vaultKey, "use", vault);
  return { vault, use, head: await deriveKey(vaultKey, "head", vault), codes };
}

/** The vault key of the next epoch. */
export function newVaultKey(): Bytes {
  return randomBytes(vaultKeyLength);
}

/** A header's bytes for a vault key: the public keys are worked out, the MAC is put under it. */
export async function makeHeader(
  facts: Omit<Header, "codesPublicKey" | "inboxPublicKey">,
  keys: EpochKeys,
  vaultKey: Bytes,
): Promise<Bytes> {
  const codesPublicKey = await publicKeyOf(keys.codes);
  const inboxPublicKey = await inboxPublicKeyOf(keys.use, keys.vault);
  return withAdminKey(vaultKey, keys.vault, (adminKey) =>
    encodeHeader({ ...facts, codesPublicKey, inboxPublicKey }, adminKey),
  );
}

async function inboxPublicKeyOf(use: Bytes, vault: VaultEpoch): Promise<Bytes> {
  const raw = await deriveKey(use, "inbox", vault);
  const privateKey = await importPrivateKey(raw);
  wipe(raw);
  return publicKeyOf(privateKey);
}

/** K_admin lives for one call. */
async function withAdminKey<T>(
  vaultKey: Bytes,
  vault: VaultEpoch,
  task: (adminKey: Bytes) => Promise<T>,
): Promise<T> {
  const adminKey = await deriveKey(vaultKey, "admin", vault);
  try {
    return await task(adminKey);
  } finally {
    wipe(adminKey);
  }
}
