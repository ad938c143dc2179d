import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { describe, expect, it } from "vitest";
import { randomBytes } from "../../src/vault/bytes.ts";
import { databaseMirror } from "../../src/vault/database-mirror.ts";
import { anchorOf, type Mirror, type MirrorChange } from "../../src/vault/mirror.ts";
import { storageMirror } from "../../src/vault/storage-mirror.ts";
import { aHead } from "./a-head.ts";
import { memoryArea } from "./memory-area.ts";
import { plant } from "./stored-bytes.ts";

/** A copy, and ways to harm it behind its back. */
interface Subject {
  readonly mirror: Mirror;
  /** Puts something else where header, head or a record is; null takes it away. */
  plant(place: Place, value: unknown): Promise<void>;
  /** Makes every access to the storage fail. */
  silence(): Promise<void>;
}

type Place = "header" | "head" | { readonly record: string };

const one = "11".repeat(16);
const two = "22".repeat(16);
const three = "33".repeat(16);

function whole(more: Partial<MirrorChange> = {}) {
  const records = new Map([
    [one, randomBytes(300)],
    [two, randomBytes(300)],
  ]);
  return { header: randomBytes(400), head: aHead(1, 5), records, replacesAll: "all", ...more } as const;
}

async function inStorage(): Promise<Subject & { readonly area: ReturnType<typeof memoryArea> }> {
  const area = memoryArea();
  const keyOf = (place: Place) =>
    typeof place === "string" ? `mirror.${place}` : `mirror.record.${place.record}`;
  return {
    area,
    mirror: storageMirror(area),
    async plant(place, value) {
      if (value === null) area.content.delete(keyOf(place));
      else area.content.set(keyOf(place), value);
    },
    async silence() {
      area.fails.add("get").add("set");
    },
  };
}

let count = 0;

async function inDatabase(): Promise<Subject> {
  count += 1;
  const name = `copied-${count}`;
  return {
    mirror: databaseMirror(name),
    async plant(place, value) {
      const [store, key] =
        typeof place === "string" ? (["vault", place] as const) : (["records", place.record] as const);
      if (value === null) return plant(`${name}-mirror`, store, key, null);
      const database = await openDB(`${name}-mirror`);
      await database.put(store, value, key);
      database.close();
    },
    async silence() {
      await deleteDB(`${name}-mirror`);
      // A version that this build does not know can't be opened.
      (await openDB(`${name}-mirror`, 99)).close();
    },
  };
}

const kinds = [
  ["in local storage", inStorage],
  ["in a second database", inDatabase],
] as const;

