import { beforeAll, describe, expect, it, vi } from "vitest";
import { Failure } from "../../src/domain/failure.ts";
import { toHex } from "../../src/vault/byte-text.ts";
import { currentBook } from "../../src/vault/current-book.ts";
import type { Snapshot } from "../../src/vault/database.ts";
import { heal } from "../../src/vault/healing.ts";
import { keysOf, type OpenedHeader } from "../../src/vault/opening.ts";
import type { Proof } from "../../src/vault/proof.ts";
import { type RecordBook, readBook } from "../../src/vault/record-book.ts";
import { isSameBytes } from "../../src/vault/same-bytes.ts";
import { openStored } from "../../src/vault/stored-vault.ts";
import { importKeys, type WorkingKeys } from "../../src/vault/unlocked-keys.ts";
import {
  flipped,
  type Laboratory,
  laboratory,
  passkeyProof,
  type Specimen,
  specimen,
  withRecord,
} from "./laboratory.ts";
import { passphrase, typed } from "./trial-vault.ts";

vi.mock("hash-wasm", async (original) => (await import("./shared-stretching.ts")).sharedStretching(original));

// Every way to harm the bytes of a vault of twenty accounts, with the other copy sound (then everything must be back,
// and the repair be named) and with both copies harmed alike (then what is harmed must be named and not be used).
// A case that goes wrong is counted, and the first ones are told: an `expect` for each would take longer than the vault.

let made: Specimen;
let whole: RecordBook;
/** The vault key that the sound header gives, in hexadecimal. */
let vaultKey: string;
let cases = 0;

beforeAll(async () => {
  made = await specimen();
  whole = await currentBook(laboratory(made.stored, made.stored, made.keys).store, "all");
  expect(whole.damaged).toEqual([]);
  expect(whole.contents.size).toBe(21);
  const opened = await openStored(laboratory(made.stored, made.stored, null).store, typed(passphrase));
  vaultKey = toHex(opened?.vaultKey ?? new Uint8Array(0));
}, 120_000);

interface Case {
  readonly name: string;
  /** Null when all is as it must be, or what is not. */
  judge(): Promise<string | null>;
}

