import { beforeAll, describe, expect, it } from "vitest";
import { Failure } from "../../src/domain/failure.ts";
import type { Bytes } from "../../src/vault/bytes.ts";
import { type Snapshot, vaultDatabase } from "../../src/vault/database.ts";
import { flipped } from "./laboratory.ts";
import { dump, erase, plant, restoreDump, type StoredBytes } from "./stored-bytes.ts";
import {
  account,
  counterAccount,
  freshTrial,
  passphrase,
  type Trial,
  trial,
  typed,
  unlockedTrial,
} from "./trial-vault.ts";

// Each of these vaults holds three accounts; only their bytes are changed, behind the vault's back.
let made: Trial;
let ids: readonly string[];
let sound: StoredBytes;
/** The same vault before the first account was renamed and the third was added. */
let earlier: StoredBytes;
let session: ReadonlyMap<string, string>;

beforeAll(async () => {
  const fresh = await freshTrial();
  const first = await fresh.vault.add(account("ada"));
  fresh.now += 1;
  const second = await fresh.vault.add(counterAccount("grace"));
  fresh.now += 1;
  await fresh.vault.keepRecoveryCodes(first.id, ["K3Q9-77AB"]);
  earlier = await dump(fresh.name);
  await fresh.vault.change(first.id, (present) => ({ ...present, label: "ada l." }));
  const third = await fresh.vault.add(account("joan"));
  ids = [first.id, second.id, third.id];
  sound = await dump(fresh.name);
  session = new Map(fresh.session.content);
  made = fresh;
}, 30_000);

const noCopy: Snapshot = { header: null, head: null, records: new Map() };

/** The sound vault with these values in place of its own, beside this second copy: none, unless it is given. */
async function changed(changes: Partial<StoredBytes>, copy: Snapshot = noCopy) {
  await restoreDump(made.name, { ...sound, ...changes });
  made.mirror.put(copy);
  made.session.content.clear();
  for (const [key, text] of session) made.session.content.set(key, text);
  return made.context();
}

function withRecord(id: string, bytes: Bytes | null): ReadonlyMap<string, Bytes> {
  const records = new Map(sound.records);
  if (bytes === null) records.delete(id);
  else records.set(id, bytes);
  return records;
}

function nth<T>(items: readonly T[], at: number): T {
  const item = items[at];
  if (item === undefined) throw new Error("the test has fewer items");
  return item;
}

const stored = (from: StoredBytes, id: string): Bytes => {
  const bytes = from.records.get(id);
  if (bytes === undefined) throw new Error("the test has no such record");
  return bytes;
};

/** Every n-th byte, beginning at another one for each byte string, so that together they meet every field. */
function sampled(length: number, step: number): readonly number[] {
  return Array.from({ length: Math.ceil(length / step) }, (_, i) =>
    Math.min(i * step + (length % step), length - 1),
  );
}

describe("a record", () => {
  it("with any byte changed is named, kept, and hides no other", async () => {
    for (const id of ids) {
      const bytes = stored(sound, id);
      for (const at of sampled(bytes.length, 11)) {
        const spoilt = flipped(bytes, at);
        const vault = await changed({ records: withRecord(id, spoilt) });
        const { accounts, damaged, readOnly } = await vault.accounts();
        expect(damaged, `byte ${at}`).toEqual([{ word: "record-unreadable", recordId: id }]);
        expect(readOnly).toBeNull();
        expect(accounts.map((each) => each.id).sort()).toEqual(ids.filter((each) => each !== id).sort());
        expect((await dump(made.name)).records.get(id)).toEqual(spoilt);
      }
    }
  }, 30_000);

  it.each([0, 1, 37, 50, 321])("cut to %i bytes is named", async (length) => {
    const id = nth(ids, 0);
    const vault = await changed({ records: withRecord(id, stored(sound, id).slice(0, length)) });
    expect((await vault.accounts()).damaged).toEqual([{ word: "record-unreadable", recordId: id }]);
  });

  it("that is missing is named", async () => {
    const id = nth(ids, 1);
    const vault = await changed({ records: withRecord(id, null) });
    expect((await vault.accounts()).damaged).toEqual([{ word: "record-missing", recordId: id }]);
    await expect(vault.account(id)).rejects.toMatchObject({
      code: "vault-damaged",
      detail: "record-missing",
    });
  });

  it("put in another's place is named on both sides", async () => {
    const [one, other] = [nth(ids, 0), nth(ids, 1)];
    const records = new Map(sound.records);
    records.set(one, stored(sound, other)).set(other, stored(sound, one));
    const vault = await changed({ records });
    const { accounts, damaged } = await vault.accounts();
    expect(accounts.map(({ id }) => id)).toEqual([nth(ids, 2)]);
    expect(new Set(damaged)).toEqual(
      new Set([
        { word: "record-replaced", recordId: one },
        { word: "record-replaced", recordId: other },
      ]),
    );
  });

  it("put back to an earlier state is named and not used", async () => {
    const id = nth(ids, 0);
    const vault = await changed({ records: withRecord(id, stored(earlier, id)) });
    expect((await vault.accounts()).damaged).toEqual([{ word: "record-replaced", recordId: id }]);
    await expect(vault.account(id)).rejects.toMatchObject({
      code: "vault-damaged",
      detail: "record-replaced",
    });
  });

  it("that the head does not know is named and not used", async () => {
    const vault = await changed({ head: earlier.head });
    const { accounts, damaged } = await vault.accounts();
    expect(accounts.map(({ id }) => id)).toEqual([nth(ids, 1)]);
    expect(new Set(damaged.map(({ word }) => word))).toEqual(new Set(["record-unknown", "record-replaced"]));
  });

  it("that is damaged stays named after others were written, and can't be written itself", async () => {
    const [lost, sane] = [nth(ids, 0), nth(ids, 1)];
    const vault = await changed({ records: withRecord(lost, null) });
    await vault.advanceCounter(sane);
    await vault.add(account("new"));
    await expect(vault.change(lost, (same) => same)).rejects.toMatchObject({ code: "vault-damaged" });
    const { accounts, damaged } = await made.context().accounts();
    expect(damaged).toEqual([{ word: "record-missing", recordId: lost }]);
    expect(accounts).toHaveLength(3);
    await plant(made.name, "records", lost, stored(sound, lost));
    expect((await made.context().accounts()).damaged).toEqual([]);
  });
});