describe.each(kinds)("the second copy %s", (_where, begin) => {
  it("leaves nothing once it is forgotten, and can be made again", async () => {
    const { mirror } = await begin();
    await mirror.write(whole());
    await mirror.forget();
    expect(await mirror.anchor()).toBeNull();
    expect(await mirror.read()).toEqual({ header: null, head: null, records: new Map() });
    await expect(mirror.write({ ...whole(), header: null })).rejects.toMatchObject({
      code: "vault-not-written",
    });
    const { header, head, records } = whole();
    await mirror.write({ header, head, records, replacesAll: "all" });
    expect(await mirror.read()).toEqual({ header, head, records });
  });

  it("is none before anything is written", async () => {
    const { mirror } = await begin();
    expect(await mirror.anchor()).toBeNull();
    expect(await mirror.read()).toEqual({ header: null, head: null, records: new Map() });
  });

  it("gives back every byte, and the anchor of the head that was written", async () => {
    const { mirror } = await begin();
    const { header, head, records } = whole();
    await mirror.write({ header, head, records, replacesAll: "all" });
    expect(await mirror.read()).toEqual({ header, head, records });
    expect(await mirror.anchor()).toEqual({
      epoch: 1,
      seq: 5,
      mac: Buffer.from(head.slice(-32)).toString("hex"),
    });
  });

  it("takes changes into what is there, and keeps the header when none is given", async () => {
    const { mirror } = await begin();
    const { header, records } = whole();
    await mirror.write(whole({ header, records }));
    const head = aHead(1, 6);
    const changed = new Map([
      [two, randomBytes(200)],
      [three, randomBytes(200)],
    ]);
    await mirror.write({ header: null, head, records: changed, replacesAll: "changed" });
    expect(await mirror.read()).toEqual({ header, head, records: new Map([...records, ...changed]) });
    expect(await mirror.anchor()).toEqual(anchorOf(head));
  });

  it("takes a new header along with changes", async () => {
    const { mirror } = await begin();
    await mirror.write(whole());
    const header = randomBytes(500);
    await mirror.write({ header, head: aHead(1, 6), records: new Map(), replacesAll: "changed" });
    expect((await mirror.read()).header).toEqual(header);
  });

  it("keeps no record that a whole write leaves out", async () => {
    const { mirror } = await begin();
    await mirror.write(whole());
    const next = whole({ head: aHead(2, 6), records: new Map([[three, randomBytes(300)]]) });
    await mirror.write(next);
    expect([...(await mirror.read()).records.keys()]).toEqual([three]);
  });

  it("refuses changes where there is no copy to change, and keeps nothing of them", async () => {
    const { mirror } = await begin();
    for (const header of [null, randomBytes(400)]) {
      const changes = {
        header,
        head: aHead(1, 6),
        records: whole().records,
        replacesAll: "changed",
      } as const;
      await expect(mirror.write(changes)).rejects.toMatchObject({ code: "vault-not-written" });
    }
    expect(await mirror.read()).toEqual({ header: null, head: null, records: new Map() });
  });

  it.each([
    ["changes", "changed"],
    ["everything", "all"],
  ] as const)("refuses %s without a header where it has none", async (_what, replacesAll) => {
    const { mirror, plant } = await begin();
    await mirror.write(whole());
    await plant("header", null);
    const change = { header: null, head: aHead(1, 6), records: new Map(), replacesAll };
    await expect(mirror.write(change)).rejects.toMatchObject({ code: "vault-not-written" });
    expect((await mirror.anchor())?.seq).toBe(5);
  });

  it.each([
    ["is gone", null],
    ["is a number", 7],
    ["is an object", { length: 3 }],
    ["is a text that is no Base64", "no such thing!"],
    ["is a text cut short", "AAA"],
  ])("is read without its header, or its head, when that %s", async (_how, value) => {
    for (const place of ["header", "head"] as const) {
      const { mirror, plant } = await begin();
      const { header, head, records } = whole();
      await mirror.write({ header, head, records, replacesAll: "all" });
      await plant(place, value);
      const read = await mirror.read();
      expect(read[place]).toBeNull();
      expect(read[place === "head" ? "header" : "head"]).toEqual(place === "head" ? header : head);
      expect(read.records).toEqual(records);
    }
  });

  it.each([
    ["a number", 7] as const,
    ["an object", {}] as const,
    ["a text that is no Base64", "g:?"] as const,
  ])("reads a record that is %s as an empty one, and the others as they are", async (_how, value) => {
    const { mirror, plant } = await begin();
    const { records } = whole();
    await mirror.write(whole({ records }));
    await plant({ record: one }, value);
    expect((await mirror.read()).records).toEqual(new Map([...records, [one, new Uint8Array(0)]]));
  });

  it("misses a record that is gone, and has it again after a whole write", async () => {
    const { mirror, plant } = await begin();
    const all = whole();
    await mirror.write(all);
    await plant({ record: one }, null);
    expect([...(await mirror.read()).records.keys()]).toEqual([two]);
    await mirror.write(all);
    expect((await mirror.read()).records).toEqual(all.records);
  });

  it("refuses to be read, rather than being none, when its storage does not answer", async () => {
    const { mirror, silence } = await begin();
    await mirror.write(whole());
    await silence();
    const refusal = { code: "vault-damaged", detail: "second copy" };
    await expect(mirror.read()).rejects.toMatchObject(refusal);
    await expect(mirror.anchor()).rejects.toMatchObject(refusal);
  });

  it("refuses a write that can't be stored", async () => {
    const { mirror, silence } = await begin();
    await mirror.write(whole());
    await silence();
    await expect(mirror.write(whole())).rejects.toHaveProperty("name", "Failure");
    const changes = { ...whole(), replacesAll: "changed" } as const;
    await expect(mirror.write(changes)).rejects.toHaveProperty("name", "Failure");
  });
});

describe("the second copy in local storage, whatever moment a crash chooses", () => {
  it("is the old one or the new one, with no leftovers among its records", async () => {
    const before = whole();
    const after = whole({ head: aHead(2, 6), records: new Map([[three, randomBytes(300)]]) });
    const seen: string[] = [];
    for (const calls of [0, 1, 2, 3]) {
      const { mirror, area } = await inStorage();
      await mirror.write(before);
      area.dieAfter(calls);
      await mirror.write(after).catch(() => undefined);
      area.revive();
      const { header, head, records } = await mirror.read();
      const isOld = (await mirror.anchor())?.epoch === 1;
      const { header: wantedHeader, head: wantedHead, records: wantedRecords } = isOld ? before : after;
      expect({ header, head, records }).toEqual({
        header: wantedHeader,
        head: wantedHead,
        records: wantedRecords,
      });
      seen.push(isOld ? "old" : "new");
    }
    expect(seen).toEqual(["old", "new", "new", "new"]);
  });

  it("gets rid of what a crash left over with the next whole write", async () => {
    const { mirror, area } = await inStorage();
    await mirror.write(whole());
    area.dieAfter(1);
    await mirror.write(whole({ records: new Map([[three, randomBytes(300)]]) }));
    area.revive();
    expect(area.content.has(`mirror.record.${one}`)).toBe(true);
    await mirror.write(whole({ records: new Map([[three, randomBytes(300)]]) }));
    expect([...area.content.keys()].filter((key) => key.startsWith("mirror.record."))).toEqual([
      `mirror.record.${three}`,
    ]);
  });

  it("stores each write with a single set, and reads one small value for the anchor", async () => {
    const { mirror, area } = await inStorage();
    await mirror.write(whole());
    const changes = { ...whole({ header: null, head: aHead(1, 6) }), replacesAll: "changed" } as const;
    await mirror.write(changes);
    expect(area.calls.filter((call) => call === "set")).toHaveLength(2);
    area.calls.length = 0;
    await mirror.anchor();
    expect(area.calls).toEqual(["get mirror.anchor"]);
  });

  it("leaves alone what else lies there", async () => {
    const { mirror, area } = await inStorage();
    area.content.set("theme", "dark");
    await mirror.write(whole());
    await mirror.write(whole());
    expect(area.content.get("theme")).toBe("dark");
    expect([...(await mirror.read()).records.keys()].sort()).toEqual([one, two]);
  });

  it("says that it was the quota", async () => {
    const { mirror, area } = await inStorage();
    area.quota = 100;
    await expect(mirror.write(whole())).rejects.toMatchObject({ detail: "quota" });
    expect(area.content.size).toBe(0);
  });
});

