import { beforeAll, describe, expect, it } from "vitest";
import { vaultDatabase } from "../../src/vault/database.ts";
import { type DamagedVault, damagedVault, noCopy, nth, recordOf as stored } from "./damaged-vault.ts";
import { flipped } from "./laboratory.ts";
import { dump, erase, plant } from "./stored-bytes.ts";
import { account, freshTrial, passphrase, trial, typed, unlockedTrial } from "./trial-vault.ts";

// Only the bytes of this vault are changed, behind its back.
let made: DamagedVault["made"];
let ids: DamagedVault["ids"];
let sound: DamagedVault["sound"];
let earlier: DamagedVault["earlier"];
let changed: DamagedVault["changed"];
let withRecord: DamagedVault["withRecord"];

beforeAll(async () => {
  ({ made, ids, sound, earlier, changed, withRecord } = await damagedVault());
}, 60_000);

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
