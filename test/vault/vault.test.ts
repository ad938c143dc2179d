import { describe, expect, it } from "vitest";
import {
  account,
  counterAccount,
  freshTrial,
  otherPassphrase,
  passphrase,
  trial,
  typed,
  unlockedTrial,
} from "./trial-vault.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

describe("creating", () => {
  it("goes from absent to unlocked", async () => {
    const vault = trial().context();
    expect(await vault.status()).toBe("absent");
    await vault.create(passphrase);
    expect(await vault.status()).toBe("unlocked");
    expect(vault.isFresh()).toBe(true);
    expect(await vault.accounts()).toEqual({ accounts: [], damaged: [], readOnly: null });
  });

  it.each(["", "nine char", "ninechar9", "\u{1F511}".repeat(9)])("refuses %j as too short", async (short) => {
    const vault = trial().context();
    await expect(vault.create(short)).rejects.toMatchObject({ code: "passphrase-too-short" });
    expect(await vault.status()).toBe("absent");
  });

  it("never makes a second vault over the first", async () => {
    const { vault } = await unlockedTrial();
    await vault.add(account("ada"));
    await expect(vault.create(otherPassphrase)).rejects.toMatchObject({ code: "vault-exists" });
    expect((await vault.accounts()).accounts).toHaveLength(1);
  });

  it("lets one of two that create at once win", async () => {
    const made = trial();
    const tried = [passphrase, otherPassphrase];
    const results = await Promise.allSettled(tried.map((each) => made.context().create(each)));
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const opening = tried.map((each) => made.context().unlock(typed(each)));
    const won = results.map(({ status }) => (status === "fulfilled" ? "unlocked" : "refused"));
    expect(await Promise.all(opening)).toEqual(won);
  });
});

describe("locking and unlocking", () => {
  it("opens with the passphrase and gives the accounts back", async () => {
    const { vault } = await unlockedTrial();
    const kept = await vault.add(account("ada"));
    await vault.lock();
    expect(await vault.status()).toBe("locked");
    expect(await vault.lockAt()).toBeNull();
    await expect(vault.accounts()).rejects.toMatchObject({ code: "vault-locked" });
    expect(await vault.unlock(typed(otherPassphrase))).toBe("refused");
    expect(await vault.status()).toBe("locked");
    expect(await vault.unlock(typed(passphrase))).toBe("unlocked");
    expect((await vault.accounts()).accounts).toEqual([kept]);
  });

  it("takes the same passphrase from a keyboard that composes characters differently", async () => {
    const made = trial();
    await made.context().create("crème brûlée".normalize("NFD"));
    expect(await made.context().unlock(typed("crème brûlée".normalize("NFC")))).toBe("unlocked");
  });

  it("says that there is no vault to unlock", async () => {
    await expect(trial().context().unlock(typed(passphrase))).rejects.toMatchObject({ code: "vault-absent" });
  });

  it("locks by the clock", async () => {
    const made = await unlockedTrial();
    const lockAt = await made.vault.lockAt();
    expect(lockAt).toBe(made.now + 15 * minute);
    made.now += 15 * minute;
    expect(await made.vault.status()).toBe("locked");
    await expect(made.vault.accounts()).rejects.toMatchObject({ code: "vault-locked" });
  });

  it("puts the lock off, but never undoes it", async () => {
    const made = await unlockedTrial();
    await made.vault.postponeLock(made.now + 60 * minute);
    made.now += 59 * minute;
    expect(await made.vault.status()).toBe("unlocked");
    await made.vault.lock();
    await made.vault.postponeLock(made.now + 60 * minute);
    expect(await made.vault.status()).toBe("locked");
  });

  it("goes on in a new context after the old one was killed", async () => {
    const made = await unlockedTrial();
    const kept = await made.vault.add(account("ada"));
    const next = made.context();
    expect(await next.status()).toBe("unlocked");
    expect(await next.account(kept.id)).toEqual(kept);
    expect(next.isFresh()).toBe(false);
    await next.add(account("grace"));
    expect((await made.context().accounts()).accounts).toHaveLength(2);
  });

  it("locks every context at once", async () => {
    const made = await unlockedTrial();
    const other = made.context();
    await other.accounts();
    await made.vault.lock();
    await expect(other.accounts()).rejects.toMatchObject({ code: "vault-locked" });
  });

  it.each([
    ["nothing of ours", "a text"],
    [
      "a key that is too short",
      { vaultId: "00".repeat(16), epoch: 1, useKey: "AAAA", headKey: "AAAA", unlockedAt: 0, lockAt: 9e15 },
    ],
  ])("stays locked when the session holds %s", async (_what, value) => {
    const made = await unlockedTrial();
    await made.session.set([...made.session.content.keys()][0] ?? "", value);
    expect(await made.context().status()).toBe("locked");
  });
});

