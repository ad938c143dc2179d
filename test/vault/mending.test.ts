import { beforeAll, describe, expect, it } from "vitest";
import { Failure } from "../../src/domain/failure.ts";
import type { Bytes } from "../../src/vault/bytes.ts";
import { decodeHeader } from "../../src/vault/header.ts";
import { firstSettings, settingsIdOf } from "../../src/vault/settings.ts";
import type { Vault } from "../../src/vault/vault.ts";
import { flipped } from "./laboratory.ts";
import { dump, plant, restoreDump, type StoredBytes } from "./stored-bytes.ts";
import {
  account,
  counterAccount,
  otherPassphrase,
  passphrase,
  type Trial,
  typed,
  unlockedTrial,
} from "./trial-vault.ts";

// Damage of which no copy has anything better.

let made: Trial & { readonly vault: Vault };
let sound: StoredBytes;
let earlier: StoredBytes;
let session: ReadonlyMap<string, string>;
let ids: readonly [string, string, string];
let settingsId: string;

beforeAll(async () => {
  const begun = await unlockedTrial();
  const one = await begun.vault.add(account("one"));
  const two = await begun.vault.add(counterAccount("two", 5));
  await begun.vault.keepRecoveryCodes(one.id, ["K3Q9-77AB"]);
  await begun.vault.changeSettings((present) => ({ ...present, lockAfterMinutes: 1, lockWithScreen: true }));
  earlier = await dump(begun.name);
  await begun.vault.change(one.id, (present) => ({ ...present, label: "one renamed" }));
  const three = await begun.vault.add(account("three"));
  sound = await dump(begun.name);
  settingsId = await settingsIdOf(decodeHeader(sound.header).header.vaultId);
  session = new Map(begun.session.content);
  ids = [one.id, two.id, three.id];
  made = begun;
}, 60_000);

/** The unlocked vault with these values in place of its own, in the database and in the second copy. */
async function damaged(changes: Partial<StoredBytes>): Promise<Vault> {
  const stored = { ...sound, ...changes };
  await restoreDump(made.name, stored);
  made.mirror.put(stored);
  made.session.content.clear();
  for (const [key, text] of session) made.session.content.set(key, text);
  return made.context();
}

const bytesOf = (from: StoredBytes, id: string): Bytes => from.records.get(id) ?? new Uint8Array(0);

function withRecords(changes: Readonly<Record<string, Bytes | null>>): ReadonlyMap<string, Bytes> {
  const records = new Map(sound.records);
  for (const [id, bytes] of Object.entries(changes)) {
    if (bytes === null) records.delete(id);
    else records.set(id, bytes);
  }
  return records;
}

const shownIds = async (vault: Vault) => (await vault.accounts()).accounts.map(({ id }) => id).sort();

/** Everything works again with these accounts, in both copies. */
async function expectSound(vault: Vault, kept: readonly string[]): Promise<void> {
  const { damaged: found, readOnly } = await vault.health();
  expect({ found, readOnly }).toEqual({ found: [], readOnly: null });
  expect(await shownIds(vault)).toEqual([...kept].sort());
  const next = made.context();
  const added = await next.add(account("new"));
  expect(await shownIds(made.context())).toEqual([...kept, added.id].sort());
  expect(await next.changePassphrase(typed(passphrase), otherPassphrase)).toBe("changed");
  expect(await shownIds(next)).toEqual([...kept, added.id].sort());
  expect(made.mirror.taken()).toEqual(await dump(made.name));
}

