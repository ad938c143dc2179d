import { deleteDB } from "idb";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { fromUtf8, toHex, toUtf8 } from "../../src/vault/byte-text.ts";
import type { Bytes } from "../../src/vault/bytes.ts";
import { digest } from "../../src/vault/crypto.ts";
import type { Vault } from "../../src/vault/vault.ts";
import {
  type BackupTrial,
  backedUp,
  backupTrial,
  byPassphrase,
  byRecoveryKey,
  codes,
  valuesOf,
} from "./backup-trial.ts";
import { passkeyProof } from "./laboratory.ts";
import { dump, plant } from "./stored-bytes.ts";
import { account, otherPassphrase, passphrase, typed, unlockedTrial } from "./trial-vault.ts";

vi.mock("hash-wasm", async (original) => (await import("./shared-stretching.ts")).sharedStretching(original));
// A file's passphrase costs seconds on purpose; what is tested here is what lies behind it.
vi.mock("../../src/vault/age-file.ts", async (original) => {
  const real = await original<typeof import("../../src/vault/age-file.ts")>();
  const cheap = (bytes: Bytes, text: string) => real.sealAndCheckWithPassphrase(bytes, text, 4);
  return { ...real, sealAndCheckWithPassphrase: cheap };
});

const nothing = { header: null, head: null, records: new Map() };

let trial: BackupTrial;
let vault: Vault;

beforeAll(async () => {
  trial = await backupTrial();
}, 60_000);

beforeEach(async () => {
  vault = await lockedAtFirst();
});

/** A vault with accounts, recovery codes and three doors, locked, and nothing set aside. */
async function lockedAtFirst(): Promise<Vault> {
  const { shelfArea, name } = trial.made;
  shelfArea.fails.clear();
  shelfArea.content.clear();
  await deleteDB(`${name}-aside`);
  const fresh = await trial.atFirst();
  await fresh.lock();
  return fresh;
}

async function onlyOne(): Promise<string> {
  const [first, ...others] = await vault.setAsideOnes();
  if (first === undefined || others.length > 0) throw new Error("there is exactly one");
  return first.id;
}

/** All that a trial keeps on disk, so that it can be put back. */
async function copies() {
  return { stored: await dump(trial.made.name), copied: trial.made.mirror.taken() };
}

