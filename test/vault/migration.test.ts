import { describe, expect, it } from "vitest";
import type { Account } from "../../src/domain/account.ts";
import { noAnnotations } from "../../src/domain/annotations.ts";
import { Failure } from "../../src/domain/failure.ts";
import { fromUtf8, toUtf8 } from "../../src/vault/byte-text.ts";
import { vaultDatabase } from "../../src/vault/database.ts";
import { decodeHeader } from "../../src/vault/header.ts";
import { packsOf } from "../../src/vault/packs.ts";
import { decodeSealedVault, encodeSealedVault } from "../../src/vault/sealed-vault.ts";
import { firstSettings } from "../../src/vault/settings.ts";
import type { Vault } from "../../src/vault/vault.ts";
import fixture from "../fixtures/vaults/format-1.json" with { type: "json" };
import { flipped } from "./laboratory.ts";
import { dump, restoreDump, type StoredBytes } from "./stored-bytes.ts";
import { account, otherPassphrase, type Trial, trial, typed } from "./trial-vault.ts";

const { expected, passphrase } = fixture;
// The old build knew no annotations and none of these choices.
const later = { ...noAnnotations, unaskedOrigins: [], frames: [] };
const accounts = expected.accounts.map((each) => ({ ...each, ...later })) as readonly Account[];
const [first] = accounts;
if (first === undefined) throw new Error("the fixture has accounts");

function written(): StoredBytes {
  const { header, head, records } = decodeSealedVault(toUtf8(JSON.stringify(fixture.sealed))).snapshot;
  if (header === null || head === null) throw new Error("the fixture is whole");
  return { header, head, records };
}

/** A computer on which the old build has left its vault. */
async function updated(changes: Partial<StoredBytes> = {}): Promise<Trial & { readonly vault: Vault }> {
  const made = trial();
  made.now = fixture.madeAt + 60_000;
  const vault = made.context();
  await vault.status();
  await restoreDump(made.name, { ...written(), ...changes }, "single");
  return Object.assign(made, { vault });
}

/** Everything in it is as the old build said. */
async function expectWhole(vault: Vault): Promise<void> {
  expect(await vault.accounts()).toEqual({ accounts, damaged: [], readOnly: null });
  const { binned, gone } = expected;
  const bin = await vault.bin();
  expect(bin).toMatchObject([{ id: binned.id, issuer: binned.issuer }]);
  await expect(vault.restore(gone)).rejects.toMatchObject({ code: "account-unknown" });
  await vault.prove(typed(passphrase));
  for (const [id, values] of Object.entries(expected.recoveryCodes)) {
    expect(Object.fromEntries(await vault.openRecoveryCodes(id))).toEqual(values);
  }
  await vault.restore(binned.id);
  expect([...(await vault.openRecoveryCodes(binned.id)).values()]).toEqual([binned.recoveryCode]);
  await vault.remove(binned.id);
}

const previousOf = ({ name }: Trial) => vaultDatabase(name).previous();
const formatOf = async ({ name }: Trial) => decodeHeader((await dump(name)).header).writtenAs;

describe("a vault of format 1", () => {
  it("opens with everything that was in it", async () => {
    const made = await updated();
    expect(await made.vault.status()).toBe("locked");
    expect(await made.vault.doors()).toEqual({ passkeys: [], recoveryKey: false, newer: false });
    expect(await made.vault.unlock(typed(passphrase))).toBe("unlocked");
    expect(await formatOf(made)).toBe(2);
    await expectWhole(made.vault);
    expect(await made.vault.settings()).toEqual({ ...firstSettings, passphraseTypedAt: made.now });
    expect((await made.vault.health()).repaired).toEqual([]);
  });

  it("refuses another passphrase, and stays as it is", async () => {
    const made = await updated();
    expect(await made.vault.unlock(typed(otherPassphrase))).toBe("refused");
    expect(await dump(made.name)).toEqual(written());
  });

  it("knows its recovery codes again by their fingerprints", async () => {
    const { vault } = await updated();
    await vault.unlock(typed(passphrase));
    expect(await vault.keepRecoveryCodes(first.id, ["5555 6666", "ключ-7777"])).toEqual(first);
  });

  it("can be changed in every way afterwards", async () => {
    const made = await updated();
    await made.vault.unlock(typed(passphrase));
    const kept = await made.vault.add(account("new"));
    await made.vault.change(first.id, (present) => ({ ...present, label: "renamed" }));
    expect(await made.vault.changePassphrase(typed(passphrase), otherPassphrase)).toBe("changed");
    await made.vault.lock();
    expect(await made.vault.unlock(typed(passphrase))).toBe("refused");
    expect(await made.vault.unlock(typed(otherPassphrase))).toBe("unlocked");
    const after = (await made.vault.accounts()).accounts;
    expect(after).toEqual([
      { ...first, label: "renamed", recoveryCodes: expect.any(Array) },
      ...withPrints(after),
      kept,
    ]);
    const values = await made.vault.openRecoveryCodes(first.id);
    expect(Object.fromEntries(values)).toEqual(expected.recoveryCodes["85e942732976df1762332ec28c2495eb"]);
  });

  it("has a second copy after the first look", async () => {
    const made = await updated();
    await made.vault.unlock(typed(passphrase));
    await made.vault.tend();
    expect(made.mirror.taken()).toEqual(await dump(made.name));
    expect((await made.vault.health()).repaired).toEqual([]);
  });
});

