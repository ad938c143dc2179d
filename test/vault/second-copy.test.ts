import { beforeAll, describe, expect, it } from "vitest";
import { Failure } from "../../src/domain/failure.ts";
import { type DamagedVault, damagedVault, noCopy, nth, recordOf as stored } from "./damaged-vault.ts";
import { flipped } from "./laboratory.ts";
import { dump, erase, plant, type StoredBytes } from "./stored-bytes.ts";
import { account, passphrase, typed } from "./trial-vault.ts";

let made: DamagedVault["made"];
let ids: DamagedVault["ids"];
let sound: DamagedVault["sound"];
let earlier: DamagedVault["earlier"];
let changed: DamagedVault["changed"];
let withRecord: DamagedVault["withRecord"];

beforeAll(async () => {
  ({ made, ids, sound, earlier, changed, withRecord } = await damagedVault());
}, 60_000);

describe("beside a sound second copy", () => {
  const harms: readonly (readonly [string, () => Partial<StoredBytes>, string, number])[] = [
    [
      "a record that was changed",
      () => ({ records: withRecord(nth(ids, 0), flipped(stored(sound, nth(ids, 0)), 99)) }),
      "records-restored",
      1,
    ],
    ["a record that is missing", () => ({ records: withRecord(nth(ids, 1), null) }), "records-restored", 1],
    ["all records missing", () => ({ records: new Map() }), "records-restored", 4],
    [
      "a record put back to an earlier state",
      () => ({ records: withRecord(nth(ids, 0), stored(earlier, nth(ids, 0))) }),
      "records-restored",
      1,
    ],
    ["a head that was changed", () => ({ head: flipped(sound.head, 70) }), "front-restored", 0],
    ["a header that was changed", () => ({ header: flipped(sound.header, 40) }), "front-restored", 0],
    ["the whole database of earlier", () => earlier, "database-older", 2],
  ];

  it.each(harms)("%s comes back while unlocked, and it is told", async (_what, changes, word, records) => {
    const vault = await changed(changes(), sound);
    expect((await vault.accounts()).accounts.map(({ id }) => id)).toEqual(ids);
    const { damaged, repaired, readOnly } = await vault.health();
    expect({ damaged, readOnly }).toEqual({ damaged: [], readOnly: null });
    expect(repaired).toEqual([{ word, records, at: made.now }]);
    expect(await dump(made.name)).toEqual(sound);
    expect(made.mirror.taken()).toEqual(sound);
  });

  it.each(harms)("%s comes back with unlocking", async (_what, changes, word) => {
    const vault = await changed(changes(), sound);
    await vault.lock();
    expect(await vault.unlock(typed(passphrase))).toBe("unlocked");
    expect((await vault.accounts()).accounts.map(({ id }) => id)).toEqual(ids);
    expect((await vault.health()).repaired).toMatchObject([{ word }]);
    expect(await dump(made.name)).toEqual(sound);
  });

  it.each([["header"], ["head"]] as const)("a %s that is missing comes back", async (part) => {
    const vault = await changed({}, sound);
    await plant(made.name, "vault", part, null);
    expect((await vault.accounts()).accounts.map(({ id }) => id)).toEqual(ids);
    expect((await vault.health()).repaired).toMatchObject([{ word: "front-restored" }]);
    expect(await dump(made.name)).toEqual(sound);
  });

  it("a header that is missing keeps nobody out", async () => {
    const vault = await changed({}, sound);
    await vault.lock();
    await plant(made.name, "vault", "header", null);
    expect(await vault.status()).toBe("locked");
    await expect(vault.create(passphrase)).rejects.toMatchObject({ code: "vault-damaged" });
    expect(await vault.unlock(typed(passphrase))).toBe("unlocked");
    expect(await dump(made.name)).toEqual(sound);
  });

  it("a database that is gone is made again before anybody is asked for anything, and it is told", async () => {
    const vault = await changed({}, sound);
    await vault.lock();
    await erase(made.name);
    expect(await made.context().status()).toBe("locked");
    expect(await dump(made.name)).toEqual(sound);
    await vault.unlock(typed(passphrase));
    expect((await vault.accounts()).accounts.map(({ id }) => id)).toEqual(ids);
    expect((await vault.health()).repaired).toMatchObject([{ word: "database-rebuilt", records: 4 }]);
  });

  it("a wrong passphrase is still a wrong passphrase", async () => {
    const vault = await changed({ header: flipped(sound.header, 200), head: flipped(sound.head, 3) }, sound);
    await vault.lock();
    expect(await vault.unlock(typed("another one altogether"))).toBe("refused");
  });

  it("what the database has beyond it is not given up for it when the head is lost", async () => {
    const vault = await changed({ head: flipped(sound.head, 70) }, earlier);
    const { accounts, damaged, readOnly } = await vault.accounts();
    expect({ damaged, readOnly }).toEqual({
      damaged: [{ word: "head", recordId: null }],
      readOnly: "damaged",
    });
    expect(accounts.map(({ label }) => label)).toEqual(["ada l.", "grace", "joan"]);
    expect((await dump(made.name)).records).toEqual(sound.records);
  });
});

