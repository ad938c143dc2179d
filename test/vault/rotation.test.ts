import { beforeAll, describe, expect, it } from "vitest";
import { Failure } from "../../src/domain/failure.ts";
import { fromBase64, fromHex } from "../../src/vault/byte-text.ts";
import type { Bytes } from "../../src/vault/bytes.ts";
import { importMacKey, importSealingKey } from "../../src/vault/crypto.ts";
import { vaultDatabase } from "../../src/vault/database.ts";
import {
  deriveKey,
  type UseKeyName,
  type VaultEpoch,
  type VaultKeyName,
} from "../../src/vault/derived-keys.ts";
import { macOfHead, openHead } from "../../src/vault/head.ts";
import { decodeHeader, isGenuineHeader } from "../../src/vault/header.ts";
import { openFromInbox } from "../../src/vault/inbox.ts";
import { openHeader } from "../../src/vault/opening.ts";
import { decodeRecord, recordOpener } from "../../src/vault/record.ts";
import { readBook } from "../../src/vault/record-book.ts";
import { openRecoveryValue } from "../../src/vault/recovery-values.ts";
import { openVoucherKey } from "../../src/vault/slot-secret.ts";
import { importWorkingKeys, readSession } from "../../src/vault/unlocked-keys.ts";
import type { Vault } from "../../src/vault/vault.ts";
import { importPrivateKey } from "../../src/vault/x25519.ts";
import { codes, everything, fullVault } from "./full-vault.ts";
import { flipped, passkey, recoveryKey } from "./laboratory.ts";
import { dump, restoreDump, type StoredBytes } from "./stored-bytes.ts";
import { account, otherPassphrase, passphrase, type Trial, typed } from "./trial-vault.ts";

