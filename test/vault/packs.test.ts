import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toHex } from "../../src/vault/byte-text.ts";
import { decodePack, encodePack, keysOf, packsOf, recordsByKey } from "../../src/vault/packs.ts";

const bytes = (most: number) => fc.uint8Array({ maxLength: most }).map((each) => new Uint8Array(each));
const id = fc.uint8Array({ minLength: 16, maxLength: 16 }).map(toHex);
const records = fc.array(fc.tuple(id, bytes(60)), { maxLength: 12 }).map((entries) => new Map(entries));
const samePack = records.map((all) => new Map([...all].map(([key, value]) => [`ab${key.slice(2)}`, value])));

const one = `ab${"11".repeat(15)}`;
const two = `ab${"22".repeat(15)}`;

describe("a pack", () => {
  it("gives back every record", () => {
    fc.assert(
      fc.property(samePack, (all) => {
        expect(decodePack(encodePack(all))).toEqual(all);
      }),
    );
  });

  it("is the same bytes in whichever order they came", () => {
    const there = new Map([
      [one, Uint8Array.of(1)],
      [two, Uint8Array.of(2)],
    ]);
    expect(encodePack(new Map([...there].toReversed()))).toEqual(encodePack(there));
  });

  it("that is cut short gives those before the cut whole, and the one in which it lies shorter", () => {
    const whole = encodePack(
      new Map([
        [one, Uint8Array.of(1, 1, 1)],
        [two, Uint8Array.of(2, 2, 2)],
      ]),
    );
    expect(decodePack(whole.slice(0, -1))).toEqual(
      new Map([
        [one, Uint8Array.of(1, 1, 1)],
        [two, Uint8Array.of(2, 2)],
      ]),
    );
  });

  it("of any bytes is read without a fault", () => {
    fc.assert(fc.property(bytes(200), (any) => decodePack(any).size <= any.length / 20));
  });
});

describe("records in their packs", () => {
  it("come back from what lay under the keys of their packs", () => {
    fc.assert(
      fc.property(records, (all) => {
        const packs = [...packsOf(all)];
        const keys = packs.map(([key]) => key);
        const read = recordsByKey(
          keys,
          packs.map(([, pack]) => encodePack(pack)),
        );
        expect(read).toEqual(all);
        expect(keysOf([...all.keys()])).toEqual(expect.arrayContaining(keys));
      }),
    );
  });

  it("are found beside single ones, as an older build left them", () => {
    const read = recordsByKey(["a", two], [encodePack(new Map([[one, Uint8Array.of(1)]])), Uint8Array.of(2)]);
    expect([...read.keys()]).toEqual([one, two]);
  });

  it("are empty where a single one is no byte string, and none where a pack is not", () => {
    expect(recordsByKey(["a", two], ["text", 7])).toEqual(new Map([[two, new Uint8Array(0)]]));
  });
});