describe("a fresh proof", () => {
  it("is good for two minutes, in the context that asked for it", async () => {
    const made = await freshTrial();
    made.now += 2 * minute - 1;
    expect(made.vault.isFresh()).toBe(true);
    made.now += 1;
    expect(made.vault.isFresh()).toBe(false);
    expect(await made.vault.prove(typed(otherPassphrase))).toBe("refused");
    expect(made.vault.isFresh()).toBe(false);
    expect(await made.vault.prove(typed(passphrase))).toBe("proved");
    expect(made.vault.isFresh()).toBe(true);
    expect(made.context().isFresh()).toBe(false);
  });

  it("can't be given to a locked vault", async () => {
    const made = await freshTrial();
    await made.vault.lock();
    expect(made.vault.isFresh()).toBe(false);
    await expect(made.vault.prove(typed(passphrase))).rejects.toMatchObject({ code: "vault-locked" });
  });

  it("ends when another context locks, though it unlocks again", async () => {
    const made = await freshTrial();
    const { id } = await made.vault.add(account("ada"));
    const other = made.context();
    await other.lock();
    made.now += 1;
    await other.unlock(typed(passphrase));
    await expect(made.vault.openRecoveryCodes(id)).rejects.toMatchObject({ code: "fresh-unlock-needed" });
  });
});

describe("accounts", () => {
  it("are added, changed and listed, oldest first", async () => {
    const made = await unlockedTrial();
    const ada = await made.vault.add(account("ada"));
    made.now += 1;
    const grace = await made.vault.add(account("grace"));
    const renamed = await made.vault.change(ada.id, (present) => ({ ...present, label: "ada l." }));
    expect(renamed).toEqual({ ...ada, label: "ada l." });
    expect((await made.vault.accounts()).accounts).toEqual([renamed, grace]);
  });

  it("that would not be readable again are not stored", async () => {
    const { vault } = await unlockedTrial();
    const { id } = await vault.add(account("ada"));
    const spoil = vault.change(id, (present) => ({ ...present, origins: ["not an origin"] }));
    await expect(spoil).rejects.toMatchObject({ code: "account-malformed" });
    expect((await vault.account(id)).origins).toEqual(["https://login.example.com"]);
  });

  it("can't change their id", async () => {
    const { vault } = await unlockedTrial();
    const { id } = await vault.add(account("ada"));
    await expect(vault.change(id, (present) => ({ ...present, id: "00".repeat(16) }))).rejects.toThrow(
      "keeps",
    );
  });

  it("that nobody knows are refused", async () => {
    const { vault } = await unlockedTrial();
    const unknown = "00".repeat(16);
    await expect(vault.account(unknown)).rejects.toMatchObject({ code: "account-unknown" });
    await expect(vault.change(unknown, (same) => same)).rejects.toMatchObject({ code: "account-unknown" });
    await expect(vault.account("../head")).rejects.toMatchObject({ code: "account-unknown" });
  });

  it("change together or not at all", async () => {
    const { vault } = await unlockedTrial();
    const ada = await vault.add(account("ada"));
    const grace = await vault.add(account("grace"));
    const ids = [ada.id, grace.id];
    const half = vault.changeTogether(ids, ([one, other]) => {
      if (one === undefined || other === undefined) throw new Error("two go in");
      return [
        { ...one, label: "changed" },
        { ...other, addedAt: -1 },
      ];
    });
    await expect(half).rejects.toMatchObject({ code: "account-malformed" });
    expect((await vault.account(ada.id)).label).toBe("ada");
    await expect(vault.changeTogether([ada.id, ada.id], (same) => same)).rejects.toMatchObject({
      code: "bad-request",
    });
  });
});

