import { describe, expect, it } from "vitest";
import { Failure } from "../../src/domain/failure.ts";
import { currentBook } from "../../src/vault/current-book.ts";
import { exclusively } from "../../src/vault/exclusive.ts";
import { rotate } from "../../src/vault/rotation.ts";
import { newPasskey } from "../../src/vault/slot-changes.ts";
import { openStored } from "../../src/vault/stored-vault.ts";
import { importKeys } from "../../src/vault/unlocked-keys.ts";
import type { Vault } from "../../src/vault/vault.ts";
import { everything, fullVault } from "./full-vault.ts";
import { laboratory, passkey, passkeyProof, specimen } from "./laboratory.ts";
import { dump } from "./stored-bytes.ts";
import { account, otherPassphrase, passphrase, typed } from "./trial-vault.ts";

describe("reading while others write, change what opens the vault and lock", () => {
  /** Reads until it is told to stop; gives everything that it was told to be wrong. */
  async function reading(vault: Vault, until: { done: boolean }, told: unknown[]): Promise<number> {
    let reads = 0;
    while (!until.done) {
      try {
        const { damaged, readOnly } = reads % 3 === 2 ? await vault.health() : await vault.accounts();
        if (damaged.length > 0 || readOnly !== null) told.push({ damaged, readOnly });
        reads += 1;
      } catch (error) {
        if (!(error instanceof Failure && error.code === "vault-locked")) told.push(error);
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    }
    return reads;
  }

  it.each([
    ["one context", 1],
    ["two contexts", 2],
    ["three contexts", 3],
  ])("never sees damage where there is none, in %s", async (_what, contexts) => {
    const made = await fullVault();
    const vaults = [made.vault, made.context(), made.context()].slice(0, contexts);
    const vaultOf = (i: number) => vaults[i % vaults.length] ?? made.vault;
    const until = { done: false };
    const told: unknown[] = [];
    const readers = Array.from({ length: 4 }, (_, i) => reading(vaultOf(i), until, told));
    const adding = Promise.all(
      Array.from({ length: 24 }, async (_, i) => vaultOf(i).add(account(`new ${i}`))),
    );
    const turning = (async () => {
      const phrases = [passphrase, otherPassphrase, "third passphrase", "fourth passphrase"];
      for (let i = 0; i < 3; i += 1) {
        const [from = "", to = ""] = phrases.slice(i);
        expect(await vaultOf(i).changePassphrase(typed(from), to)).toBe("changed");
      }
    })();
    const added = await adding;
    await turning;
    until.done = true;
    const reads = (await Promise.all(readers)).reduce((sum, each) => sum + each, 0);
    expect(told).toEqual([]);
    expect(reads).toBeGreaterThan(4);
    const { accounts, damaged } = await made.context().accounts();
    expect(damaged).toEqual([]);
    expect(accounts.map(({ id }) => id)).toEqual(expect.arrayContaining(added.map(({ id }) => id)));
    expect((await made.vault.health()).repaired).toEqual([]);
    expect(made.mirror.taken()).toEqual(await dump(made.name));
  });

  it("sees no damage while others lock and unlock", async () => {
    const made = await fullVault();
    const until = { done: false };
    const told: unknown[] = [];
    const other = made.context();
    const readers = [reading(made.vault, until, told), reading(other, until, told)];
    for (let i = 0; i < 4; i += 1) {
      await made.context().lock();
      expect(await other.unlock(typed(passphrase))).toBe("unlocked");
      await other.add(account(`after ${i}`));
    }
    until.done = true;
    await Promise.all(readers);
    expect(told).toEqual([]);
    expect((await other.health()).repaired).toEqual([]);
  });

  it("an unlocking that a new passphrase overtakes ends with the new keys or is refused", async () => {
    const made = await fullVault();
    await made.vault.addPasskey(passphrase, passkey);
    const asked = await Promise.all([
      made.context().unlock(typed(passphrase)),
      made.vault.changePassphrase(typed(passphrase), otherPassphrase),
      made.context().unlock(passkeyProof),
      made.context().unlock(typed(passphrase)),
    ]);
    expect(asked[1]).toBe("changed");
    expect(asked[2]).toBe("unlocked");
    const { damaged, readOnly, accounts } = await made.context().accounts();
    expect({ damaged, readOnly }).toEqual({ damaged: [], readOnly: null });
    expect(accounts).toHaveLength(2);
    await made.context().add(account("new"));
  });

  it("of two new passphrases at once one wins, and nothing is lost", async () => {
    const made = await fullVault();
    const before = await everything(made.vault);
    const phrases = [otherPassphrase, "third passphrase"];
    const results = await Promise.allSettled(
      phrases.map((each) => made.context().changePassphrase(typed(passphrase), each)),
    );
    const won = results.filter((each) => each.status === "fulfilled" && each.value === "changed");
    expect(won).toHaveLength(1);
    const ends = results.map((each) => (each.status === "rejected" ? String(each.reason) : each.value));
    // Who came too late is told that somebody else was first, not that the vault is damaged.
    expect(["refused", "Failure: vault-not-written: busy"]).toContain(ends.find((end) => end !== "changed"));
    const next = made.context();
    expect(await everything(next)).toEqual(before);
    const opens = await Promise.all(phrases.map((each) => made.context().unlock(typed(each))));
    expect([...opens].sort()).toEqual(["refused", "unlocked"]);
  });
});

describe("a reader that a change of keys overtakes at every reading", () => {
  it("sees no damage in the end", { timeout: 120_000 }, async () => {
    const made = await specimen();
    let { keys } = made;
    const lab = laboratory(made.stored, made.stored, made.keys);
    const store = { ...lab.store, keys: async () => keys };
    const turn = async () => {
      const opened = await openStored(store, passkeyProof);
      if (opened === null) throw new Error("the passkey is the vault's");
      // What the passphrase wraps is not carried without it: the plan leaves the passphrase out.
      const epoch = await rotate(store, opened, async (next) => {
        const kept = next.slots.filter(({ type }) => type === "recovery");
        const { slots, recoveryKeyCount } = await newPasskey(passkey, 1)({ ...next, slots: kept });
        return { slots, recoveryKeyCount };
      });
      keys = await importKeys(epoch);
    };
    let turns = 0;
    const database: typeof store.database = {
      ...store.database,
      async read(ids) {
        if (turns < 6) {
          turns += 1;
          const turned = exclusively(store.lockName, turn);
          // Who holds the lock is not overtaken: the change waits for it.
          await Promise.race([turned, new Promise((resolve) => setTimeout(resolve, 300))]);
        }
        return store.database.read(ids);
      },
    };
    const book = await currentBook({ ...store, database }, "all");
    expect(turns).toBeGreaterThan(1);
    expect(book.damaged).toEqual([]);
    expect(book.contents.size).toBe(21);
    await exclusively(store.lockName, async () => {});
  });
});
