import { beforeAll, describe, expect, it } from "vitest";
import type { Vault } from "../../src/vault/vault.ts";
import { flipped, passkey, passkeyProof } from "./laboratory.ts";
import { dump, restoreDump, type StoredBytes } from "./stored-bytes.ts";
import { account, otherPassphrase, passphrase, type Trial, typed, unlockedTrial } from "./trial-vault.ts";

// Somebody, or a restored folder, has put the whole database back to an earlier state. While the second copy is where it
// was, that can be told.

let made: Trial;
/** One account, behind the first passphrase. */
let earliest: StoredBytes;
/** Two accounts, behind the first passphrase and a passkey. */
let earlier: StoredBytes;
/** The same two, behind the other passphrase. */
let recent: StoredBytes;
/** Three accounts, behind the other passphrase and the same passkey. */
let present: StoredBytes;

beforeAll(async () => {
  const begun = await unlockedTrial();
  const { vault, name } = begun;
  const add = (label: string) => {
    begun.now += 1;
    return vault.add(account(label));
  };
  await add("first");
  earliest = await dump(name);
  await vault.addPasskey(passphrase, passkey);
  await add("second");
  earlier = await dump(name);
  await vault.changePassphrase(typed(passphrase), otherPassphrase);
  recent = await dump(name);
  await add("third");
  present = await dump(name);
  made = begun;
}, 60_000);

/** The locked vault with these two copies. */
async function beside(stored: StoredBytes, copy: StoredBytes): Promise<Vault> {
  await restoreDump(made.name, stored);
  made.mirror.put(copy);
  made.session.content.clear();
  return made.context();
}

const labels = async (vault: Vault) => (await vault.accounts()).accounts.map(({ label }) => label);

describe("a database that is older than the second copy", () => {
  it.each([
    ["of the same keys", () => recent],
    ["of an earlier passphrase", () => earlier],
    ["of the beginning", () => earliest],
  ])("%s is brought up to date for who has the present proof", async (_what, then) => {
    for (const proof of [typed(otherPassphrase), passkeyProof]) {
      const vault = await beside(then(), present);
      expect(await vault.unlock(proof)).toBe("unlocked");
      expect(await labels(vault)).toEqual(["first", "second", "third"]);
      expect(await dump(made.name)).toEqual(present);
      expect((await vault.health()).readOnly).toBeNull();
      expect((await vault.health()).repaired).not.toEqual([]);
    }
  });

  it.each([
    ["earlier", () => earlier, ["first", "second"]],
    ["earliest", () => earliest, ["first"]],
  ])("%s is named, and only read, for who knows just the passphrase of then", async (_what, then, shown) => {
    const vault = await beside(then(), present);
    expect(await vault.unlock(typed(passphrase))).toBe("unlocked");
    expect(await labels(vault)).toEqual(shown);
    const { damaged, readOnly } = await vault.health();
    expect({ damaged, readOnly }).toEqual({
      damaged: [{ word: "older", recordId: null }],
      readOnly: "older",
    });
    const [one] = (await vault.accounts()).accounts;
    const refused = { code: "vault-older" };
    await expect(vault.add(account("new"))).rejects.toMatchObject(refused);
    await expect(vault.remove(one?.id ?? "")).rejects.toMatchObject(refused);
    await expect(vault.keepRecoveryCodes(one?.id ?? "", ["K3Q9"])).rejects.toMatchObject(refused);
    await expect(vault.changeSettings((same) => ({ ...same, lockAfterMinutes: 1 }))).rejects.toMatchObject(
      refused,
    );
    await expect(vault.changePassphrase(typed(passphrase), "another one")).rejects.toMatchObject(refused);
    await expect(vault.discardDamaged(passphrase)).rejects.toMatchObject(refused);
    await vault.tend();
    expect(await dump(made.name)).toEqual(then());
    expect(made.mirror.taken()).toEqual(present);
  });

  it("still gives the present state to the present proof after that", async () => {
    const vault = await beside(earlier, present);
    await vault.unlock(typed(passphrase));
    await vault.accounts();
    await vault.lock();
    expect(await vault.unlock(typed(otherPassphrase))).toBe("unlocked");
    expect(await labels(vault)).toEqual(["first", "second", "third"]);
  });

  it("is gone on with when that is asked for with the passphrase of then", async () => {
    const vault = await beside(earlier, present);
    await vault.unlock(typed(passphrase));
    expect(await vault.acceptOlder("not the passphrase")).toBe("refused");
    expect(made.mirror.taken()).toEqual(present);
    expect(await vault.acceptOlder(passphrase)).toBe("accepted");
    expect(await vault.accounts()).toMatchObject({ damaged: [], readOnly: null });
    await vault.add(account("new"));
    expect(await labels(vault)).toEqual(["first", "second", "new"]);
    expect(made.mirror.taken()).toEqual(await dump(made.name));
    await vault.lock();
    expect(await vault.unlock(typed(otherPassphrase))).toBe("refused");
  });

  it("is not gone on with when it is not whole either: the later copy is not written over", async () => {
    const mixed = { ...present, header: earlier.header };
    const vault = await beside(mixed, present);
    await vault.unlock(typed(passphrase));
    await expect(vault.acceptOlder(passphrase)).rejects.toMatchObject({
      code: "vault-damaged",
      detail: "head",
    });
    expect(made.mirror.taken()).toEqual(present);
    await vault.lock();
    expect(await vault.unlock(typed(otherPassphrase))).toBe("unlocked");
    expect(await labels(vault)).toEqual(["first", "second", "third"]);
  });

  it("is told from one that is damaged: what only claims to be later is put right", async () => {
    const claims = { ...present, head: flipped(present.head, 24) };
    const vault = await beside(present, claims);
    await vault.unlock(typed(otherPassphrase));
    expect(await vault.accounts()).toMatchObject({ damaged: [], readOnly: null });
    expect(made.mirror.taken()).toEqual(present);
  });
});

describe("a second copy that is older than the database", () => {
  it.each([
    ["earlier", () => earlier],
    ["earliest", () => earliest],
  ])("%s is made anew, and opens nothing for the passphrase of then", async (_what, then) => {
    const vault = await beside(present, then());
    expect(await vault.unlock(typed(passphrase))).toBe("refused");
    expect(await vault.unlock(typed(otherPassphrase))).toBe("unlocked");
    expect(await labels(vault)).toEqual(["first", "second", "third"]);
    expect(made.mirror.taken()).toEqual(present);
    expect((await vault.health()).repaired).toMatchObject([{ word: "mirror-restored" }]);
  });
});
