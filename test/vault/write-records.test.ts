import { beforeAll, describe, expect, it } from "vitest";
import { newAccount } from "../../src/domain/account.ts";
import { type Commit, type VaultDatabase, vaultDatabase } from "../../src/vault/database.ts";
import type { AccountContent } from "../../src/vault/record-content.ts";
import type { OpenStore } from "../../src/vault/store.ts";
import { importWorkingKeys, readSession, type WorkingKeys } from "../../src/vault/unlocked-keys.ts";
import { writeRecords } from "../../src/vault/write-records.ts";
import { account, type Trial, unlockedTrial } from "./trial-vault.ts";

let made: Trial;
let keys: WorkingKeys;

beforeAll(async () => {
  made = await unlockedTrial();
  const session = await readSession(made.session, made.now);
  if (session === null) throw new Error("the vault was just unlocked");
  keys = await importWorkingKeys(session);
}, 30_000);

/** A writer whose database lets others come first `times` times, as contexts without a common lock would. */
function overtaken(times: number): OpenStore & { readonly commits: Commit[] } {
  const database = vaultDatabase(made.name);
  const commits: Commit[] = [];
  let left = times;
  const write: VaultDatabase["write"] = async (commit) => {
    commits.push(commit);
    left -= 1;
    if (left >= 0) await made.context().add(account(`first ${times}.${left}`));
    return database.write(commit);
  };
  return {
    database: { ...database, write },
    mirror: made.mirror,
    keys: async () => keys,
    books: new WeakMap(),
    lockName: `overtaken-${times}`,
    notes: { repaired: async () => {}, mirrorFailing: false, hopeless: null },
    commits,
  };
}

function content(label: string): AccountContent {
  const id = Buffer.from(label.padEnd(16)).toString("hex");
  const one = newAccount(account(label), { id, now: 1 });
  return { kind: "account", version: new Map(), account: one, recoveryValues: new Map() };
}

function writing(writer: OpenStore, label: string): Promise<number> {
  const one = content(label);
  let worked = 0;
  return writeRecords(writer, [one.account.id], async () => {
    worked += 1;
    return { contents: new Map([[one.account.id, one]]), result: worked };
  });
}

const labels = async () => (await made.context().accounts()).accounts.map(({ label }) => label);

describe("a write that others overtake", () => {
  it("starts over with what they wrote, and loses neither", async () => {
    const writer = overtaken(2);
    expect(await writing(writer, "second")).toBe(3);
    expect(writer.commits).toHaveLength(3);
    expect(await labels()).toEqual(expect.arrayContaining(["first 2.1", "first 2.0", "second"]));
    expect((await made.context().accounts()).damaged).toEqual([]);
  });

  it("gives up in the end, having written nothing", async () => {
    await expect(writing(overtaken(100), "never")).rejects.toMatchObject({
      code: "vault-not-written",
      detail: "busy",
    });
    expect(await labels()).not.toContain("never");
    expect((await made.context().accounts()).damaged).toEqual([]);
  });

  it("never seals two things with one vector", async () => {
    const writer = overtaken(2);
    await writing(writer, "vectors");
    const vectors = writer.commits.flatMap(({ records }) =>
      [...records.values()].map((bytes) => Buffer.from(bytes.subarray(38, 50)).toString("hex")),
    );
    expect(new Set(vectors).size).toBe(vectors.length);
  });
});

describe("a write that changes nothing", () => {
  it("touches nothing", async () => {
    const writer = overtaken(0);
    const nothing = async () => ({ contents: new Map<string, AccountContent>(), result: "nothing" });
    expect(await writeRecords(writer, [], nothing)).toBe("nothing");
    expect(writer.commits).toEqual([]);
  });
});

describe("a write whose work fails", () => {
  it("writes nothing, and the next one goes through", async () => {
    const writer = overtaken(0);
    const fail = () => Promise.reject(new Error("no"));
    await expect(writeRecords(writer, [], fail)).rejects.toThrow("no");
    expect(writer.commits).toEqual([]);
    expect(await writing(writer, "after")).toBe(1);
  });
});