describe("setting a vault aside", () => {
  it("leaves the place empty for a new one, and brings the old one back with every byte and door", async () => {
    const before = await copies();
    const moment = trial.made.now;
    expect(await vault.setAside()).toBe("set-aside");
    expect(await vault.status()).toBe("absent");
    expect(trial.made.mirror.taken()).toEqual(nothing);
    expect(await vault.setAsideOnes()).toEqual([{ id: await onlyOne(), setAsideAt: moment }]);

    await vault.create(otherPassphrase);
    await vault.add(account("new"));
    expect((await vault.health()).repaired).toEqual([]);
    await vault.lock();
    expect(await vault.unlock(typed(passphrase))).toBe("refused");
    expect(await vault.unlock(typed(otherPassphrase))).toBe("unlocked");
    await vault.lock();

    expect(await vault.bringBack(await onlyOne())).toBe("brought-back");
    expect(await copies()).toEqual(before);
    expect(await vault.status()).toBe("locked");
    for (const proof of [typed(passphrase), passkeyProof, byRecoveryKey]) {
      expect(await vault.unlock(proof)).toBe("unlocked");
      expect(await valuesOf(vault, trial.ids.ada)).toEqual(codes);
      await vault.lock();
    }
    // The new one gave its place back, and is set aside in its turn.
    expect(await vault.bringBack(await onlyOne())).toBe("brought-back");
    expect(await vault.unlock(typed(otherPassphrase))).toBe("unlocked");
    expect((await vault.accounts()).accounts.map(({ label }) => label)).toEqual(["new"]);
  });

  it("is refused while the vault is open, and where there is none", async () => {
    await vault.unlock(typed(passphrase));
    const before = await copies();
    expect(await vault.setAside()).toBe("unlocked");
    expect(await copies()).toEqual(before);
    expect(await vault.setAsideOnes()).toEqual([]);
    await vault.lock();
    await vault.setAside();
    await expect(vault.setAside()).rejects.toMatchObject({ code: "vault-absent" });
  });

  it("keeps both copies where they say different things, and the later one is what opens again", async () => {
    await vault.unlock(typed(passphrase));
    const older = await dump(trial.made.name);
    await vault.add(account("later"));
    await vault.lock();
    const later = trial.made.mirror.taken();
    // The database was put back to what it was; only the second copy has the account.
    for (const part of ["header", "head"] as const) await plant(trial.made.name, "vault", part, older[part]);
    const fresh = trial.made.context();
    expect(await fresh.setAside()).toBe("set-aside");
    expect(await fresh.bringBack(await onlyOne())).toBe("brought-back");
    expect((await dump(trial.made.name)).head).toEqual(older.head);
    expect(trial.made.mirror.taken()).toEqual(later);
    await fresh.unlock(typed(passphrase));
    expect((await fresh.accounts()).accounts.map(({ label }) => label)).toContain("later");
    expect((await fresh.health()).repaired).toMatchObject([{ word: "database-older" }]);
  });

  it("takes a vault whose header is damaged along as it is", async () => {
    const broken = toUtf8("no header");
    await plant(trial.made.name, "vault", "header", broken);
    const copy = trial.made.mirror.taken();
    await vault.setAside();
    expect(await vault.status()).toBe("absent");
    await vault.bringBack(await onlyOne());
    expect((await dump(trial.made.name)).header).toEqual(broken);
    expect(trial.made.mirror.taken()).toEqual(copy);
  });

  it("several times keeps each of them, and deleting one for good leaves the others", async () => {
    await vault.setAside();
    const old = await onlyOne();
    await vault.create(otherPassphrase);
    await vault.lock();
    trial.made.now += 1000;
    await vault.setAside();
    const [last, first] = await vault.setAsideOnes();
    expect(first?.id).toBe(old);
    expect(last?.setAsideAt).toBe(trial.made.now);
    await vault.create(otherPassphrase);
    await vault.dropSetAside(last?.id ?? "");
    expect(await onlyOne()).toBe(old);
    expect([...trial.made.shelfArea.content.keys()]).toEqual([`aside.${old}`]);
    await vault.lock();
    await expect(vault.dropSetAside(old)).rejects.toMatchObject({ code: "vault-locked" });
    expect(await onlyOne()).toBe(old);
  });

  it("lets its accounts be taken into the new vault by what opened it, and by nothing else", async () => {
    await vault.setAside();
    await vault.create(otherPassphrase);
    const file = await vault.sealedAside(await onlyOne());
    expect(await vault.readBackup(file, { kind: "passphrase", passphrase: otherPassphrase })).toBeNull();
    const backup = await vault.readBackup(file, byRecoveryKey);
    if (backup === null) throw new Error("the key is the vault's");
    await vault.takeFromBackup(backup, Object.values(trial.ids));
    expect((await vault.accounts()).accounts).toHaveLength(3);
    expect(await valuesOf(vault, trial.ids.ada)).toEqual(codes);
  });

  it("puts nothing readable on the shelf", async () => {
    await vault.setAside();
    const text = fromUtf8(await vault.sealedAside(await onlyOne()));
    const decoded = [...text.matchAll(/"([A-Za-z0-9+/]{40,}={0,2})"/g)].map(([, base64 = ""]) =>
      atob(base64),
    );
    for (const word of ["ada", "Example", passphrase, "PJ2WK3DMMVXGK"])
      for (const each of [text, ...decoded]) expect(each).not.toContain(word);
  });
});