describe("the head", () => {
  it("with any byte changed is named; then the accounts can be used and nothing can be written", async () => {
    for (const at of sampled(sound.head.length, 5)) {
      const vault = await changed({ head: flipped(sound.head, at) });
      const { accounts, damaged, readOnly } = await vault.accounts();
      expect(damaged, `byte ${at}`).toEqual([{ word: "head", recordId: null }]);
      expect(readOnly).toBe("damaged");
      expect(accounts).toHaveLength(3);
      await expect(vault.add(account("new"))).rejects.toMatchObject({
        code: "vault-damaged",
        detail: "head",
      });
    }
  }, 30_000);

  it("that is missing is named after unlocking too, and nothing is written over it", async () => {
    const vault = await changed({});
    await plant(made.name, "vault", "head", null);
    expect(await vault.unlock(typed(passphrase))).toBe("unlocked");
    expect((await vault.accounts()).damaged).toEqual([{ word: "head", recordId: null }]);
    await expect(vault.remove(nth(ids, 0))).rejects.toMatchObject({ code: "vault-damaged", detail: "head" });
  });

  it("of another vault is named", async () => {
    const stranger = await freshTrial();
    const vault = await changed({ head: (await dump(stranger.name)).head });
    expect((await vault.accounts()).damaged).toEqual([{ word: "head", recordId: null }]);
  });
});

