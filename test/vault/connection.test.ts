import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { vaultDatabase } from "../../src/vault/database.ts";
import { spareMirror } from "../../src/vault/spared-mirror.ts";
import { aHead } from "./a-head.ts";

/** A browser with storage buckets, and an IndexedDB of its own that can be made unopenable. */

let buckets: Map<string, IDBFactory>;
const usual = globalThis.indexedDB;

beforeEach(() => {
  buckets = new Map();
  const open = async (name: string) => {
    const factory = buckets.get(name) ?? new IDBFactory();
    buckets.set(name, factory);
    return { indexedDB: factory };
  };
  vi.stubGlobal("navigator", { storageBuckets: { keys: async () => [...buckets.keys()], open } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Makes opening fail so many times. */
function refuse(times: number, name = "UnknownError") {
  let left = times;
  const opening = vi.spyOn(usual, "open");
  const { open } = IDBFactory.prototype;
  opening.mockImplementation(function (this: IDBFactory, database, version) {
    left -= 1;
    if (left >= 0) throw new DOMException("Internal error opening backing store", name);
    return open.call(this, database, version);
  });
  return opening;
}

const head = aHead(1, 1);
const commit = { expected: { header: null, head: null }, head, records: new Map() };

describe("the vault's database", () => {
  it("stays in the usual IndexedDB through a moment's trouble", async () => {
    const opening = refuse(2);
    const database = vaultDatabase("momentary");
    expect(await database.write(commit)).toBe("written");
    expect(opening).toHaveBeenCalledTimes(3);
    expect([...buckets.keys()]).toEqual([]);
  });

  it("goes to the spare IndexedDB when the usual one can't be opened, and is found there again", async () => {
    refuse(1000);
    expect(await vaultDatabase("unopenable").write(commit)).toBe("written");
    expect((await vaultDatabase("unopenable").read([])).head).toEqual(head);
    expect([...buckets.keys()]).toEqual(["spare"]);
  });

  it("never goes there because a newer build made it", async () => {
    refuse(1000, "VersionError");
    await expect(vaultDatabase("newer").read([])).rejects.toMatchObject({ code: "vault-newer" });
    expect([...buckets.keys()]).toEqual([]);
  });

  it("is damaged where there is no spare IndexedDB", async () => {
    vi.stubGlobal("navigator", {});
    refuse(1000);
    const refusal = { code: "vault-damaged", detail: "database" };
    await expect(vaultDatabase("nowhere").read([])).rejects.toMatchObject(refusal);
  });
});

describe("the spare place of the second copy", () => {
  it("is not made by looking into it", async () => {
    const mirror = spareMirror("looked-at");
    expect(await mirror.anchor()).toBeNull();
    expect((await mirror.read()).head).toBeNull();
    await mirror.forget();
    expect([...buckets.keys()]).toEqual([]);
  });

  it("keeps what was written, apart from the vault's own database, until it is forgotten", async () => {
    const mirror = spareMirror("kept");
    const change = { header: aHead(1, 1), head, records: new Map(), replacesAll: "all" } as const;
    await mirror.write(change);
    expect((await mirror.read()).head).toEqual(head);
    expect((await vaultDatabase("kept").read([])).head).toBeNull();
    await mirror.forget();
    expect((await mirror.read()).head).toBeNull();
  });
});
