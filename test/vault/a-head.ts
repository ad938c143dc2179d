import { type Bytes, concat, randomBytes } from "../../src/vault/bytes.ts";
import { u32, u64 } from "../../src/vault/canonical-bytes.ts";

/** The bytes of a head that lists these records, with random digests and MAC: for who reads it without its key. */
export function aHead(epoch: number, seq: number, ids: readonly string[] = []): Bytes {
  const entries = ids.map((id) => concat(new Uint8Array(Buffer.from(id, "hex")), u64(1), randomBytes(16)));
  return concat(
    new TextEncoder().encode("AV1 head"),
    randomBytes(16),
    u32(epoch),
    u64(seq),
    u64(ids.length),
    randomBytes(32 + 32 + 16),
    u32(ids.length),
    ...entries,
    randomBytes(32),
  );
}
