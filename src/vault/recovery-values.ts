import { fromBase64, fromUtf8, toBase64, toHex, toUtf8 } from "./byte-text.ts";
import type { Bytes } from "./bytes.ts";
import { authenticate } from "./crypto.ts";
import type { VaultEpoch } from "./derived-keys.ts";
import { openFrom, sealTo } from "./hpke.ts";

/**
 * Seals a recovery code's value to the vault's public key (Base64), bound to the code's id: saving needs no more than
 * the session's keys, reading needs K_codes.
 */
export async function sealRecoveryValue(
  publicKey: Bytes,
  vault: VaultEpoch,
  codeId: string,
  value: string,
): Promise<string> {
  const sealed = await sealTo(publicKey, codesInfo(vault), toUtf8(codeId), toUtf8(value));
  return toBase64(sealed);
}

/** The value, or null when it was not sealed for this code of this vault. */
export async function openRecoveryValue(
  codesKey: CryptoKey,
  vault: VaultEpoch,
  codeId: string,
  sealed: string,
): Promise<string | null> {
  const bytes = fromBase64(sealed);
  const value = bytes === null ? null : await openFrom(codesKey, codesInfo(vault), toUtf8(codeId), bytes);
  return value === null ? null : fromUtf8(value);
}

/** The keyed hash by which a value is recognised: HMAC-SHA-256, hexadecimal. */
export async function fingerprintOf(fingerprintKey: CryptoKey, value: string): Promise<string> {
  return toHex(await authenticate(fingerprintKey, toUtf8(value)));
}

function codesInfo({ vaultId, epoch }: VaultEpoch): Bytes {
  return toUtf8(`AV1|codes|${toHex(vaultId)}|${epoch}`);
}
