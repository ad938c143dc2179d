import { toHex } from "./byte-text.ts";
import type { Bytes } from "./bytes.ts";
import { expand } from "./crypto.ts";

/** What every derived key is bound to: one vault, one generation of its vault key. */
export interface VaultEpoch {
  /** 16 random bytes. */
  readonly vaultId: Bytes;
  readonly epoch: number;
}

/** Keys under the vault key. */
export type VaultKeyName = "use" | "codes" | "head" | "admin" | "slots";
/** Keys under K_use. */
export type UseKeyName = "records" | "fingerprints" | "inbox";

/** 32 bytes for one purpose: HKDF with info `AV1|name|vaultId|epoch`. */
export function deriveKey(
  root: Bytes,
  name: VaultKeyName | UseKeyName,
  { vaultId, epoch }: VaultEpoch,
): Promise<Bytes> {
  return expand(root, `AV1|${name}|${toHex(vaultId)}|${epoch}`);
}