describe("changing the passphrase", () => {
  it("keeps everything, under the new passphrase alone", async () => {
    const made = await fullVault();
    const before = await everything(made.vault);
    expect(await made.vault.changePassphrase(typed(passphrase), otherPassphrase)).toBe("changed");
    expect(await everything(made.vault)).toEqual(before);
    await made.vault.lock();
    expect(await made.vault.unlock(typed(passphrase))).toBe("refused");
    expect(await made.vault.unlock(typed(otherPassphrase))).toBe("unlocked");
    expect(await everything(made.vault)).toEqual(before);
    expect([...(await made.vault.openRecoveryCodes(made.ids.ada)).values()]).toEqual(codes);
    await made.vault.restore(made.ids.binned);
    expect([...(await made.vault.openRecoveryCodes(made.ids.binned)).values()]).toEqual(["BIN-1234"]);
    await expect(made.vault.restore(made.ids.gone)).rejects.toMatchObject({ code: "account-unknown" });
  });

  it("knows recovery codes again by their new fingerprints", async () => {
    const { vault, ids } = await fullVault();
    const before = await vault.account(ids.ada);
    await vault.changePassphrase(typed(passphrase), otherPassphrase);
    const after = await vault.keepRecoveryCodes(ids.ada, codes);
    expect(after.recoveryCodes.map(({ id }) => id)).toEqual(before.recoveryCodes.map(({ id }) => id));
    const prints = await Promise.all(codes.map((code) => vault.fingerprintRecoveryCode(code)));
    expect(after.recoveryCodes.map(({ fingerprint }) => fingerprint)).toEqual(prints);
    expect(before.recoveryCodes[0]?.fingerprint).not.toBe(prints[0]);
  });

  it("lets the session and the other contexts go on, until the same moment", async () => {
    const made = await fullVault();
    const other = made.context();
    await other.accounts();
    const lockAt = await made.vault.lockAt();
    made.now += 60_000;
    await made.vault.changePassphrase(typed(passphrase), otherPassphrase);
    expect(await made.vault.lockAt()).toBe(lockAt);
    expect((await other.accounts()).damaged).toEqual([]);
    const kept = await other.add(account("new"));
    expect(await made.vault.account(kept.id)).toEqual(kept);
    expect(made.vault.isFresh()).toBe(true);
    await expect(other.openRecoveryCodes(made.ids.ada)).rejects.toMatchObject({
      code: "fresh-unlock-needed",
    });
  });

  it("is one write: one epoch and one number further, chained to the head before, counted from its own seals", async () => {
    const made = await fullVault();
    const before = await dump(made.name);
    const headOf = async ({ head }: StoredBytes) => {
      const session = await readSession(made.session, made.now);
      if (session === null) throw new Error("the vault is unlocked");
      const { vault, head: key } = await importWorkingKeys(session);
      return openHead(head, vault, key);
    };
    const old = await headOf(before);
    await made.vault.changePassphrase(typed(passphrase), otherPassphrase);
    const after = await dump(made.name);
    const present = await headOf(after);
    const { header } = decodeHeader(after.header);
    expect([header.epoch, header.seqAtEpoch]).toEqual([2, (old?.seq ?? 0) + 1]);
    expect(present).toMatchObject({ seq: (old?.seq ?? 0) + 1, seals: 7, deviceId: old?.deviceId });
    expect(present?.previousMac).toEqual(macOfHead(before.head));
    expect([...(present?.entries.keys() ?? [])]).toEqual([...after.records.keys()]);
    for (const [id, bytes] of after.records) {
      const was = decodeRecord(before.records.get(id) ?? bytes);
      expect(decodeRecord(bytes)).toMatchObject({
        epoch: 2,
        rev: (was?.rev ?? 0) + 1,
        seq: header.seqAtEpoch,
      });
    }
    expect(made.mirror.taken()).toEqual(after);
  });

  it("changes no version: nothing that a person would call a change was made", async () => {
    const made = await fullVault();
    const versions = async () => {
      const session = await readSession(made.session, made.now);
      if (session === null) throw new Error("the vault is unlocked");
      const book = await readBook(vaultDatabase(made.name), await importWorkingKeys(session), "all");
      return [...book.contents].map(([id, content]) => [
        id,
        "version" in content ? [...content.version] : null,
      ]);
    };
    const before = await versions();
    await made.vault.changePassphrase(typed(passphrase), otherPassphrase);
    expect(await versions()).toEqual(before);
  });

  it.each(["", "nine char"])("refuses %j as too short, and leaves everything", async (short) => {
    const made = await fullVault();
    const before = await dump(made.name);
    const change = made.vault.changePassphrase(typed(passphrase), short);
    await expect(change).rejects.toMatchObject({ code: "passphrase-too-short" });
    expect(await dump(made.name)).toEqual(before);
  });

  it("refuses a wrong proof, and leaves everything", async () => {
    const made = await fullVault();
    const before = await dump(made.name);
    expect(await made.vault.changePassphrase(typed(otherPassphrase), "another passphrase")).toBe("refused");
    expect(await dump(made.name)).toEqual(before);
  });

  it("unlocks a vault that was locked", async () => {
    const made = await fullVault();
    await made.vault.lock();
    expect(await made.vault.changePassphrase(typed(passphrase), otherPassphrase)).toBe("changed");
    expect(await made.vault.status()).toBe("unlocked");
    expect((await made.vault.accounts()).accounts).toHaveLength(2);
    expect(await made.vault.lockAt()).toBe(made.now + 15 * 60_000);
  });

  it("is not done to a vault of which something can't be read: it would be lost", async () => {
    const made = await fullVault();
    const sound = await dump(made.name);
    const records = new Map(sound.records);
    records.set(made.ids.ada, flipped(records.get(made.ids.ada) ?? new Uint8Array(0), 99));
    await restoreDump(made.name, { ...sound, records });
    made.mirror.put({ header: null, head: null, records: new Map() });
    const change = made.vault.changePassphrase(typed(passphrase), otherPassphrase);
    await expect(change).rejects.toMatchObject({ code: "vault-damaged", detail: "record-unreadable" });
    expect(await dump(made.name)).toEqual({ ...sound, records });
    expect((await made.context().accounts()).accounts.map(({ id }) => id)).toEqual([made.ids.grace]);
  });

  it("heals first what the second copy can heal", async () => {
    const made = await fullVault();
    const before = await everything(made.vault);
    const sound = await dump(made.name);
    const records = new Map(sound.records);
    records.delete(made.ids.ada);
    await restoreDump(made.name, { ...sound, records });
    expect(await made.vault.changePassphrase(typed(passphrase), otherPassphrase)).toBe("changed");
    expect(await everything(made.vault)).toEqual(before);
  });

  it("that the database can't take leaves the old passphrase and everything else", async () => {
    const made = await fullVault();
    const before = await dump(made.name);
    const { put } = IDBObjectStore.prototype;
    let left = 3;
    IDBObjectStore.prototype.put = function full(...values: Parameters<typeof put>) {
      left -= 1;
      if (left < 0) throw new DOMException("no room", "QuotaExceededError");
      return put.apply(this, values);
    };
    try {
      const change = made.vault.changePassphrase(typed(passphrase), otherPassphrase);
      await expect(change).rejects.toMatchObject({ code: "vault-not-written", detail: "quota" });
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(await dump(made.name)).toEqual(before);
    expect((await made.vault.accounts()).damaged).toEqual([]);
    await made.vault.lock();
    expect(await made.vault.unlock(typed(passphrase))).toBe("unlocked");
    expect(await made.vault.changePassphrase(typed(passphrase), otherPassphrase)).toBe("changed");
  });

  it("that the second copy can't take is done, told, and made up for by the next write", async () => {
    const made = await fullVault();
    made.mirror.refuse(new Failure("vault-not-written", "quota"));
    expect(await made.vault.changePassphrase(typed(passphrase), otherPassphrase)).toBe("changed");
    expect((await made.vault.health()).mirrorFailing).toBe(true);
    expect((await made.vault.accounts()).damaged).toEqual([]);
    await made.vault.lock();
    // The second copy still has the old header: the old passphrase must not open that.
    expect(await made.vault.unlock(typed(passphrase))).toBe("refused");
    expect(await made.vault.unlock(typed(otherPassphrase))).toBe("unlocked");
    made.mirror.refuse(null);
    await made.vault.add(account("new"));
    expect((await made.vault.health()).mirrorFailing).toBe(false);
    expect(made.mirror.taken()).toEqual(await dump(made.name));
  });

  it("is never undone by the second copy of before", async () => {
    const made = await fullVault();
    const stale = made.mirror.taken();
    await made.vault.changePassphrase(typed(passphrase), otherPassphrase);
    const kept = await made.vault.add(account("new"));
    const present = await dump(made.name);
    made.mirror.put(stale);
    await made.vault.lock();
    expect(await made.vault.unlock(typed(otherPassphrase))).toBe("unlocked");
    expect(await made.vault.account(kept.id)).toEqual(kept);
    expect((await dump(made.name)).header).toEqual(present.header);
    expect(made.mirror.taken()).toEqual(await dump(made.name));
  });

  it("is not undone either by somebody who types the old passphrase beside the second copy of before", async () => {
    const made = await fullVault();
    const stale = made.mirror.taken();
    await made.vault.changePassphrase(typed(passphrase), otherPassphrase);
    const kept = await made.vault.add(account("new"));
    const present = await dump(made.name);
    made.mirror.put(stale);
    await made.vault.lock();
    expect(await made.vault.unlock(typed(passphrase))).toBe("refused");
    expect(await dump(made.name)).toEqual(present);
    const next = made.context();
    expect(await next.unlock(typed(otherPassphrase))).toBe("unlocked");
    expect(await next.account(kept.id)).toEqual(kept);
  });
});

describe("an old backup and the old passphrase", () => {
  let made: Trial & { readonly vault: Vault };
  let old: StoredBytes;
  let present: StoredBytes;
  let oldVaultKey: Bytes;
  let sealedForLater: string;
  let values: readonly (readonly [string, string])[];
  const vaultNames: readonly VaultKeyName[] = ["use", "codes", "head", "admin", "slots"];
  const useNames: readonly UseKeyName[] = ["records", "fingerprints", "inbox"];

  /** Every key that the old vault key gives, for the epochs up to now. */
  async function everyKey(): Promise<readonly Bytes[]> {
    const { vaultId } = decodeHeader(old.header).header;
    const keys: Bytes[] = [oldVaultKey];
    for (const epoch of [1, 2, 3, 4]) {
      const vault: VaultEpoch = { vaultId, epoch };
      for (const name of vaultNames) keys.push(await deriveKey(oldVaultKey, name, vault));
      const use = await deriveKey(oldVaultKey, "use", vault);
      for (const name of useNames) keys.push(await deriveKey(use, name, vault));
    }
    return keys;
  }

  beforeAll(async () => {
    const full = await fullVault();
    made = full;
    await made.vault.addPasskey(passphrase, passkey);
    await made.vault.keepRecoveryKey(passphrase, recoveryKey);
    old = await dump(made.name);
    const opened = await openHeader({ header: old.header, head: old.head }, typed(passphrase));
    oldVaultKey = opened?.vaultKey ?? new Uint8Array(0);
    await made.vault.changePassphrase(typed(passphrase), otherPassphrase);
    await made.vault.add(account("new"));
    await made.vault.keepRecoveryCodes(full.ids.grace, ["NEW-CODE-1"]);
    sealedForLater = await made.vault.sealForLater("new");
    present = await dump(made.name);
    const session = await readSession(made.session, made.now);
    if (session === null) throw new Error("the vault is unlocked");
    const book = await readBook(vaultDatabase(made.name), await importWorkingKeys(session), "all");
    values = [...book.contents.values()].flatMap((content) =>
      content.kind === "account" ? [...content.recoveryValues] : [],
    );
  }, 60_000);

  it("give the vault key of then", () => {
    expect(oldVaultKey).toHaveLength(32);
    expect(decodeHeader(present.header).header.epoch).toBe(4);
  });

  it("open none of the records that were written since", async () => {
    const { vaultId } = decodeHeader(old.header).header;
    let opened = 0;
    let tried = 0;
    for (const raw of await everyKey()) {
      const key = await importSealingKey(raw);
      for (const bytes of present.records.values()) {
        const record = decodeRecord(bytes);
        if (record === null) throw new Error("a sound vault's records have the shape of one");
        tried += 1;
        const found = await recordOpener(key, { vaultId, epoch: record.epoch }).open(record);
        if (found !== null) opened += 1;
      }
    }
    expect({ tried, opened }).toEqual({ tried: (await everyKey()).length * 8, opened: 0 });
  });

  it("make neither its header nor its head genuine", async () => {
    const { vaultId } = decodeHeader(old.header).header;
    const stored = decodeHeader(present.header);
    for (const raw of await everyKey()) {
      expect(await isGenuineHeader(stored, raw)).toBe(false);
      expect(await openHead(present.head, { vaultId, epoch: 4 }, await importMacKey(raw))).toBeNull();
    }
    const front = { header: present.header, head: present.head };
    expect(await openHeader(front, typed(passphrase))).toBeNull();
  });

  it("open no recovery code, and nothing that was sealed for later", async () => {
    const { vaultId } = decodeHeader(old.header).header;
    expect(values.length).toBeGreaterThan(3);
    for (const raw of await everyKey()) {
      const key = await importPrivateKey(raw);
      for (const epoch of [1, 2, 3, 4]) {
        for (const [id, sealed] of values) {
          expect(await openRecoveryValue(key, { vaultId, epoch }, id, sealed)).toBeNull();
        }
        const later = openFromInbox(key, { vaultId, epoch }, sealedForLater);
        await expect(later).rejects.toMatchObject({ code: "vault-damaged" });
      }
    }
  });

  it("open none of the keys by which the slots are carried on", async () => {
    const { vaultId, slots } = decodeHeader(present.header).header;
    const vouched = slots.flatMap((slot) => ("voucher" in slot ? [slot] : []));
    expect(vouched).toHaveLength(2);
    for (const { voucher, slotId } of vouched) {
      for (const epoch of [1, 2, 3, 4]) {
        for (const raw of await everyKey()) {
          expect(await openVoucherKey(voucher.sealedKey, raw, { vaultId, epoch }, slotId)).toBeNull();
        }
      }
    }
  });

  it("nor does the session of then", async () => {
    const session = await readSession(made.session, made.now);
    expect(fromHex(session?.vaultId ?? "")).toEqual(decodeHeader(old.header).header.vaultId);
    expect(fromBase64(session?.useKey ?? "")).toHaveLength(32);
    expect(session?.epoch).toBe(4);
  });
});