describe("local storage with a damaged place in its files", () => {
  async function damaged(...keys: readonly string[]) {
    const { mirror, area } = await inStorage();
    const all = whole({ head: aHead(1, 5, [one, two]) });
    await mirror.write(all);
    for (const key of keys) area.damaged.add(key);
    return { mirror, area, all };
  }

  it("gives everything but the records there, though nothing can be read in one go", async () => {
    const { mirror, all } = await damaged(`mirror.record.${one}`);
    const { header, head, records } = await mirror.read();
    expect({ header, head }).toEqual({ header: all.header, head: all.head });
    expect(records).toEqual(new Map([[two, all.records.get(two)]]));
  });

  it("gives every record when the place holds nothing of ours", async () => {
    const { mirror, area, all } = await damaged("other");
    area.content.set("other", 1);
    expect((await mirror.read()).records).toEqual(all.records);
  });

  it.each([
    ["header", { header: null }],
    ["head", { head: null, records: new Map() }],
  ])("gives the rest when the %s is there", async (part, missing) => {
    const { mirror, all } = await damaged(`mirror.${part}`);
    const { header, head, records } = all;
    expect(await mirror.read()).toEqual({ header, head, records, ...missing });
  });

  it("reads the anchor from the head when the anchor is there", async () => {
    const { mirror, all } = await damaged("mirror.anchor");
    expect(await mirror.anchor()).toEqual(anchorOf(all.head));
    expect((await mirror.read()).records).toEqual(all.records);
  });

  it("does not answer when all of the front is there", async () => {
    const { mirror } = await damaged("mirror.anchor", "mirror.head", "mirror.header");
    await expect(mirror.read()).rejects.toMatchObject({ detail: "second copy" });
    await expect(mirror.anchor()).rejects.toMatchObject({ detail: "second copy" });
  });

  it("refuses a write to what is there, and takes one to the rest", async () => {
    const { mirror } = await damaged(`mirror.record.${one}`);
    await expect(mirror.write(whole())).rejects.toMatchObject({ code: "vault-not-written" });
    const head = aHead(1, 6, [one, two]);
    const records = new Map([[two, randomBytes(10)]]);
    await mirror.write({ header: null, head, records, replacesAll: "changed" });
    expect((await mirror.anchor())?.seq).toBe(6);
  });
});

describe("a damaged anchor in local storage", () => {
  const harms = [
    ["gone", undefined],
    ["a text", "anchor"],
    ["of another shape", { epoch: 1 }],
    ["with a number that is none", { epoch: "1", seq: 5, mac: "00".repeat(32), generation: "00".repeat(8) }],
    ["with a MAC cut short", { epoch: 1, seq: 5, mac: "00", generation: "00".repeat(8) }],
  ] as const;

  it.each(harms)("that is %s is read from the head, and hides no record", async (_how, value) => {
    const { mirror, area } = await inStorage();
    const all = whole();
    await mirror.write(all);
    area.content.set("mirror.anchor", value);
    expect(await mirror.anchor()).toEqual(anchorOf(all.head));
    expect((await mirror.read()).records).toEqual(all.records);
  });

  it.each(harms)("that is %s is put right by the next write", async (_how, value) => {
    const { mirror, area } = await inStorage();
    const all = whole();
    await mirror.write(all);
    area.content.set("mirror.anchor", value);
    const head = aHead(1, 6);
    const records = new Map([[three, randomBytes(300)]]);
    await mirror.write({ header: null, head, records, replacesAll: "changed" });
    expect(area.content.get("mirror.anchor")).toMatchObject(anchorOf(head) ?? {});
    expect(await mirror.read()).toEqual({
      header: all.header,
      head,
      records: new Map([...all.records, ...records]),
    });
  });

  it("is none where the head is damaged too", async () => {
    const { mirror, area } = await inStorage();
    await mirror.write(whole());
    area.content.set("mirror.anchor", 0).set("mirror.head", "AAAA");
    expect(await mirror.anchor()).toBeNull();
  });
});