describe("a shelf in two places", () => {
  it("gives a vault back whose database is gone, or whose other copy is damaged", async () => {
    await vault.setAside();
    const id = await onlyOne();
    await deleteDB(`${trial.made.name}-aside`);
    expect(await onlyOne()).toBe(id);
    // The database has it again; now the other place is harmed.
    trial.made.shelfArea.content.set(`aside.${id}`, '{"format":"AV1-sealed"}');
    expect(await onlyOne()).toBe(id);
    expect(trial.made.shelfArea.content.get(`aside.${id}`)).toBe(fromUtf8(await vault.sealedAside(id)));
    trial.made.shelfArea.fails.add("get").add("getKeys");
    await vault.bringBack(id);
    expect(await vault.unlock(typed(passphrase))).toBe("unlocked");
  });

  it("lists what a newer build set aside, and leaves it there", async () => {
    await vault.setAside();
    const { content } = trial.made.shelfArea;
    const newer = toUtf8(
      fromUtf8(await vault.sealedAside(await onlyOne())).replace('"version":1', '"version":2'),
    );
    const id = toHex((await digest(newer)).subarray(0, 16));
    content.set(`aside.${id}`, fromUtf8(newer));
    await vault.create(otherPassphrase);
    await vault.lock();
    const shelved = async () => (await vault.setAsideOnes()).map((each) => each.id).sort();
    const before = await shelved();
    expect(before).toContain(id);
    await expect(vault.bringBack(id)).rejects.toMatchObject({ code: "vault-newer" });
    expect(await shelved()).toEqual(before);
    expect(await vault.unlock(typed(otherPassphrase))).toBe("unlocked");
  });

  it("knows nothing of another id", async () => {
    await expect(vault.bringBack("00".repeat(16))).rejects.toMatchObject({ code: "vault-absent" });
    expect(await vault.status()).toBe("locked");
  });
});

/** Lets everything that is written to IndexedDB fail after `good` more puts, deletions and clearings. */
function failAfter(good: number): () => number {
  let made = 0;
  const methods = ["put", "delete", "clear"] as const;
  const spies = methods.map((method) => {
    const real = IDBObjectStore.prototype[method] as (...values: unknown[]) => IDBRequest;
    return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: unknown,
      ...values: unknown[]
    ) {
      made += 1;
      if (made > good) throw new DOMException("the disk says no", "UnknownError");
      return real.apply(this, values) as never;
    } as never);
  });
  return () => {
    for (const spy of spies) spy.mockRestore();
    return made;
  };
}

