import { Failure } from "../domain/failure.ts";
import { fromHex } from "./byte-text.ts";
import type { Bytes } from "./bytes.ts";
import { encodeHead, type Head } from "./head.ts";
import { decodeRecord, sealRecord } from "./record.ts";
import { encodeContent, type RecordContent, schemaOf } from "./record-content.ts";
import type { WorkingKeys } from "./unlocked-keys.ts";

/** How many records one key may seal: far below the bound for random vectors (NIST SP 800-38D §8.3, 2^32). */
const mostSeals = 2 ** 30;

/** Seals these contents as the next states of their records, to be written with the head's number `seq`. */
export async function sealContents(
  contents: ReadonlyMap<string, RecordContent>,
  before: Head["entries"],
  seq: number,
  keys: Pick<WorkingKeys, "records" | "vault">,
): Promise<ReadonlyMap<string, Bytes>> {
  const sealed = [...contents].map(async ([id, content]) => {
    const idBytes = fromHex(id);
    if (idBytes === null) throw new Error("a record id is hexadecimal");
    const rev = (before.get(id)?.rev ?? 0) + 1;
    const facts = { rev, seq, epoch: keys.vault.epoch, schema: schemaOf(content) };
    const plaintext = encodeContent(content);
    const bytes = await sealRecord(keys.records, keys.vault.vaultId, idBytes, facts, plaintext);
    plaintext.fill(0);
    return [id, bytes] as const;
  });
  return new Map(await Promise.all(sealed));
}

/** The head after these records. Throws Failure "vault-not-written" (seals) when the vault key has sealed enough. */
export function headAfter(
  head: Head,
  records: ReadonlyMap<string, Bytes>,
  keys: Pick<WorkingKeys, "head" | "vault">,
): Promise<Bytes> {
  const entries = new Map(head.entries);
  for (const [id, bytes] of records) {
    const record = decodeRecord(bytes);
    if (record === null) throw new Error("a record that was just sealed has the shape of one");
    entries.set(id, { rev: record.rev, tag: record.tag });
  }
  const seals = head.seals + records.size;
  if (seals > mostSeals) throw new Failure("vault-not-written", "seals");
  return encodeHead({ ...head, seals, entries }, keys.vault, keys.head);
}
