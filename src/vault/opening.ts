import { Failure } from "../domain/failure.ts";
import { type Bytes, equalInConstantTime, randomBytes, wipe } from "./bytes.ts";
import { digest, importMacKey } from "./crypto.ts";
import { deriveKey, type VaultEpoch } from "./derived-keys.ts";
import { digestLength, encodeHead, statedHeaderDigest } from "./head.ts";
import { decodeHeader, encodeHeader, isGenuineHeader, type StoredHeader, vaultIdLength } from "./header.ts";
import { unwrapWithPassphrase, vaultKeyLength, wrapWithPassphrase } from "./key-slot.ts";
import type { Argon2Parameters } from "./passphrase-kdf.ts";
import { importPrivateKey, publicKeyOf } from "./x25519.ts";

/** What a passphrase gave. `use` and `head` are raw: their holder overwrites them. */
export interface OpenedKeys {
  readonly vault: VaultEpoch;
  readonly use: Bytes;
  readonly head: Bytes;
  /** K_codes: opens recovery codes. */
  readonly codes: CryptoKey;
}

/** A vault that is not stored yet. */
export interface NewVault {
  readonly header: Bytes;
  readonly head: Bytes;
  readonly keys: OpenedKeys;
}

/** What stands before the records. */
export interface StoredFront {
  readonly header: Bytes;
  readonly head: Bytes | null;
}

/** An empty vault behind one passphrase. `passphrase` stays the caller's to overwrite. */
export async function makeVault(passphrase: Bytes, kdf: Argon2Parameters, now: number): Promise<NewVault> {
  const vault = { vaultId: randomBytes(vaultIdLength), epoch: 1 };
  const vaultKey = randomBytes(vaultKeyLength);
  try {
    const slot = await wrapWithPassphrase(vaultKey, passphrase, kdf, vault, now);
    const keys = await keysOf(vaultKey, vault);
    const facts = {
      ...vault,
      seqAtEpoch: 1,
      codesPublicKey: await publicKeyOf(keys.codes),
      inboxPublicKey: await inboxPublicKey(keys.use, vault),
      slots: [slot],
    };
    const header = await withAdminKey(vaultKey, vault, (adminKey) => encodeHeader(facts, adminKey));
    const firstHead = {
      seq: 1,
      seals: 0,
      headerDigest: await digest(header),
      previousMac: new Uint8Array(digestLength),
      entries: new Map(),
    };
    return { header, head: await encodeHead(firstHead, vault, await importMacKey(keys.head)), keys };
  } finally {
    wipe(vaultKey);
  }
}

/**
 * The keys behind a passphrase, or null when it is the wrong one.
 * Throws Failure "vault-newer", or "vault-damaged" with the part: "header", "slot", "kdf".
 */
export async function openVault(stored: StoredFront, passphrase: Bytes): Promise<OpenedKeys | null> {
  const decoded = decodeHeader(stored.header);
  const vaultKey = await unwrapFirst(decoded, passphrase);
  if (vaultKey === null) {
    if (await isHeaderAsStated(stored)) return null;
    // A changed slot looks like a wrong passphrase; the head remembers what the header was.
    throw new Failure("vault-damaged", "header");
  }
  try {
    const genuine = await withAdminKey(vaultKey, decoded.header, (key) => isGenuineHeader(decoded, key));
    if (!genuine) throw new Failure("vault-damaged", "header");
    return await keysOf(vaultKey, decoded.header);
  } finally {
    wipe(vaultKey);
  }
}

/** Whether the header is the one that the head was written beside; true when there is no head to ask. */
export async function isHeaderAsStated({ header, head }: StoredFront): Promise<boolean> {
  const stated = statedHeaderDigest(head);
  return stated === null || equalInConstantTime(stated, await digest(header));
}

async function unwrapFirst({ header }: StoredHeader, passphrase: Bytes): Promise<Bytes | null> {
  for (const slot of header.slots) {
    if (slot.type !== "passphrase") continue;
    const vaultKey = await unwrapWithPassphrase(slot, passphrase, header);
    if (vaultKey !== null) return vaultKey;
  }
  return null;
}

async function keysOf(vaultKey: Bytes, { vaultId, epoch }: VaultEpoch): Promise<OpenedKeys> {
  const vault = { vaultId, epoch };
  const rawCodes = await deriveKey(vaultKey, "codes", vault);
  const codes = await importPrivateKey(rawCodes);
  wipe(rawCodes);
  const use = await deriveKey(vaultKey, "use", vault);
  return { vault, use, head: await deriveKey(vaultKey, "head", vault), codes };
}

async function inboxPublicKey(use: Bytes, vault: VaultEpoch): Promise<Bytes> {
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
