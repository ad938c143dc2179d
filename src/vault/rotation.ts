import { Failure } from "../domain/failure.ts";
import { type Bytes, wipe } from "./bytes.ts";
import { digest } from "./crypto.ts";
import { currentBookAlone } from "./current-book.ts";
import type { VaultEpoch } from "./derived-keys.ts";
import { macOfHead } from "./head.ts";
import { decodeHeader } from "./header.ts";
import type { KeySlot } from "./key-slot.ts";
import { type EpochKeys, keysOf, makeHeader, newVaultKey, type OpenedHeader } from "./opening.ts";
import { resealForPasskey } from "./passkey-slot.ts";
import { rewrapForPassphrase } from "./passphrase-slot.ts";
import type { RecordContent } from "./record-content.ts";
import { resealForRecoveryKey } from "./recovery-slot.ts";
import { fingerprintOf, openRecoveryValue, sealRecoveryValue } from "./recovery-values.ts";
import { headAfter, sealContents } from "./seal-records.ts";
import { openVoucherKey } from "./slot-secret.ts";
import type { Store } from "./store.ts";
import { importKeys, type WorkingKeys } from "./unlocked-keys.ts";
import { type WritableBook, writable } from "./write-records.ts";

/** What a new epoch's slots are made from. */
export interface NextEpoch {
  readonly vault: VaultEpoch;
  readonly vaultKey: Bytes;
  /** The slots as they were. */
  readonly slots: readonly KeySlot[];
  /** The same slot for the new vault key. The passphrase's own can be carried only when the passphrase was typed. */
  carry(slot: KeySlot): Promise<KeySlot>;
  readonly recoveryKeyCount: number;
}

/** The slots of the next epoch, and how many recovery keys the vault has had then. */
export type SlotPlan = (
  next: NextEpoch,
) => Promise<{ readonly slots: readonly KeySlot[]; readonly recoveryKeyCount: number }>;

/**
 * Begins a new epoch: a new vault key behind the slots of the plan, and everything sealed again under it, in one
 * transaction. Whoever knew only the old vault key reads nothing that is written from now on. To be called with the write
 * lock held.
 * Throws Failure "vault-damaged" when something can't be sealed again because it can't be read; what `writable` throws;
 * "vault-not-written". Nothing is changed then.
 */
export async function rotate(store: Store, opened: OpenedHeader, plan: SlotPlan): Promise<EpochKeys> {
  const old = await keysOf(opened.vaultKey, opened.stored.header);
  const oldKeys = await importKeys(old);
  const book = writable(
    await currentBookAlone({ ...store, keys: async () => oldKeys, books: new WeakMap() }, "all"),
  );
  const [damage] = book.damaged;
  if (damage !== undefined) throw new Failure("vault-damaged", damage.word);
  const vaultKey = newVaultKey();
  try {
    const { vaultId, epoch } = opened.stored.header;
    const keys = await keysOf(vaultKey, { vaultId, epoch: epoch + 1 });
    const header = await nextHeader(opened, keys, vaultKey, book.head.seq + 1, plan);
    await storeAgain(store, book, old.codes, keys, header);
    return keys;
  } finally {
    wipe(vaultKey, old.use, old.head);
  }
}

async function nextHeader(
  opened: OpenedHeader,
  keys: EpochKeys,
  vaultKey: Bytes,
  seqAtEpoch: number,
  plan: SlotPlan,
): Promise<Bytes> {
  const { slots, recoveryKeyCount } = opened.stored.header;
  const carry = (slot: KeySlot) => carrySlot(slot, opened, vaultKey, keys.vault);
  const planned = await plan({ vault: keys.vault, vaultKey, slots, carry, recoveryKeyCount });
  return makeHeader({ ...keys.vault, seqAtEpoch, ...planned }, keys, vaultKey);
}

async function carrySlot(
  slot: KeySlot,
  { vaultKey: oldVaultKey, wrappingKey, stored }: OpenedHeader,
  vaultKey: Bytes,
  vault: VaultEpoch,
): Promise<KeySlot> {
  if (slot.type === "foreign") throw new Failure("vault-newer");
  if (slot.type === "passphrase") {
    if (wrappingKey === null) throw new Error("the passphrase's slot is carried by who typed it");
    return rewrapForPassphrase(slot, wrappingKey, vaultKey, vault);
  }
  const { sealedKey } = slot.voucher;
  const voucherKey = await openVoucherKey(sealedKey, oldVaultKey, stored.header, slot.slotId);
  if (voucherKey === null) throw new Failure("vault-damaged", "slot");
  try {
    return slot.type === "passkey"
      ? await resealForPasskey(slot, voucherKey, vaultKey, vault)
      : await resealForRecoveryKey(slot, voucherKey, vaultKey, vault);
  } finally {
    wipe(voucherKey);
  }
}

async function storeAgain(
  store: Store,
  book: WritableBook,
  oldCodes: CryptoKey,
  keys: EpochKeys,
  header: Bytes,
): Promise<void> {
  const working = await importKeys(keys);
  const { codesPublicKey } = decodeHeader(header).header;
  const again = [...book.contents].map(
    async ([id, content]) =>
      [id, await resealValues(content, book.keys.vault, oldCodes, working, codesPublicKey)] as const,
  );
  const seq = book.head.seq + 1;
  const records = await sealContents(new Map(await Promise.all(again)), book.head.entries, seq, working);
  const next = {
    ...book.head,
    seq,
    seals: 0,
    headerDigest: await digest(header),
    previousMac: book.stored.head === null ? book.head.previousMac : macOfHead(book.stored.head),
  };
  const head = await headAfter(next, records, working);
  const expected = { header: book.stored.header, head: book.stored.head };
  if ((await store.database.write({ expected, header, head, records })) === "moved") {
    throw new Failure("vault-not-written", "busy");
  }
  try {
    await store.mirror.write({ header, head, records, replacesAll: "all" });
    store.notes.mirrorFailing = false;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    store.notes.mirrorFailing = true;
  }
}

/** A content whose recovery codes' values are sealed to the new key. One that can't be opened stays as it is. */
async function resealValues(
  content: RecordContent,
  oldVault: VaultEpoch,
  oldCodes: CryptoKey,
  { vault, fingerprints }: WorkingKeys,
  codesPublicKey: Bytes,
): Promise<RecordContent> {
  if (content.kind !== "account" || content.recoveryValues.size === 0) return content;
  const values = new Map(content.recoveryValues);
  const prints = new Map<string, string>();
  for (const [id, sealed] of content.recoveryValues) {
    const value = await openRecoveryValue(oldCodes, oldVault, id, sealed);
    if (value === null) continue;
    values.set(id, await sealRecoveryValue(codesPublicKey, vault, id, value));
    prints.set(id, await fingerprintOf(fingerprints, value));
  }
  const { account } = content;
  const recoveryCodes = account.recoveryCodes.map((code) => ({
    ...code,
    fingerprint: prints.get(code.id) ?? code.fingerprint,
  }));
  return { ...content, account: { ...account, recoveryCodes }, recoveryValues: values };
}