describe("the header", () => {
  // One byte of each field, by its place in the format's table.
  const magic = 1;
  const slot = 4 + 2 + 2 + 16 + 4 + 8 + 32 + 32 + 2 + 1;
  const body = slot + 16 + 1 + 8 + 4;
  it.each([
    ["the magic", magic, "vault-damaged", "header"],
    ["the format version", 5, "vault-damaged", "header"],
    ["the minimum reader", 7, "vault-newer", null],
    ["the vault's id", 10, "vault-damaged", "slot"],
    ["the epoch", 27, "vault-damaged", "slot"],
    ["the epoch's beginning", 35, "vault-damaged", "header"],
    ["the public key for codes", 40, "vault-damaged", "header"],
    ["the public key of the inbox", 80, "vault-damaged", "header"],
    ["the number of recovery keys", slot - 2, "vault-damaged", "header"],
    ["the number of slots", slot - 1, "vault-damaged", "header"],
    ["the slot's id", slot, "vault-damaged", "slot"],
    ["the slot's type", slot + 16, "vault-damaged", "header"],
    ["the slot's age", slot + 24, "vault-damaged", "header"],
    ["the body's length", slot + 28, "vault-damaged", "header"],
    ["the kind of KDF", body, "vault-damaged", "kdf"],
    ["the KDF's version", body + 1, "vault-damaged", "kdf"],
    ["its memory", body + 2, "vault-damaged", "kdf"],
    ["its memory, within bounds", body + 5, "vault-damaged", "header"],
    ["its iterations", body + 7, "vault-damaged", "kdf"],
    ["its parallelism", body + 10, "vault-damaged", "kdf"],
    ["the salt", body + 12, "vault-damaged", "header"],
    ["the commitment", body + 44, "vault-damaged", "header"],
    ["the wrapping's vector", body + 76, "vault-damaged", "slot"],
    ["the wrapped key", body + 88, "vault-damaged", "slot"],
    ["the MAC", body + 136, "vault-damaged", "header"],
  ])("with %s changed is refused and named", async (_field, at, code, detail) => {
    const spoilt = flipped(sound.header, at);
    const vault = await changed({ header: spoilt });
    await vault.lock();
    await expect(vault.unlock(typed(passphrase))).rejects.toMatchObject({ code, detail });
    expect(await vault.status()).toBe("locked");
    expect((await dump(made.name)).header).toEqual(spoilt);
  });

  it("that changes while unlocked takes no recovery codes, but accounts go on", async () => {
    const vault = await changed({ header: flipped(sound.header, 40) });
    const { accounts, damaged } = await vault.accounts();
    expect(damaged).toEqual([{ word: "header", recordId: null }]);
    expect(accounts).toHaveLength(3);
    const keep = vault.keepRecoveryCodes(nth(ids, 0), ["ZZZZ-1111"]);
    await expect(keep).rejects.toMatchObject({ code: "vault-damaged", detail: "header" });
    await expect(vault.sealForLater("text")).rejects.toMatchObject({
      code: "vault-damaged",
      detail: "header",
    });
    expect((await vault.advanceCounter(nth(ids, 1))).counter).toBe(0);
  });

  it("of another vault behind the same passphrase opens nothing and is named", async () => {
    const stranger = await freshTrial();
    const vault = await changed({ header: (await dump(stranger.name)).header });
    await vault.lock();
    expect(await vault.unlock(typed(passphrase))).toBe("unlocked");
    const { accounts, damaged, readOnly } = await vault.accounts();
    expect(accounts).toEqual([]);
    expect(readOnly).toBe("damaged");
    const unreadable = [...sound.records.keys()].map(() => "record-unreadable");
    expect(damaged.map(({ word }) => word).sort()).toEqual(["head", ...unreadable]);
  });

  it("that is missing is no reason to make a new vault", async () => {
    const vault = await changed({});
    await vault.lock();
    await plant(made.name, "vault", "header", null);
    expect(await vault.status()).toBe("locked");
    const refusal = { code: "vault-damaged", detail: "header" };
    await expect(vault.create(passphrase)).rejects.toMatchObject(refusal);
    await expect(vault.unlock(typed(passphrase))).rejects.toMatchObject(refusal);
    await expect(vault.sealForLater("text")).rejects.toMatchObject(refusal);
  });
});

describe("the database", () => {
  it("lets itself be deleted while a vault uses it, and is looked for again", async () => {
    const { vault, name, mirror } = await unlockedTrial();
    await vault.add(account("ada"));
    mirror.put(noCopy);
    await erase(name);
    expect(await vault.status()).toBe("absent");
  });

  it("that is gone is no reason to make a new vault while anything is left in the second copy", async () => {
    const { name, mirror, context } = trial();
    mirror.put({ ...noCopy, head: sound.head, records: new Map(sound.records) });
    expect(await context().status()).toBe("locked");
    const refusal = { code: "vault-damaged", detail: "header" };
    await expect(context().create(passphrase)).rejects.toMatchObject(refusal);
    await expect(context().unlock(typed(passphrase))).rejects.toMatchObject(refusal);
    expect(mirror.taken().head).toEqual(sound.head);
    expect((await vaultDatabase(name).read("all")).header).toBeNull();
  });

  it("of a newer build is refused as newer", async () => {
    const { vault, name } = await unlockedTrial();
    await new Promise((resolve, reject) => {
      const request = indexedDB.open(name, 2);
      request.onsuccess = () => resolve(request.result.close());
      request.onerror = reject;
    });
    await expect(vault.accounts()).rejects.toMatchObject({ code: "vault-newer" });
    await expect(vault.add(account("ada"))).rejects.toMatchObject({ code: "vault-newer" });
  });

  it("whose disk is full says so, keeps the old state and works when there is room again", async () => {
    const { vault, name } = await unlockedTrial();
    const { id } = await vault.add(account("ada"));
    const before = await dump(name);
    const put = IDBObjectStore.prototype.put;
    let left = 1;
    IDBObjectStore.prototype.put = function full(...values: Parameters<typeof put>) {
      left -= 1;
      if (left < 0) throw new DOMException("no room", "QuotaExceededError");
      return put.apply(this, values);
    };
    try {
      const rename = vault.change(id, (present) => ({ ...present, label: "ada l." }));
      await expect(rename).rejects.toMatchObject({ code: "vault-not-written", detail: "quota" });
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(await dump(name)).toEqual(before);
    await vault.change(id, (present) => ({ ...present, label: "ada l." }));
    expect((await vault.account(id)).label).toBe("ada l.");
  });

  it("opens its connection again after it was closed", async () => {
    const { name } = await unlockedTrial();
    const database = vaultDatabase(name);
    await database.read([]);
    await database.close();
    expect((await database.read("all")).header).not.toBeNull();
  });
});

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