/** All accounts but the first, with the fingerprints of the present epoch. */
function withPrints(present: readonly Account[]): readonly Account[] {
  return accounts.slice(1).map((each) => {
    const codes = present.find(({ id }) => id === each.id)?.recoveryCodes ?? [];
    const recoveryCodes = each.recoveryCodes.map((code, i) => ({
      ...code,
      fingerprint: codes[i]?.fingerprint ?? "",
    }));
    return { ...each, recoveryCodes };
  });
}

describe("the vault as it was before", () => {
  it("is kept beside until another unlocking has shown that the new one opens", async () => {
    const made = await updated();
    await made.vault.unlock(typed(passphrase));
    const previous = await previousOf(made);
    expect(JSON.parse(fromUtf8(previous ?? new Uint8Array(0)))).toEqual({
      ...fixture.sealed,
      savedAt: made.now,
    });
    await made.vault.add(account("new"));
    await made.vault.lock();
    expect(await made.vault.unlock(typed(otherPassphrase))).toBe("refused");
    expect(await previousOf(made)).toEqual(previous);
    expect(await made.context().unlock(typed(passphrase))).toBe("unlocked");
    expect(await previousOf(made)).toBeNull();
  });

  it("is no part of a sealed copy or of the second copy", async () => {
    const made = await updated();
    await made.vault.unlock(typed(passphrase));
    await made.vault.tend();
    const snapshot = await dump(made.name);
    expect(await made.vault.sealedCopy()).toEqual(encodeSealedVault({ savedAt: made.now, snapshot }));
    expect([...made.mirror.taken().records.keys()]).toHaveLength(12);
  });
});

describe("a crash while the format changes", () => {
  const crash = new Error("the browser was killed");

  /** Lets the first puts of a transaction through and ends it with the next. */
  async function dyingAtPut(at: number, task: () => Promise<unknown>): Promise<void> {
    const put = IDBObjectStore.prototype.put;
    let left = at;
    IDBObjectStore.prototype.put = function dying(...values: Parameters<typeof put>) {
      left -= 1;
      if (left < 0) throw crash;
      return put.apply(this, values);
    };
    try {
      await expect(task()).rejects.toMatchObject({ code: "vault-not-written" });
    } finally {
      IDBObjectStore.prototype.put = put;
    }
  }

  // Twelve records in their packs, head, header, and the vault as it was.
  const writes =
    packsOf(new Map(Object.keys(fixture.sealed.records).map((id) => [id, new Uint8Array(0)]))).size + 3;

  it.each(Array.from({ length: writes }, (_, at) => at))("at write %i leaves the old vault", async (at) => {
    const made = await updated();
    await dyingAtPut(at, () => made.vault.unlock(typed(passphrase)));
    expect(await dump(made.name)).toEqual(written());
    expect(await previousOf(made)).toBeNull();
    const next = made.context();
    expect(await next.status()).toBe("locked");
    expect(await next.unlock(typed(passphrase))).toBe("unlocked");
    expect((await next.accounts()).accounts).toEqual(accounts);
  });

  it("before anything was read leaves the old vault", async () => {
    const made = await updated();
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = () => {
      throw crash;
    };
    try {
      await expect(made.vault.unlock(typed(passphrase))).rejects.toMatchObject({ code: "vault-damaged" });
    } finally {
      IDBDatabase.prototype.transaction = transaction;
    }
    expect(await dump(made.name)).toEqual(written());
    expect(await made.context().unlock(typed(passphrase))).toBe("unlocked");
  });

  it("between the database and the session leaves a vault that opens, and the old one beside it", async () => {
    const made = await updated();
    const { set } = made.session;
    Object.assign(made.session, { set: () => Promise.reject(crash) });
    await expect(made.vault.unlock(typed(passphrase))).rejects.toBe(crash);
    Object.assign(made.session, { set });
    expect(await formatOf(made)).toBe(2);
    expect(await previousOf(made)).not.toBeNull();
    const next = made.context();
    expect(await next.status()).toBe("locked");
    expect(await next.unlock(typed(passphrase))).toBe("unlocked");
    await expectWhole(next);
  });

  it("between the database and the second copy is made up for", async () => {
    const made = await updated();
    made.mirror.refuse(crash);
    expect(await made.vault.unlock(typed(passphrase))).toBe("unlocked");
    await expect(made.vault.tend()).rejects.toBe(crash);
    made.mirror.refuse(null);
    const next = made.context();
    await next.unlock(typed(passphrase));
    await next.tend();
    expect(made.mirror.taken()).toEqual(await dump(made.name));
    await expectWhole(next);
  });

  it("that was a full disk says so, and works when there is room again", async () => {
    const made = await updated();
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("no room", "QuotaExceededError");
    };
    const full = { code: "vault-not-written", detail: "quota" };
    try {
      await expect(made.vault.unlock(typed(passphrase))).rejects.toMatchObject(full);
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(await made.vault.unlock(typed(passphrase))).toBe("unlocked");
  });
});

