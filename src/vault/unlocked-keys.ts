import { fromBase64, fromHex, toBase64, toHex } from "./byte-text.ts";
import { type Bytes, wipe } from "./bytes.ts";
import { importMacKey, importSealingKey } from "./crypto.ts";
import { deriveKey, type VaultEpoch } from "./derived-keys.ts";
import { vaultIdLength } from "./header.ts";
import { importPrivateKey } from "./x25519.ts";

/** `storage.session`, or what stands for it: JSON values that are never written to disk. */
export interface SessionArea {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

/** All that the session holds while the vault is unlocked. */
export interface UnlockedSession {
  /** Hexadecimal. */
  readonly vaultId: string;
  readonly epoch: number;
  /** K_use, Base64. */
  readonly useKey: string;
  /** K_head, Base64. */
  readonly headKey: string;
  /** Milliseconds since the epoch. */
  readonly unlockedAt: number;
  readonly lockAt: number;
}

/** The session's keys, ready for use. None can be read back, none may be stored. */
export interface WorkingKeys {
  readonly vault: VaultEpoch;
  readonly records: CryptoKey;
  readonly fingerprints: CryptoKey;
  readonly inbox: CryptoKey;
  readonly head: CryptoKey;
}

const sessionKey = "vaultKeys";

/** The unlocked session, or null when there is none, its time has run out, or it is not one of ours. */
export async function readSession(area: SessionArea, now: number): Promise<UnlockedSession | null> {
  const value = await area.get(sessionKey);
  return isSession(value) && value.lockAt > now ? value : null;
}

export function writeSession(area: SessionArea, session: UnlockedSession): Promise<void> {
  return area.set(sessionKey, session);
}

export function clearSession(area: SessionArea): Promise<void> {
  return area.remove(sessionKey);
}

/** A session for these keys, which are overwritten. */
export function sessionOf(
  vault: VaultEpoch,
  keys: { readonly use: Bytes; readonly head: Bytes },
  times: { readonly unlockedAt: number; readonly lockAt: number },
): UnlockedSession {
  const session = {
    vaultId: toHex(vault.vaultId),
    epoch: vault.epoch,
    useKey: toBase64(keys.use),
    headKey: toBase64(keys.head),
    ...times,
  };
  wipe(keys.use, keys.head);
  return session;
}

/** Makes the session's keys ready for use. */
export async function importWorkingKeys(session: UnlockedSession): Promise<WorkingKeys> {
  const vault = { vaultId: decoded(fromHex(session.vaultId)), epoch: session.epoch };
  const use = decoded(fromBase64(session.useKey));
  const head = decoded(fromBase64(session.headKey));
  const keys = await importKeys({ vault, use, head });
  wipe(use, head);
  return keys;
}

/** The same from the raw keys, which stay their holder's to overwrite. */
export async function importKeys({
  vault,
  use,
  head,
}: {
  readonly vault: VaultEpoch;
  readonly use: Bytes;
  readonly head: Bytes;
}): Promise<WorkingKeys> {
  const records = await deriveKey(use, "records", vault);
  const fingerprints = await deriveKey(use, "fingerprints", vault);
  const inbox = await deriveKey(use, "inbox", vault);
  const keys = {
    vault,
    records: await importSealingKey(records),
    fingerprints: await importMacKey(fingerprints),
    inbox: await importPrivateKey(inbox),
    head: await importMacKey(head),
  };
  wipe(records, fingerprints, inbox);
  return keys;
}

function decoded(bytes: Bytes | null): Bytes {
  if (bytes === null) throw new Error("a session is checked when it is read");
  return bytes;
}

function isSession(value: unknown): value is UnlockedSession {
  if (typeof value !== "object" || value === null) return false;
  const { vaultId, epoch, useKey, headKey, unlockedAt, lockAt } = value as Record<string, unknown>;
  return (
    typeof vaultId === "string" &&
    fromHex(vaultId)?.length === vaultIdLength &&
    isKey(useKey) &&
    isKey(headKey) &&
    [epoch, unlockedAt, lockAt].every(Number.isFinite)
  );
}

function isKey(value: unknown): boolean {
  return typeof value === "string" && fromBase64(value)?.length === 32;
}
