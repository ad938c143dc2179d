import { toHex } from "../byte-text.ts";
import { type Bytes, equalInConstantTime } from "../bytes.ts";
import { readerOf } from "../canonical-bytes.ts";
import { isAuthentic, tagLength } from "../crypto.ts";
import type { VaultEpoch } from "../derived-keys.ts";
import { digestLength, type Head, type HeadEntry, recordIdLength } from "../head.ts";
import { vaultIdLength } from "../header.ts";

const magicLength = 8;
const macLength = 32;

/** A head as format 1 wrote it, which knew no device; null when it is missing, malformed or not written with this key. */
export async function openHeadOfFormat1(
  bytes: Bytes | null,
  vault: VaultEpoch,
  headKey: CryptoKey,
): Promise<Omit<Head, "deviceId"> | null> {
  if (bytes === null || bytes.length < macLength) return null;
  const authenticated = bytes.slice(0, -macLength);
  if (!(await isAuthentic(headKey, authenticated, bytes.slice(-macLength)))) return null;
  const reader = readerOf(authenticated, "head");
  reader.take(magicLength);
  const vaultId = reader.take(vaultIdLength);
  const epoch = reader.u32();
  if (!equalInConstantTime(vaultId, vault.vaultId) || epoch !== vault.epoch) return null;
  const seq = reader.u64();
  const seals = reader.u64();
  const headerDigest = reader.take(digestLength);
  const previousMac = reader.take(macLength);
  const entries = new Map<string, HeadEntry>();
  for (let left = reader.u32(); left > 0; left -= 1) {
    const id = toHex(reader.take(recordIdLength));
    entries.set(id, { rev: reader.u64(), tag: reader.take(tagLength) });
  }
  reader.end();
  return { seq, seals, headerDigest, previousMac, entries };
}