describe("an interruption", () => {
  /** The vault is where it was, or set aside; and whichever it is opens with all that it had. */
  async function expectOneOfBoth(): Promise<"in place" | "set aside"> {
    const worker = trial.made.context();
    const where = (await worker.status()) === "absent" ? "set aside" : "in place";
    if (where === "set aside") {
      const [last] = await worker.setAsideOnes();
      await worker.bringBack(last?.id ?? "");
    }
    expect(await worker.unlock(typed(passphrase))).toBe("unlocked");
    expect(await valuesOf(worker, trial.ids.ada)).toEqual(codes);
    expect((await worker.accounts()).accounts).toHaveLength(3);
    expect((await worker.health()).damaged).toEqual([]);
    return where;
  }

  it("at any write to the database leaves the vault in its place or whole on the shelf", async () => {
    const seen = new Set<string>();
    for (let good = 0; ; good += 1) {
      const worker = await lockedAtFirst();
      const restore = failAfter(good);
      const result = await worker.setAside().catch((error: unknown) => error);
      const made = restore();
      if (result === "set-aside") expect(made).toBeLessThanOrEqual(good);
      else expect(result).toMatchObject({ code: "vault-not-written" });
      const where = await expectOneOfBoth();
      expect(where).toBe(result === "set-aside" ? "set aside" : "in place");
      seen.add(where);
      if (result === "set-aside") break;
    }
    expect([...seen].sort()).toEqual(["in place", "set aside"]);
  });

  it.each([0, 1])(
    "of the shelf's second place after %d changes leaves the vault where it was",
    async (changes) => {
      trial.made.shelfArea.dieAfter(changes);
      const before = await copies();
      const result = await vault.setAside().catch((error: unknown) => error);
      trial.made.shelfArea.revive();
      if (changes === 1) return expect(await expectOneOfBoth()).toBe("set aside");
      expect(result).toMatchObject({ code: "vault-not-written" });
      expect(await copies()).toEqual(before);
      expect(await vault.setAsideOnes()).toEqual([]);
    },
  );

  it("between the second copy and the database leaves the vault in place, whatever became of the copy", async () => {
    const { mirror } = trial.made;
    const copy = mirror.taken();
    for (const left of [nothing, { ...copy, header: null }, { ...copy, records: new Map() }]) {
      mirror.put(left);
      expect(await expectOneOfBoth()).toBe("in place");
      await lockedAtFirst();
    }
  });

  it("by a second copy that can't be cleared changes nothing", async () => {
    const before = await copies();
    const { mirror } = trial.made;
    vi.spyOn(mirror, "forget").mockRejectedValueOnce(new Error("gone"));
    await expect(vault.setAside()).rejects.toThrow("gone");
    vi.spyOn(mirror, "forget").mockResolvedValueOnce();
    await expect(vault.setAside()).rejects.toMatchObject({
      code: "vault-not-written",
      detail: "second copy",
    });
    expect(await copies()).toEqual(before);
    expect(await vault.setAsideOnes()).toEqual([]);
  });

  it("at any write of bringing a vault back leaves it on the shelf or in its place", async () => {
    for (let good = 0; ; good += 1) {
      const worker = await lockedAtFirst();
      await worker.setAside();
      const [aside] = await worker.setAsideOnes();
      const restore = failAfter(good);
      const result = await worker.bringBack(aside?.id ?? "").catch((error: unknown) => error);
      restore();
      await expectOneOfBoth();
      if (result === "brought-back") break;
      expect(result).toMatchObject({ code: "vault-not-written" });
      expect(good).toBeLessThan(40);
    }
  });
});

describe("opening a backup in the place of a locked vault", () => {
  it("sets that one aside once the file has opened, and not before", async () => {
    await vault.unlock(typed(passphrase));
    const file = await backedUp(vault);
    await vault.lock();
    const before = await copies();
    const wrong = { kind: "passphrase", passphrase: otherPassphrase } as const;
    expect(await vault.openBackupInstead(file, wrong, null)).toEqual({ kind: "refused" });
    const none = vault.openBackupInstead(toUtf8("no backup"), byPassphrase, null);
    await expect(none).rejects.toMatchObject({ code: "backup-malformed" });
    const short = vault.openBackupInstead(file, byPassphrase, "short");
    await expect(short).rejects.toMatchObject({ code: "passphrase-too-short" });
    expect(await copies()).toEqual(before);
    expect(await vault.setAsideOnes()).toEqual([]);

    const opened = { kind: "opened", accounts: 3, recoveryCodes: 3, unreadable: 0 };
    expect(await vault.openBackupInstead(file, byPassphrase, otherPassphrase)).toEqual(opened);
    expect(await vault.status()).toBe("unlocked");
    expect((await vault.accounts()).accounts).toHaveLength(3);
    await vault.lock();
    await vault.bringBack(await onlyOne());
    expect(await copies()).toEqual(before);
  });

  it("is refused while the vault is open", async () => {
    const stranger = await unlockedTrial();
    const file = await stranger.vault.sealedCopy();
    await vault.unlock(typed(passphrase));
    const before = await copies();
    await expect(vault.openBackupInstead(file, byPassphrase, null)).rejects.toMatchObject({
      code: "vault-exists",
    });
    expect(await copies()).toEqual(before);
  });

  it("refuses a sealed copy without a head before anything is set aside", async () => {
    const { head: _, ...rest } = JSON.parse(fromUtf8(await vault.sealedCopy()));
    const file = toUtf8(JSON.stringify({ ...rest, head: null }));
    const opening = vault.openBackupInstead(file, byPassphrase, null);
    await expect(opening).rejects.toMatchObject({ code: "vault-damaged" });
    expect(await vault.setAsideOnes()).toEqual([]);
    expect(await vault.status()).toBe("locked");
  });
});