describe("a second copy", () => {
  const failure = new Failure("vault-not-written", "quota");

  it("that can't be written undoes no save, is told, and is whole again with the next one", async () => {
    const vault = await changed({}, sound);
    made.mirror.refuse(failure);
    const kept = await vault.add(account("hedy"));
    expect(await vault.account(kept.id)).toEqual(kept);
    expect((await vault.health()).mirrorFailing).toBe(true);
    expect(made.mirror.taken()).toEqual(sound);
    await vault.add(account("edith"));
    made.mirror.refuse(null);
    expect((await vault.health()).mirrorFailing).toBe(true);
    await vault.add(account("mary"));
    expect((await vault.health()).mirrorFailing).toBe(false);
    expect(made.mirror.taken()).toEqual(await dump(made.name));
    expect(made.mirror.taken().records.size).toBe(7);
  });

  it("that can't be read hinders nothing", async () => {
    const vault = await changed({}, sound);
    const { read, anchor } = made.mirror;
    const silent = () => Promise.reject(new Failure("vault-damaged", "second copy"));
    Object.assign(made.mirror, { read: silent, anchor: silent });
    try {
      const kept = await vault.add(account("hedy"));
      await vault.lock();
      expect(await vault.unlock(typed(passphrase))).toBe("unlocked");
      await vault.tend();
      expect(await vault.account(kept.id)).toEqual(kept);
      expect((await vault.accounts()).damaged).toEqual([]);
    } finally {
      Object.assign(made.mirror, { read, anchor });
    }
  });

  it("that can't be read is made anew by the next save, of a database that is sound", async () => {
    const vault = await changed({}, sound);
    const { read, anchor } = made.mirror;
    const silent = () => Promise.reject(new Failure("vault-damaged", "second copy"));
    Object.assign(made.mirror, { read: silent, anchor: silent });
    try {
      made.mirror.refuse(failure);
      await vault.add(account("hedy"));
      expect((await vault.health()).mirrorFailing).toBe(true);
      made.mirror.refuse(null);
      await vault.add(account("edith"));
      expect((await vault.health()).mirrorFailing).toBe(false);
      expect(made.mirror.taken()).toEqual(await dump(made.name));
    } finally {
      made.mirror.refuse(null);
      Object.assign(made.mirror, { read, anchor });
    }
  });

  it("that can't be read is not overwritten from a database that may need it", async () => {
    const [lost = ""] = sound.records.keys();
    const records = new Map([...sound.records].filter(([id]) => id !== lost));
    const vault = await changed({ records }, sound);
    const { read, anchor } = made.mirror;
    const silent = () => Promise.reject(new Failure("vault-damaged", "second copy"));
    Object.assign(made.mirror, { read: silent, anchor: silent });
    try {
      await vault.tend();
      expect(await vault.health()).toMatchObject({ mirrorFailing: true });
      expect(made.mirror.taken()).toEqual(sound);
    } finally {
      Object.assign(made.mirror, { read, anchor });
    }
    await vault.tend();
    expect(await vault.health()).toMatchObject({ mirrorFailing: false, damaged: [] });
    expect(await dump(made.name)).toEqual(sound);
  });

  it("that is gone is made anew by the look after unlocking, without a word", async () => {
    const vault = await changed({});
    await vault.tend();
    expect(made.mirror.taken()).toEqual(sound);
    expect((await vault.health()).repaired).toEqual([]);
  });

  it.each([
    [
      "a record changed",
      () => ({ ...sound, records: withRecord(nth(ids, 0), flipped(stored(sound, nth(ids, 0)), 99)) }),
    ],
    ["a record missing", () => ({ ...sound, records: withRecord(nth(ids, 0), null) })],
    [
      "a record too many",
      () => ({ ...sound, records: withRecord("ab".repeat(16), stored(sound, nth(ids, 0))) }),
    ],
    ["its header changed", () => ({ ...sound, header: flipped(sound.header, 40) })],
    ["its head changed", () => ({ ...sound, head: flipped(sound.head, 40) })],
    ["a head that claims to be further on", () => ({ ...sound, head: flipped(sound.head, 33) })],
    ["a head that claims to be of a later epoch", () => ({ ...sound, head: flipped(sound.head, 24) })],
    ["only its head left", () => ({ ...noCopy, head: sound.head })],
  ])("with %s is made anew by the look after unlocking, and it is told", async (_what, copy) => {
    const vault = await changed({}, copy());
    await vault.tend();
    expect(made.mirror.taken()).toEqual(sound);
    expect(await dump(made.name)).toEqual(sound);
    expect((await vault.health()).repaired).toMatchObject([{ word: "mirror-restored" }]);
    expect((await vault.accounts()).readOnly).toBeNull();
  });
});