/** Runs all of these, some at once, and gives what went wrong. */
async function run(all: readonly Case[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  const left = all[Symbol.iterator]();
  const work = async () => {
    for (const { name, judge } of left) {
      const fault = await judge().catch((error: unknown) => `threw ${String(error)}`);
      if (fault !== null && wrong.length < 5) wrong.push(`${name}: ${fault}`);
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
  cases += all.length;
  return wrong;
}

function everyByte(bytes: Uint8Array | null): readonly number[] {
  if (bytes === null) throw new Error("the specimen is whole");
  return [...bytes.keys()];
}

const recordIds = () => [...made.stored.records.keys()];
const bytesOf = (from: Snapshot, id: string) => {
  const bytes = from.records.get(id);
  if (bytes === undefined) throw new Error("the specimen has this record");
  return bytes;
};

function isWhole({ header, head, records }: Snapshot): boolean {
  return (
    isSameBytes(header, made.stored.header) &&
    isSameBytes(head, made.stored.head) &&
    records.size === made.stored.records.size &&
    recordIds().every((id) => isSameBytes(records.get(id) ?? null, bytesOf(made.stored, id)))
  );
}

const content = ({ contents }: RecordBook, id: string) =>
  JSON.stringify(contents.get(id), (_, value) => (value instanceof Map ? [...value] : value));

/** With the other copy sound: both are whole again, the records read as they should, and a repair is named. */
async function judgeHealed(lab: Laboratory, ids: readonly string[] | "all"): Promise<string | null> {
  const book = await currentBook(lab.store, ids);
  if (book.damaged.length > 0) return `damaged: ${JSON.stringify(book.damaged)}`;
  if (!isWhole(lab.database.taken())) return "the database is not whole";
  if (!isWhole(lab.mirror.taken())) return "the second copy is not whole";
  if (lab.repaired.length === 0) return "not named";
  const wanted = ids === "all" ? recordIds() : ids;
  return wanted.every((id) => content(book, id) === content(whole, id)) ? null : "not what it was";
}

/** With both copies harmed alike: named by one of these words, not used, and left as it is. */
async function judgeNamed(
  harmed: Snapshot,
  ids: readonly string[],
  words: readonly string[],
): Promise<string | null> {
  const { store, database } = laboratory(harmed, harmed, made.keys);
  const book = await currentBook(store, ids);
  const named = (id: string | null) =>
    book.damaged.some(({ word, recordId }) => recordId === id && words.includes(word));
  const unnamed = (ids.length === 0 ? [null] : ids).filter((id) => !named(id));
  if (unnamed.length > 0) return `not named: ${JSON.stringify(book.damaged)}`;
  if (ids.some((id) => book.contents.has(id))) return "used";
  const { header, head, records } = database.taken();
  const isLeft =
    isSameBytes(header, harmed.header) &&
    isSameBytes(head, harmed.head) &&
    ids.every((id) => isSameBytes(records.get(id) ?? null, harmed.records.get(id) ?? null));
  return isLeft ? null : "not left as it is";
}

/** Opening with a harmed database and this second copy: the right vault key, or damage that is named. */
async function judgeOpening(
  stored: Snapshot,
  copy: Snapshot,
  proof: Proof,
  expected: "opened" | "named",
): Promise<string | null> {
  try {
    const opened = await openStored(laboratory(stored, copy, null).store, proof);
    if (opened === null) return "taken for a wrong proof";
    if (toHex(opened.vaultKey) !== vaultKey) return "opened with another key";
    return expected === "opened" ? null : "accepted";
  } catch (error) {
    const isNamed = error instanceof Failure && ["vault-damaged", "vault-newer"].includes(error.code);
    return expected === "named" && isNamed ? null : `threw ${String(error)}`;
  }
}

/** With only the second copy harmed: a look at both puts it right, and names it. */
async function judgeCopyHealed(lab: Laboratory): Promise<string | null> {
  await heal(lab.store);
  if (!isWhole(lab.database.taken())) return "the database is not whole";
  if (!isWhole(lab.mirror.taken())) return "the second copy is not whole";
  return lab.repaired.some(({ word }) => word === "mirror-restored") ? null : "not named";
}

/** A record that is only read: named as unreadable and not used. */
async function judgeReading(harmed: Snapshot, id: string): Promise<string | null> {
  const { damaged, contents } = await readBook(laboratory(harmed, harmed, null).database, made.keys, [id]);
  const isNamed = damaged.some(({ word, recordId }) => recordId === id && word === "record-unreadable");
  return isNamed && contents.size === 0 ? null : JSON.stringify(damaged);
}

/** An old database, opened with the old keys beside a present copy: nothing of it may be taken for the present state. */
async function judgeOlder(past: Snapshot): Promise<string | null> {
  const opened = await openStored(laboratory(past, empty, null).store, typed(passphrase));
  if (opened === null) return "refused";
  const { store, database, mirror } = laboratory(past, made.stored, await keysBehind(opened));
  const book = await currentBook(store, "all");
  if (!book.damaged.some(({ word }) => word === "older")) return `not named: ${JSON.stringify(book.damaged)}`;
  if (!isSameBytes(database.taken().head, past.head)) return "written to";
  return isWhole(mirror.taken()) ? null : "the later copy was written over";
}

/** A present database beside an old copy, looked at with the keys of then: it must stay what it is. */
async function judgeLeftAlone(past: Snapshot): Promise<string | null> {
  const opened = await openStored(laboratory(past, empty, null).store, typed(passphrase));
  if (opened === null) return "refused";
  const lab = laboratory(made.stored, past, await keysBehind(opened));
  await heal(lab.store);
  const book = await currentBook(lab.store, "all");
  if (!isWhole(lab.database.taken())) return "written over";
  return book.contents.size === 0 && book.damaged.length > 0 ? null : "accepted";
}

/** Parts of two states and no other copy: whatever is shown must be the present state, and the mixing be named. */
async function judgeMixed(harmed: Snapshot): Promise<string | null> {
  const book = await currentBook(laboratory(harmed, harmed, made.keys).store, "all");
  if (book.damaged.length === 0) return "accepted";
  const isPresent = ([id]: readonly [string, unknown]) => content(book, id) === content(whole, id);
  return [...book.contents].every(isPresent) ? null : "an old state was used";
}

async function keysBehind({ vaultKey: raw, stored }: OpenedHeader): Promise<WorkingKeys> {
  return importKeys(await keysOf(raw, stored.header));
}

const nothing = new Uint8Array(0);
const empty: Snapshot = { header: null, head: null, records: new Map() };

// Some ten seconds for the largest of them on an idle machine.
const timeout = 900_000;

describe("a record of which one byte was changed", { timeout }, () => {
  const flips = () =>
    recordIds().flatMap((id, i) =>
      everyByte(bytesOf(made.stored, id)).map((at) => ({
        id,
        // Records are alike: together they meet every field though each takes part with some of its bytes.
        turn: at + i,
        name: `record ${id}, byte ${at}`,
        harmed: () => withRecord(made.stored, id, flipped(bytesOf(made.stored, id), at)),
      })),
    );

  it("comes back from the second copy", async () => {
    const some = flips().filter(({ turn }) => turn % 4 === 0);
    const all = some.map(({ id, name, harmed }) => ({
      name,
      judge: () => judgeHealed(laboratory(harmed(), made.stored, made.keys), [id]),
    }));
    expect(await run(all)).toEqual([]);
  });

  it("is put right in the second copy by the look after unlocking", async () => {
    const all = flips().map(({ name, harmed }) => ({
      name,
      judge: () => judgeCopyHealed(laboratory(made.stored, harmed(), made.keys)),
    }));
    expect(await run(all)).toEqual([]);
  });

  it("is named and not used when no copy is sound", async () => {
    const all = flips().map(({ id, turn, name, harmed }) => ({
      name,
      judge: () => {
        // The whole way is dear: every sixteenth byte takes it, the others are only read.
        if (turn % 16 === 3) return judgeNamed(harmed(), [id], ["record-unreadable"]);
        return judgeReading(harmed(), id);
      },
    }));
    expect(await run(all)).toEqual([]);
  });
});

describe("a head of which one byte was changed", { timeout }, () => {
  const flips = () =>
    everyByte(made.stored.head).map((at) => ({
      name: `head, byte ${at}`,
      harmed: () => ({ ...made.stored, head: flipped(made.stored.head ?? nothing, at) }),
    }));

  it("comes back from the second copy", async () => {
    const all = flips().map(({ name, harmed }) => ({
      name,
      judge: () => judgeHealed(laboratory(harmed(), made.stored, made.keys), []),
    }));
    expect(await run(all)).toEqual([]);
  });

  it("is put right in the second copy", async () => {
    const all = flips().map(({ name, harmed }) => ({
      name,
      judge: () => judgeCopyHealed(laboratory(made.stored, harmed(), made.keys)),
    }));
    expect(await run(all)).toEqual([]);
  });

  it("is named, and nothing may be written, when no copy is sound", async () => {
    // What says of itself that it is of a later epoch can't be called damaged by who has no keys for it.
    const words = ["head", "older"];
    const all = flips().map(({ name, harmed }) => ({
      name,
      judge: () => judgeNamed(harmed(), [], words),
    }));
    expect(await run(all)).toEqual([]);
  });

  it("in either copy keeps nobody out", async () => {
    const some = flips().filter((_, at) => at % 3 === 0);
    const all = some.flatMap(({ name, harmed }) => [
      { name, judge: () => judgeOpening(harmed(), made.stored, passkeyProof, "opened") },
      { name: `copied ${name}`, judge: () => judgeOpening(made.stored, harmed(), passkeyProof, "opened") },
    ]);
    expect(await run(all)).toEqual([]);
  });
});

describe("a header of which one byte was changed", { timeout }, () => {
  const flips = () =>
    everyByte(made.stored.header).map((at) => ({
      name: `header, byte ${at}`,
      harmed: () => ({ ...made.stored, header: flipped(made.stored.header ?? nothing, at) }),
    }));

  it("comes back from the second copy", async () => {
    const all = flips().map(({ name, harmed }) => ({
      name,
      judge: () => judgeHealed(laboratory(harmed(), made.stored, made.keys), []),
    }));
    expect(await run(all)).toEqual([]);
  });

  it("is put right in the second copy", async () => {
    const all = flips().map(({ name, harmed }) => ({
      name,
      judge: () => judgeCopyHealed(laboratory(made.stored, harmed(), made.keys)),
    }));
    expect(await run(all)).toEqual([]);
  });

  it("is named to whoever has it open when no copy is sound", async () => {
    const all = flips().map(({ name, harmed }) => ({
      name,
      judge: () => judgeNamed(harmed(), [], ["header"]),
    }));
    expect(await run(all)).toEqual([]);
  });

  it.each([
    ["the passphrase", () => typed(passphrase)],
    ["the passkey", () => passkeyProof],
  ])("opens for %s by the second copy", async (_what, proof) => {
    const all = flips().map(({ name, harmed }) => ({
      name,
      judge: () => judgeOpening(harmed(), made.stored, proof(), "opened"),
    }));
    expect(await run(all)).toEqual([]);
  });

  it("in the second copy keeps nobody out", async () => {
    const some = flips().filter((_, at) => at % 4 === 0);
    const all = some.map(({ name, harmed }) => ({
      name,
      judge: () => judgeOpening(made.stored, harmed(), typed(passphrase), "opened"),
    }));
    expect(await run(all)).toEqual([]);
  });

  it.each([
    ["the passphrase", () => typed(passphrase)],
    ["the passkey", () => passkeyProof],
  ])("opens for %s no more, and is named, when no copy is sound", async (_what, proof) => {
    const all = flips().map(({ name, harmed }) => ({
      name,
      judge: () => judgeOpening(harmed(), harmed(), proof(), "named"),
    }));
    expect(await run(all)).toEqual([]);
  });
});

describe("records that were swapped", { timeout }, () => {
  const swaps = () =>
    recordIds().flatMap((one, i) =>
      recordIds()
        .slice(i + 1)
        .map((other) => ({
          ids: [one, other],
          name: `${one} and ${other}`,
          harmed: () => {
            const half = withRecord(made.stored, one, bytesOf(made.stored, other));
            return withRecord(half, other, bytesOf(made.stored, one));
          },
        })),
    );

  it("come back from the second copy", async () => {
    const all = swaps().map(({ ids, name, harmed }) => ({
      name,
      judge: () => judgeHealed(laboratory(harmed(), made.stored, made.keys), ids),
    }));
    expect(all).toHaveLength(210);
    expect(await run(all)).toEqual([]);
  });

  it("are both named and not used when no copy is sound", async () => {
    const all = swaps().map(({ ids, name, harmed }) => ({
      name,
      judge: () => judgeNamed(harmed(), ids, ["record-replaced"]),
    }));
    expect(await run(all)).toEqual([]);
  });
});

describe("a record that was dropped", { timeout }, () => {
  const drops = () => recordIds().map((id) => ({ id, name: id, harmed: withRecord(made.stored, id, null) }));

  it("comes back from the second copy", async () => {
    const all = drops().map(({ name, harmed }) => ({
      name,
      judge: () => judgeHealed(laboratory(harmed, made.stored, made.keys), "all"),
    }));
    expect(await run(all)).toEqual([]);
  });

  it("is put right in the second copy", async () => {
    const all = drops().map(({ name, harmed }) => ({
      name,
      judge: () => judgeCopyHealed(laboratory(made.stored, harmed, made.keys)),
    }));
    expect(await run(all)).toEqual([]);
  });

  it("is named when no copy is sound", async () => {
    const all = drops().map(({ id, name, harmed }) => ({
      name,
      judge: () => judgeNamed(harmed, [id], ["record-missing"]),
    }));
    expect(await run(all)).toEqual([]);
  });
});

describe("a record that was put back to an earlier state", { timeout }, () => {
  /** Every earlier state of every record, once. */
  const replays = () => {
    const states = new Map<string, { id: string; name: string; harmed: Snapshot }>();
    for (const [i, past] of made.earlier.entries()) {
      for (const [id, bytes] of past.records) {
        const isPresent = isSameBytes(bytes, bytesOf(made.stored, id));
        const key = `${id} ${toHex(bytes.slice(-16))}`;
        if (!isPresent && !states.has(key))
          states.set(key, { id, name: `${id} as of write ${i}`, harmed: withRecord(made.stored, id, bytes) });
      }
    }
    return [...states.values()];
  };

  it("comes back from the second copy", async () => {
    const all = replays().map(({ id, name, harmed }) => ({
      name,
      judge: () => judgeHealed(laboratory(harmed, made.stored, made.keys), [id]),
    }));
    // Sealed when it was added and again by two changes of what opens the vault; some once more for recovery codes.
    expect(all.length).toBeGreaterThan(60);
    expect(await run(all)).toEqual([]);
  });

  it("is put right in the second copy", async () => {
    const all = replays().map(({ name, harmed }) => ({
      name,
      judge: () => judgeCopyHealed(laboratory(made.stored, harmed, made.keys)),
    }));
    expect(await run(all)).toEqual([]);
  });

  it("is named and not used when no copy is sound", async () => {
    // One of an earlier epoch was sealed with a key that is gone.
    const words = ["record-replaced", "record-unreadable"];
    const all = replays().map(({ id, name, harmed }) => ({
      name,
      judge: () => judgeNamed(harmed, [id], words),
    }));
    expect(await run(all)).toEqual([]);
  });
});

describe("a whole old database", { timeout }, () => {
  it("is brought up to date from the second copy, and named", async () => {
    const all = made.earlier.map((past, i) => ({
      name: `write ${i}`,
      judge: () => judgeHealed(laboratory(past, made.stored, made.keys), "all"),
    }));
    expect(all.length).toBeGreaterThan(40);
    expect(await run(all)).toEqual([]);
  });

  it("opens to the present state for who knows what opens it now", async () => {
    const all = made.earlier.flatMap((past, i) => [
      { name: `write ${i}`, judge: () => judgeOpening(past, made.stored, typed(passphrase), "opened") },
      { name: `write ${i}`, judge: () => judgeOpening(past, made.stored, passkeyProof, "opened") },
    ]);
    expect(await run(all)).toEqual([]);
  });

  it("is named as older to who knows only what opened it then", async () => {
    const later = made.stored.header;
    const all = made.earlier
      .filter(({ header }) => !isSameBytes(header, later))
      .map((past, i) => ({ name: `write ${i}`, judge: () => judgeOlder(past) }));
    expect(all.length).toBeGreaterThan(20);
    expect(await run(all)).toEqual([]);
  });

  it("in the second copy never comes over the present one, whoever still has the keys of then", async () => {
    const all = made.earlier
      .filter(({ header }) => !isSameBytes(header, made.stored.header))
      .map((past, i) => ({ name: `write ${i}`, judge: () => judgeLeftAlone(past) }));
    expect(all.length).toBeGreaterThan(20);
    expect(await run(all)).toEqual([]);
  });

  it("is not taken for the present one when the second copy has lost its records", async () => {
    const bare: Snapshot = { ...made.stored, records: new Map() };
    const all = made.earlier.map((past, i) => ({
      name: `write ${i}`,
      judge: async () => {
        const lab = laboratory(past, bare, made.keys);
        const book = await currentBook(lab.store, "all");
        const missed = recordIds().filter(
          (id) =>
            !book.damaged.some(({ recordId }) => recordId === id) && content(book, id) !== content(whole, id),
        );
        return missed.length === 0 ? null : `accepted: ${missed.length}`;
      },
    }));
    expect(await run(all)).toEqual([]);
  });

  it.each(["header", "head"] as const)("of which only the %s is put back is named", async (part) => {
    const others = made.earlier.filter((past) => !isSameBytes(past[part], made.stored[part]));
    const all = others.flatMap((past, i) => {
      const harmed = { ...made.stored, [part]: past[part] };
      return [
        {
          name: `write ${i}, healed`,
          judge: () => judgeHealed(laboratory(harmed, made.stored, made.keys), "all"),
        },
        {
          name: `write ${i}, opened`,
          judge: () => judgeOpening(harmed, made.stored, typed(passphrase), "opened"),
        },
        { name: `write ${i}, alone`, judge: () => judgeMixed(harmed) },
      ];
    });
    expect(await run(all)).toEqual([]);
  });
});

it("these were all of them: the single bytes alone are more than 15,000", () => {
  expect(cases).toBeGreaterThan(38_000);
});
