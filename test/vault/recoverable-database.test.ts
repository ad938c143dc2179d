import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { randomBytes } from "../../src/vault/bytes.ts";
import { vaultDatabase } from "../../src/vault/database.ts";
import { packOf } from "../../src/vault/packs.ts";
import { recoverableDatabase } from "../../src/vault/recoverable-database.ts";
import { aHead } from "./a-head.ts";
import { memoryMirror } from "./memory-mirror.ts";

const ids = ["11", "22", "33"].map((pair) => pair.repeat(16));
const noFront = { header: null, head: null };

let count = 0;

async function stored() {
  count += 1;
  const name = `unreadable-${count}`;
  const database = vaultDatabase(name);
  const records = new Map(ids.map((id) => [id, randomBytes(300)]));
  const front = { header: randomBytes(200), head: aHead(1, 4, ids) };
  await database.write({ expected: noFront, ...front, records });
  return { name, database, whole: { ...front, records } };
}

/** Values that can't be read until the database is deleted, as with a bad place in its file; "keys" is all the keys. */
function spoil(...unreadable: readonly string[]) {
  const { get, getAll, getAllKeys } = IDBObjectStore.prototype;
  let erased = false;
  const fail = () => {
    throw new DOMException("The operation failed", "UnknownError");
  };
  vi.spyOn(IDBFactory.prototype, "deleteDatabase").mockImplementation(function (this: IDBFactory, name) {
    erased = true;
    vi.restoreAllMocks();
    return this.deleteDatabase(name);
  });
  vi.spyOn(IDBObjectStore.prototype, "getAll").mockImplementation(fail);
  vi.spyOn(IDBObjectStore.prototype, "getAllKeys").mockImplementation(function (this: IDBObjectStore) {
    return unreadable.includes("keys") ? fail() : getAllKeys.call(this);
  });
  vi.spyOn(IDBObjectStore.prototype, "get").mockImplementation(function (this: IDBObjectStore, key) {
    return unreadable.includes(String(key)) ? fail() : get.call(this, key);
  });
  return { getAll, wasErased: () => erased };
}

afterEach(() => vi.restoreAllMocks());

describe("a database whose files are damaged in places", () => {
  it.each([
    ["a pack", [packOf(ids[1] ?? "")], [ids[0], ids[2]]],
    ["the list of keys", ["keys"], ids],
    ["the header", ["header"], ids],
    ["the head, while the keys are known", ["head"], ids],
    ["head and keys", ["head", "keys"], []],
    ["everything", ["header", "head", "keys", ...ids.map(packOf)], []],
  ])(
    "keeps all that can be read when %s can't, and can be written again",
    async (_what, unreadable, left) => {
      const { name, database, whole } = await stored();
      const mirror = memoryMirror();
      mirror.put(whole);
      const { wasErased } = spoil(...unreadable);
      const read = await recoverableDatabase(database, mirror, name).read("all");
      expect(wasErased()).toBe(true);
      expect(read.header).toEqual(unreadable.includes("header") ? null : whole.header);
      expect(read.head).toEqual(unreadable.includes("head") ? null : whole.head);
      expect([...read.records.keys()]).toEqual(left);
      for (const [id, bytes] of read.records) expect(bytes).toEqual(whole.records.get(id));
      const expected = { header: read.header, head: read.head };
      expect(await database.write({ expected, head: aHead(1, 5), records: new Map() })).toBe("written");
      await database.close();
    },
  );

  it.each([
    ["there is no second copy", { header: null, head: null, records: new Map() }],
    ["the second copy has no header", { header: null, head: aHead(1, 4), records: new Map() }],
  ])("is left exactly as it is when %s", async (_why, copy) => {
    const { name, database, whole } = await stored();
    const mirror = memoryMirror();
    mirror.put(copy);
    const { wasErased } = spoil("head");
    const refusal = { code: "vault-damaged", detail: "database" };
    await expect(recoverableDatabase(database, mirror, name).read([])).rejects.toMatchObject(refusal);
    expect(wasErased()).toBe(false);
    vi.restoreAllMocks();
    expect(await database.read("all")).toEqual(whole);
  });

  it("is left alone when it was a moment's trouble", async () => {
    const { name, database, whole } = await stored();
    const mirror = memoryMirror();
    mirror.put(whole);
    vi.spyOn(IDBObjectStore.prototype, "getAll").mockImplementationOnce(() => {
      throw new DOMException("The operation failed", "UnknownError");
    });
    const erasing = vi.spyOn(IDBFactory.prototype, "deleteDatabase");
    expect(await recoverableDatabase(database, mirror, name).read("all")).toEqual(whole);
    expect(erasing).not.toHaveBeenCalled();
  });

  it("is never deleted because a newer build made it", async () => {
    const { name, database, whole } = await stored();
    await database.close();
    const mirror = memoryMirror();
    mirror.put(whole);
    const request = indexedDB.open(name, 9);
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    request.result.close();
    const erasing = vi.spyOn(IDBFactory.prototype, "deleteDatabase");
    const read = recoverableDatabase(vaultDatabase(name), mirror, name).read("all");
    await expect(read).rejects.toMatchObject({ code: "vault-newer" });
    expect(erasing).not.toHaveBeenCalled();
  });
});