describe("giving up what can't be read", () => {
  it.each<readonly [string, () => Partial<StoredBytes>, number, () => readonly string[]]>([
    [
      "a changed record",
      () => ({ records: withRecords({ [ids[0]]: flipped(bytesOf(sound, ids[0]), 99) }) }),
      1,
      () => [ids[1], ids[2]],
    ],
    ["a missing record", () => ({ records: withRecords({ [ids[1]]: null }) }), 1, () => [ids[0], ids[2]]],
    [
      "a record put back",
      () => ({ records: withRecords({ [ids[0]]: bytesOf(earlier, ids[0]) }) }),
      1,
      () => [ids[1], ids[2]],
    ],
    [
      "two swapped records",
      () => ({
        records: withRecords({ [ids[0]]: bytesOf(sound, ids[1]), [ids[1]]: bytesOf(sound, ids[0]) }),
      }),
      2,
      () => [ids[2]],
    ],
    ["a head that is lost", () => ({ head: flipped(sound.head, 60) }), 0, () => ids],
    [
      "a head and a record",
      () => ({
        head: flipped(sound.head, 60),
        records: withRecords({ [ids[2]]: flipped(bytesOf(sound, ids[2]), 40) }),
      }),
      1,
      () => [ids[0], ids[1]],
    ],
    ["a head cut short", () => ({ head: sound.head.slice(0, 10) }), 0, () => ids],
    [
      "a record that the head does not know",
      () => ({ head: earlier.head, records: withRecords({ [ids[0]]: bytesOf(earlier, ids[0]) }) }),
      1,
      () => [ids[0], ids[1]],
    ],
    [
      "what was never a record",
      () => ({ records: withRecords({ stray: bytesOf(sound, ids[0]), __proto__x: new Uint8Array(0) }) }),
      0,
      () => ids,
    ],
  ])("%s leaves the rest whole, and the vault to be used", async (_what, changes, given, kept) => {
    const vault = await damaged(changes());
    expect((await vault.health()).damaged).not.toEqual([]);
    const rotating = vault.changePassphrase(typed(passphrase), otherPassphrase);
    await expect(rotating).rejects.toMatchObject({ code: "vault-damaged" });
    expect(await vault.discardDamaged(passphrase)).toBe(given);
    await expectSound(vault, kept());
  });

  it("leaves no way back for what was given up", async () => {
    const spoilt = flipped(bytesOf(sound, ids[0]), 99);
    const vault = await damaged({ records: withRecords({ [ids[0]]: spoilt }) });
    await vault.discardDamaged(passphrase);
    await expect(vault.account(ids[0])).rejects.toMatchObject({ code: "account-unknown" });
    await plant(made.name, "records", ids[0], bytesOf(sound, ids[0]));
    const next = made.context();
    expect(await shownIds(next)).toEqual([ids[1], ids[2]].sort());
    expect((await next.health()).repaired).toMatchObject([{ word: "records-restored", records: 1 }]);
  });

  it("needs the passphrase", async () => {
    const changes = { records: withRecords({ [ids[0]]: null }) };
    const vault = await damaged(changes);
    expect(await vault.discardDamaged(otherPassphrase)).toBe("refused");
    expect(await dump(made.name)).toEqual({ ...sound, ...changes });
  });

  it("does nothing to a sound vault", async () => {
    const vault = await damaged({});
    expect(await vault.discardDamaged(passphrase)).toBe(0);
    expect(await dump(made.name)).toEqual(sound);
  });

  it("is not the answer to a header that is lost", async () => {
    const vault = await damaged({ header: flipped(sound.header, 40) });
    await expect(vault.discardDamaged(passphrase)).rejects.toMatchObject({ code: "vault-damaged" });
    expect((await dump(made.name)).records).toEqual(sound.records);
  });

  it("needs an unlocked vault", async () => {
    const vault = await damaged({ records: withRecords({ [ids[0]]: null }) });
    await vault.lock();
    await expect(vault.discardDamaged(passphrase)).rejects.toMatchObject({ code: "vault-locked" });
  });

  it("is done though the second copy can't be written, which is told", async () => {
    const vault = await damaged({ records: withRecords({ [ids[0]]: null }) });
    made.mirror.refuse(new Failure("vault-not-written", "quota"));
    try {
      expect(await vault.discardDamaged(passphrase)).toBe(1);
      expect(await vault.health()).toMatchObject({ damaged: [], mirrorFailing: true });
    } finally {
      made.mirror.refuse(null);
    }
    await vault.tend();
    await expectSound(vault, [ids[1], ids[2]]);
  });

  it("keeps the recovery codes of what can be read", async () => {
    const vault = await damaged({ head: flipped(sound.head, 60) });
    await vault.discardDamaged(passphrase);
    await vault.prove(typed(passphrase));
    expect([...(await vault.openRecoveryCodes(ids[0])).values()]).toEqual(["K3Q9-77AB"]);
    expect((await vault.settings()).lockAfterMinutes).toBe(1);
  });
});

describe("settings that can't be read", () => {
  const spoilt = () => ({ records: withRecords({ [settingsId]: flipped(bytesOf(sound, settingsId), 99) }) });

  it("are as at first, named, and not written over by unlocking", async () => {
    const vault = await damaged(spoilt());
    await vault.lock();
    await vault.unlock(typed(passphrase));
    await vault.prove(typed(passphrase));
    await vault.tend();
    expect(await vault.settings()).toEqual(firstSettings);
    expect((await vault.accounts()).damaged).toEqual([{ word: "record-unreadable", recordId: settingsId }]);
    expect((await dump(made.name)).records).toEqual(spoilt().records);
    const changing = vault.changeSettings((present) => ({ ...present, lockAfterMinutes: 5 }));
    await expect(changing).rejects.toMatchObject({ code: "vault-damaged", detail: "record-unreadable" });
  });

  it("hinder no account", async () => {
    const vault = await damaged(spoilt());
    await vault.advanceCounter(ids[1]);
    const added = await vault.add(account("new"));
    expect(await vault.account(added.id)).toEqual(added);
  });

  it("can be given up, and set again", async () => {
    const vault = await damaged(spoilt());
    expect(await vault.discardDamaged(passphrase)).toBe(1);
    expect(await vault.settings()).toEqual(firstSettings);
    const set = await vault.changeSettings((present) => ({ ...present, lockAfterMinutes: 5 }));
    expect(set.lockAfterMinutes).toBe(5);
    expect(await made.context().settings()).toEqual(set);
    await expectSound(vault, ids);
  });
});