describe("the bin", () => {
  it("hides an account and gives it back", async () => {
    const made = await unlockedTrial();
    const kept = await made.vault.add(account("ada"));
    await made.vault.remove(kept.id);
    expect((await made.vault.accounts()).accounts).toEqual([]);
    await expect(made.vault.account(kept.id)).rejects.toMatchObject({ code: "account-unknown" });
    made.now += 1;
    await made.vault.restore(kept.id);
    const history = [
      { at: made.now, event: "restored", origin: null },
      { at: made.now - 1, event: "binned", origin: null },
      ...kept.history,
    ];
    expect((await made.vault.accounts()).accounts).toEqual([{ ...kept, history }]);
  });

  it("lists what is in it, the last one first", async () => {
    const made = await unlockedTrial();
    const one = await made.vault.add(account("one"));
    const two = await made.vault.add(account("two"));
    await made.vault.add(account("kept"));
    await made.vault.remove(one.id);
    made.now += 1;
    await made.vault.remove(two.id);
    expect(await made.vault.bin()).toMatchObject([
      { id: two.id, removedAt: made.now },
      { id: one.id, removedAt: made.now - 1 },
    ]);
  });

  it("gives up for good only what is in it", async () => {
    const made = await unlockedTrial();
    const kept = await made.vault.add(account("kept"));
    const gone = await made.vault.add(account("gone"));
    await made.vault.remove(gone.id);
    await expect(made.vault.removeForGood(kept.id)).rejects.toMatchObject({ code: "account-unknown" });
    await made.vault.removeForGood(gone.id);
    expect(await made.vault.bin()).toEqual([]);
    await expect(made.vault.restore(gone.id)).rejects.toMatchObject({ code: "account-unknown" });
    await expect(made.vault.removeForGood(gone.id)).rejects.toMatchObject({ code: "account-unknown" });
    expect(await made.context().accounts()).toEqual({ accounts: [kept], damaged: [], readOnly: null });
  });

  it("is emptied of what lay there for 30 days, soon after unlocking, and of nothing else", async () => {
    const made = await unlockedTrial();
    const old = await made.vault.add(account("old"));
    const young = await made.vault.add(account("young"));
    const kept = await made.vault.add(account("kept"));
    await made.vault.remove(old.id);
    made.now += 1;
    await made.vault.remove(young.id);
    made.now += 30 * day - 1;
    await made.vault.unlock(typed(passphrase));
    await made.vault.tend();
    await expect(made.vault.restore(old.id)).rejects.toMatchObject({ code: "account-unknown" });
    await made.vault.restore(young.id);
    const labels = (await made.vault.accounts()).accounts.map(({ label }) => label);
    expect(labels.sort()).toEqual([kept.label, young.label]);
  });
});

describe("a counter", () => {
  it("is stored before its code may be shown", async () => {
    const made = await unlockedTrial();
    const { id } = await made.vault.add(counterAccount("ada", 7));
    const handedOut = await made.vault.advanceCounter(id);
    expect(handedOut).toMatchObject({ type: "hotp", counter: 7 });
    expect((await made.context().account(id)).parameters).toMatchObject({ counter: 8 });
  });

  it("never gives the same count twice to two that ask at once", async () => {
    const made = await unlockedTrial();
    const { id } = await made.vault.add(counterAccount("ada"));
    const contexts = [made.context(), made.context(), made.vault];
    const asked = Array.from({ length: 12 }, (_, i) => contexts[i % 3]?.advanceCounter(id));
    const counters = (await Promise.all(asked)).map((parameters) => parameters?.counter);
    expect(counters.sort((a, b) => (a ?? 0) - (b ?? 0))).toEqual(Array.from({ length: 12 }, (_, i) => i));
  });

  it("is not there for codes that come from the clock", async () => {
    const { vault } = await unlockedTrial();
    const { id } = await vault.add(account("ada"));
    await expect(vault.advanceCounter(id)).rejects.toMatchObject({ code: "bad-request" });
  });

  it("stops at the largest count that can be kept", async () => {
    const { vault } = await unlockedTrial();
    const { id } = await vault.add(counterAccount("ada", Number.MAX_SAFE_INTEGER));
    await expect(vault.advanceCounter(id)).rejects.toMatchObject({ code: "account-malformed" });
    expect((await vault.account(id)).parameters).toMatchObject({ counter: Number.MAX_SAFE_INTEGER });
  });
});

describe("two contexts", () => {
  it("that write at once lose nothing", async () => {
    const made = await unlockedTrial();
    const contexts = [made.vault, made.context(), made.context()];
    const { id } = await made.vault.add(account("shared", { origins: [] }));
    const writes = Array.from({ length: 30 }, async (_, i) => {
      const vault = contexts[i % contexts.length] ?? made.vault;
      await vault.add(account(`own ${i}`));
      await vault.change(id, (shared) => ({
        ...shared,
        origins: [...shared.origins, `https://host${i}.test`],
      }));
    });
    await Promise.all(writes);
    const { accounts, damaged } = await made.context().accounts();
    expect(damaged).toEqual([]);
    expect(accounts).toHaveLength(31);
    expect(new Set((await made.vault.account(id)).origins).size).toBe(30);
  });
});
