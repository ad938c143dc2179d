import { describe, expect, it } from "vitest";
import { Failure } from "../../src/domain/failure.ts";
import { randomBytes } from "../../src/vault/bytes.ts";
import { anchorOf, type MirrorChange } from "../../src/vault/mirror.ts";
import { sparedMirror } from "../../src/vault/spared-mirror.ts";
import { storageMirror } from "../../src/vault/storage-mirror.ts";
import { aHead } from "./a-head.ts";
import { memoryArea } from "./memory-area.ts";
import { memoryMirror } from "./memory-mirror.ts";

/** Local storage that can be spoilt, and the spare place, as one copy; `worker` begins without any memory. */
function places() {
  const area = memoryArea();
  const memory = memoryMirror();
  return { area, memory, worker: () => sparedMirror(storageMirror(area), memory) };
}

const one = "11".repeat(16);
const two = "22".repeat(16);

function whole(seq: number, epoch = 1) {
  const records = new Map([
    [one, randomBytes(300)],
    [two, randomBytes(300)],
  ]);
  return {
    header: randomBytes(300),
    head: aHead(epoch, seq, [one, two]),
    records,
    replacesAll: "all",
  } as const;
}

function changes(seq: number): MirrorChange {
  const records = new Map([[two, randomBytes(200)]]);
  return { header: null, head: aHead(1, seq, [one, two]), records, replacesAll: "changed" };
}

describe("a second copy with a spare place", () => {
  it("leaves the spare place alone while the usual one works", async () => {
    const { worker, memory } = places();
    const mirror = worker();
    await mirror.write(whole(1));
    await mirror.write(changes(2));
    expect(memory.taken().head).toBeNull();
    expect((await mirror.anchor())?.seq).toBe(2);
  });

  it("goes there whole when the usual place takes no more, and changes go on there", async () => {
    const { worker, area } = places();
    const mirror = worker();
    await mirror.write(whole(1));
    area.fails.add("set");
    await expect(mirror.write(changes(2))).rejects.toMatchObject({ code: "vault-not-written" });
    const copy = whole(2);
    await mirror.write(copy);
    const next = changes(3);
    await mirror.write(next);
    expect(await mirror.anchor()).toEqual(anchorOf(next.head));
    const records = new Map([...copy.records, ...next.records]);
    expect(await mirror.read()).toEqual({ header: copy.header, head: next.head, records });
  });

  it("is found there by a worker that knows nothing, which first sees the usual place behind", async () => {
    const { worker, area } = places();
    await worker().write(whole(1));
    area.fails.add("set");
    const copy = whole(2);
    await worker().write(copy);
    const mirror = worker();
    expect((await mirror.anchor())?.seq).toBe(1);
    expect((await mirror.read()).head).toEqual(copy.head);
    expect((await mirror.anchor())?.seq).toBe(2);
    await mirror.write(changes(3));
    expect((await worker().read()).head?.slice(28, 36)).toEqual(aHead(1, 3).slice(28, 36));
  });

  it("is taken from the spare place when both say the same state: the usual one is damaged, or there were no spare", async () => {
    const { worker, area } = places();
    const copy = whole(1);
    await worker().write(copy);
    area.content.delete(`mirror.record.${one}`);
    area.fails.add("set");
    await worker().write(copy);
    expect((await worker().read()).records).toEqual(copy.records);
  });

  it("goes home with a whole write that succeeds, and is forgotten elsewhere, even when the vault went back", async () => {
    const { worker, area, memory } = places();
    area.fails.add("set");
    await worker().write(whole(9));
    area.fails.clear();
    const older = whole(4);
    const mirror = worker();
    await mirror.write(older);
    expect(memory.taken().head).toBeNull();
    expect((await mirror.read()).head).toEqual(older.head);
  });

  it("answers from the spare place where the usual one does not answer at all", async () => {
    const { worker, area } = places();
    area.fails.add("set");
    const copy = whole(3);
    await worker().write(copy);
    area.fails.add("get");
    expect((await worker().read()).records).toEqual(copy.records);
    expect(await worker().anchor()).toEqual(anchorOf(copy.head));
  });

  it("does not answer, rather than being none, when only an empty spare place does", async () => {
    const { worker, area } = places();
    area.fails.add("get");
    const refusal = { code: "vault-damaged", detail: "second copy" };
    await expect(worker().read()).rejects.toMatchObject(refusal);
    await expect(worker().anchor()).rejects.toMatchObject(refusal);
  });

  it("is forgotten in both places", async () => {
    const { worker, area, memory } = places();
    await worker().write(whole(1));
    memory.put(whole(2));
    const mirror = worker();
    await mirror.read();
    await mirror.forget();
    expect([...area.content.keys()]).toEqual([]);
    expect(memory.taken().head).toBeNull();
    expect(await mirror.anchor()).toBeNull();
  });

  it("refuses a write that neither place takes, with the usual place's reason", async () => {
    const { worker, area, memory } = places();
    area.quota = 10;
    memory.refuse(new Failure("vault-not-written", "other"));
    await expect(worker().write(whole(1))).rejects.toMatchObject({ detail: "quota" });
  });
});