describe("what was damaged before", () => {
  it.each([
    ["a changed record", (bytes: Uint8Array) => flipped(bytes, 77), "record-unreadable"],
    ["a missing record", () => null, "record-missing"],
  ] as const)("%s is damaged afterwards, and hides no other", async (_what, spoil, word) => {
    const records = new Map(written().records);
    const bytes = spoil(records.get(first.id) ?? new Uint8Array(0));
    if (bytes === null) records.delete(first.id);
    else records.set(first.id, bytes);
    const made = await updated({ records });
    await made.vault.unlock(typed(passphrase));
    expect(await made.vault.accounts()).toEqual({
      accounts: accounts.slice(1),
      damaged: [{ word, recordId: first.id }],
      readOnly: null,
    });
    expect((await dump(made.name)).records.get(first.id) ?? null).toEqual(bytes);
    expect(await made.vault.discardDamaged(passphrase)).toBe(1);
    expect(await made.vault.accounts()).toMatchObject({ accounts: accounts.slice(1), damaged: [] });
  });

  it("a head stays damaged and loses nothing, and is made anew when that is asked for", async () => {
    const made = await updated({ head: flipped(written().head, 50) });
    await made.vault.unlock(typed(passphrase));
    const damaged = [{ word: "head", recordId: null }];
    expect(await made.vault.accounts()).toEqual({ accounts, damaged, readOnly: "damaged" });
    await expect(made.vault.add(account("new"))).rejects.toMatchObject({ code: "vault-damaged" });
    await made.vault.lock();
    await made.vault.unlock(typed(passphrase));
    expect((await made.vault.accounts()).damaged).toEqual(damaged);
    expect(await made.vault.discardDamaged(passphrase)).toBe(0);
    await expectWhole(made.vault);
  });

  it("a header opens nothing, and nothing is touched", async () => {
    const header = flipped(written().header, 40);
    const made = await updated({ header });
    await expect(made.vault.unlock(typed(passphrase))).rejects.toMatchObject({ code: "vault-damaged" });
    expect(await dump(made.name)).toEqual({ ...written(), header });
  });
});

describe("an old vault that is put back over the new one", () => {
  it("is brought up to date from the second copy, and it is told", async () => {
    const made = await updated();
    await made.vault.unlock(typed(passphrase));
    await made.vault.tend();
    const kept = await made.vault.add(account("new"));
    await made.vault.lock();
    await restoreDump(made.name, written(), "single");
    const next = made.context();
    await next.unlock(typed(passphrase));
    expect((await next.accounts()).accounts).toEqual([...accounts, kept]);
    const { damaged, repaired } = await next.health();
    expect(damaged).toEqual([]);
    expect(repaired.map(({ word }) => word)).toEqual(["database-older"]);
  });

  it("opens for the passphrase of then only as older, once another was set", async () => {
    const made = await updated();
    await made.vault.unlock(typed(passphrase));
    await made.vault.tend();
    await made.vault.changePassphrase(typed(passphrase), otherPassphrase);
    await made.vault.lock();
    await restoreDump(made.name, written(), "single");
    const next = made.context();
    expect(await next.unlock(typed(passphrase))).toBe("unlocked");
    expect(await next.accounts()).toMatchObject({ readOnly: "older" });
    await expect(next.add(account("new"))).rejects.toMatchObject({ code: "vault-older" });
    await next.lock();
    expect(await next.unlock(typed(otherPassphrase))).toBe("unlocked");
    expect((await next.accounts()).damaged).toEqual([]);
  });

  it("opens though the storage of the second copy does not answer", async () => {
    const made = await updated();
    Object.assign(made.mirror, { read: () => Promise.reject(new Failure("vault-damaged", "second copy")) });
    expect(await made.vault.unlock(typed(passphrase))).toBe("unlocked");
    expect((await made.vault.accounts()).accounts).toEqual(accounts);
  });
});
