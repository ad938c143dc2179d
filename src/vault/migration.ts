import { Failure } from "../domain/failure.ts";
import { toHex } from "./byte-text.ts";
import { type Bytes, randomBytes, wipe } from "./bytes.ts";
import { digest } from "./crypto.ts";
import type { Snapshot } from "./database.ts";
import { exclusively } from "./exclusive.ts";
import { openHeadOfFormat1 } from "./format-1/head.ts";
import { type Head, macOfHead, recordIdLength } from "./head.ts";
import { judgeRecord } from "./judging.ts";
import { keysOf, makeHeader, type OpenedHeader } from "./opening.ts";
import type { RecordContent } from "./record-content.ts";
import { isSameBytes } from "./same-bytes.ts";
import { headAfter, sealContents } from "./seal-records.ts";
import { encodeSealedVault } from "./sealed-vault.ts";
import { firstSettings, settingsIdOf } from "./settings.ts";
import type { Store } from "./store.ts";
import { importKeys, type WorkingKeys } from "./unlocked-keys.ts";
import { nextVersion } from "./version.ts";

/**
 * Brings a vault of format 1 to format 2, in one transaction that also puts the vault as it was beside it, until the next
 * unlocking has shown that the new one opens. A record that can't be read stays as it is. Does nothing to a vault of this
 * build's own format.
 * Throws Failure "vault-not-written"; the vault is as it was then.
 */
export async function migrate(store: Store, opened: OpenedHeader, now: number): Promise<OpenedHeader> {
  if (opened.stored.writtenAs !== 1) return opened;
  return exclusively(store.lockName, async () => {
    const before = await store.database.read("all");
    if (!isSameBytes(before.header, opened.bytes)) throw new Failure("vault-not-written", "busy");
    const { header, head, records } = await formatTwo(before, opened, now);
    const previous = encodeSealedVault({ savedAt: now, snapshot: before });
    const expected = { header: before.header, head: before.head };
    const commit = { expected, header, records, previous, ...(head === null ? {} : { head }) };
    if ((await store.database.write(commit)) === "moved") throw new Failure("vault-not-written", "busy");
    // The second copy is made by the first look after unlocking.
    return { ...opened, bytes: header, stored: { ...opened.stored, writtenAs: 2 } };
  });
}

async function formatTwo(
  before: Snapshot,
  { stored, vaultKey }: OpenedHeader,
  now: number,
): Promise<{ header: Bytes; head: Bytes | null; records: ReadonlyMap<string, Bytes> }> {
  const keys = await keysOf(vaultKey, stored.header);
  const header = await makeHeader(stored.header, keys, vaultKey);
  const working = await importKeys(keys);
  wipe(keys.use, keys.head);
  const old = await openHeadOfFormat1(before.head, working.vault, working.head);
  // A damaged head stays what it is: damaged, and named so.
  if (old === null || before.head === null) return { header, head: null, records: new Map() };
  const head: Head = {
    ...old,
    seq: old.seq + 1,
    headerDigest: await digest(header),
    previousMac: macOfHead(before.head),
    deviceId: toHex(randomBytes(recordIdLength)),
  };
  const contents = await contentsAgain(before, head, working);
  contents.set(await settingsIdOf(working.vault.vaultId), {
    kind: "settings",
    settings: { ...firstSettings, passphraseTypedAt: now },
  });
  const records = await sealContents(contents, head.entries, head.seq, working);
  return { header, head: await headAfter(head, records, working), records };
}

/** What can be read, in its first version by this device. */
async function contentsAgain(
  { records }: Snapshot,
  head: Head,
  keys: WorkingKeys,
): Promise<Map<string, RecordContent>> {
  const contents = new Map<string, RecordContent>();
  for (const id of head.entries.keys()) {
    const content = await judgeRecord(id, records.get(id), head, keys);
    if (content === null || typeof content === "string") continue;
    const isVersioned = content.kind === "account" || content.kind === "tombstone";
    const version = nextVersion(new Map(), head.deviceId);
    contents.set(id, isVersioned ? { ...content, version } : content);
  }
  return contents;
}

/** Lets the vault as it was before a migration go, once the new one was unlocked again. */
export async function dropPrevious({ database }: Store): Promise<void> {
  if ((await database.previous()) !== null) await database.dropPrevious();
}
