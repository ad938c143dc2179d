import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Account } from "../../src/domain/account.ts";
import { markCode } from "../../src/domain/recovery-code.ts";
import { openAgeFile } from "../../src/vault/age-file.ts";
import { fromUtf8 } from "../../src/vault/byte-text.ts";
import type { Bytes } from "../../src/vault/bytes.ts";
import type { OpenedBackup } from "../../src/vault/opened-backup.ts";
import type { FileKey } from "../../src/vault/proof.ts";
import type { Vault } from "../../src/vault/vault.ts";
import {
  type BackupTrial,
  backedUp,
  backupTrial,
  byPassphrase,
  byRecoveryKey,
  codes,
  opened,
  valuesOf,
} from "./backup-trial.ts";
import { flipped, passkeyProof } from "./laboratory.ts";
import { dump, restoreDump } from "./stored-bytes.ts";
import { account, otherPassphrase, passphrase, trial, typed, unlockedTrial } from "./trial-vault.ts";

// A file's passphrase costs seconds on purpose; what is tested here is what lies behind it.
vi.mock("../../src/vault/age-file.ts", async (original) => {
  const real = await original<typeof import("../../src/vault/age-file.ts")>();
  const cheap = (bytes: Bytes, text: string) => real.sealAndCheckWithPassphrase(bytes, text, 4);
  return { ...real, sealAndCheckWithPassphrase: cheap };
});

let made: BackupTrial["made"];
let stored: BackupTrial["stored"];
let ids: BackupTrial["ids"];
let atFirst: BackupTrial["atFirst"];

beforeAll(async () => {
  ({ made, stored, ids, atFirst } = await backupTrial());
}, 60_000);

const states = async (vault: Vault, backup: OpenedBackup) =>
  Object.fromEntries(
    (await vault.previewRestore(backup)).map(({ backup: each, state }) => [each.account.label, state]),
  );

const counterOf = ({ parameters }: Account) => (parameters.type === "hotp" ? parameters.counter : null);

describe("a backup for the passphrase", () => {
  it("holds every account in use with its recovery codes, and is read again as that", async () => {
    const vault = await atFirst();
    const file = await vault.backupForPassphrase(passphrase);
    if (file === "refused") throw new Error("the passphrase is the vault's");
    expect(file.accounts).toBe(3);
    const backup = await opened(vault, file.bytes);
    expect(backup.accounts.map((each) => each.account)).toEqual((await vault.accounts()).accounts);
    expect([...(backup.accounts[0]?.recoveryValues.values() ?? [])]).toEqual(codes);
    expect(backup).toMatchObject({ exportedAt: made.now, unreadable: 0, sealed: null });
    expect(await states(vault, backup)).toEqual({ ada: "same", grace: "same", steam: "same" });
  });

  it("opens with no other key", async () => {
    const vault = await atFirst();
    const file = await backedUp(vault);
    expect(await vault.readBackup(file, { kind: "passphrase", passphrase: otherPassphrase })).toBeNull();
    expect(await vault.readBackup(file, byRecoveryKey)).toBeNull();
  });

  it("is made for no other passphrase than the vault's", async () => {
    expect(await (await atFirst()).backupForPassphrase(otherPassphrase)).toBe("refused");
  });

  it("is made while locked too: the passphrase was just typed", async () => {
    const vault = await atFirst();
    await vault.lock();
    const file = await backedUp(vault);
    expect(await vault.status()).toBe("locked");
    expect((await opened(vault, file)).accounts).toHaveLength(3);
  });

  it("still opens with its own passphrase when the vault's is another", async () => {
    const vault = await atFirst();
    const file = await backedUp(vault);
    await vault.changePassphrase(typed(passphrase), otherPassphrase);
    const backup = await opened(vault, file);
    expect(await states(vault, backup)).toEqual({ ada: "same", grace: "same", steam: "same" });
    expect(await vault.readBackup(await backedUp(vault, otherPassphrase), byPassphrase)).toBeNull();
  });

  it("holds what can be read of a damaged vault", async () => {
    const vault = await atFirst();
    const records = new Map(stored.records);
    records.set(ids.ada, flipped(records.get(ids.ada) ?? new Uint8Array(0), 99));
    await restoreDump(made.name, { ...stored, records });
    made.mirror.put({ ...stored, records });
    expect(await vault.backupForPassphrase(passphrase)).toMatchObject({ accounts: 2 });
  });
});

describe("a backup for the recovery key", () => {
  it("holds the accounts in clear right after a proof", async () => {
    const vault = await atFirst();
    await vault.prove(passkeyProof);
    const { bytes, accounts } = await vault.backupForRecoveryKey();
    expect(accounts).toBe(3);
    const backup = await opened(vault, bytes, byRecoveryKey);
    expect(backup.sealed).toBeNull();
    expect([...(backup.accounts[0]?.recoveryValues.values() ?? [])]).toEqual(codes);
  });

  it.each([
    ["without a fresh proof", async () => {}],
    ["while locked", (vault: Vault) => vault.lock()],
  ])("holds the vault as it lies %s", async (_when, first) => {
    const vault = await atFirst();
    await first(vault);
    const { bytes, accounts } = await vault.backupForRecoveryKey();
    expect(accounts).toBeNull();
    const inside = JSON.parse(fromUtf8((await openAgeFile(bytes, byRecoveryKey)) ?? new Uint8Array(0)));
    expect(inside.format).toBe("AV1-sealed");
    const backup = await opened(vault, bytes, byRecoveryKey);
    expect(backup.sealed?.snapshot).toEqual(stored);
    expect(backup.accounts.map((each) => each.account.label)).toEqual(["ada", "grace", "steam"]);
    expect([...(backup.accounts[0]?.recoveryValues.values() ?? [])]).toEqual(codes);
    expect(await vault.readBackup(bytes, byPassphrase)).toBeNull();
  });

  it("is not made where there is no recovery key", async () => {
    const { vault } = await unlockedTrial();
    await expect(vault.backupForRecoveryKey()).rejects.toMatchObject({ code: "recovery-key-absent" });
    await expect(trial().context().backupForRecoveryKey()).rejects.toMatchObject({ code: "vault-absent" });
  });
});

describe("a sealed copy", () => {
  it.each<readonly [string, FileKey]>([
    ["the passphrase", byPassphrase],
    ["the recovery key", byRecoveryKey],
  ])("opens with %s, as a backup", async (_what, key) => {
    const vault = await atFirst();
    await vault.lock();
    const backup = await opened(vault, await vault.sealedCopy(), key);
    expect(backup.accounts).toHaveLength(3);
  });

  it("opens with no other", async () => {
    const vault = await atFirst();
    const wrong: FileKey = { kind: "passphrase", passphrase: otherPassphrase };
    expect(await vault.readBackup(await vault.sealedCopy(), wrong)).toBeNull();
  });

  it("is not there without a vault", async () => {
    await expect(trial().context().sealedCopy()).rejects.toMatchObject({ code: "vault-absent" });
  });
});

describe("restoring into the same vault", () => {
  it("adds nothing that is the same", async () => {
    const vault = await atFirst();
    const backup = await opened(vault, await backedUp(vault));
    const before = await dump(made.name);
    const all = backup.accounts.map(({ account: { id } }) => id);
    expect(await vault.takeFromBackup(backup, all)).toEqual({ added: 0, replaced: 0 });
    expect(await dump(made.name)).toEqual(before);
  });

  it("changes nothing that was not asked for", async () => {
    const vault = await atFirst();
    const backup = await opened(vault, await backedUp(vault));
    await vault.change(ids.ada, (present) => ({ ...present, label: "renamed" }));
    expect(await states(vault, backup)).toMatchObject({ ada: "older" });
    expect(await vault.takeFromBackup(backup, [ids.grace, "ab".repeat(16)])).toEqual({
      added: 0,
      replaced: 0,
    });
    expect((await vault.account(ids.ada)).label).toBe("renamed");
  });

  it("puts what was here in the bin, from where it comes back with its recovery codes", async () => {
    const vault = await atFirst();
    const backup = await opened(vault, await backedUp(vault));
    await vault.change(ids.ada, (present) => ({ ...present, label: "renamed" }));
    await vault.keepRecoveryCodes(ids.ada, ["NEW-CODE-1"]);
    const changed = await vault.account(ids.ada);
    made.now += 1;
    expect(await vault.takeFromBackup(backup, [ids.ada])).toEqual({ added: 0, replaced: 1 });
    expect((await vault.account(ids.ada)).label).toBe("ada");
    const [undo] = await vault.bin();
    const gone = [{ at: made.now, event: "binned", origin: null }, ...changed.history];
    expect(undo).toEqual({ ...changed, id: undo?.id, removedAt: made.now, history: gone });
    await vault.remove(ids.ada);
    await vault.restore(undo?.id ?? "");
    const back = await vault.account(undo?.id ?? "");
    const history = [{ at: made.now, event: "restored", origin: null }, ...gone];
    expect(back).toEqual({ ...changed, id: undo?.id, history });
    expect((await valuesOf(vault, undo?.id ?? "")).sort()).toEqual([...codes, "NEW-CODE-1"].sort());
  });

  it("never sets a counter back, and never hands out a time step again", async () => {
    const vault = await atFirst();
    const backup = await opened(vault, await backedUp(vault));
    for (let i = 0; i < 5; i += 1) await vault.advanceCounter(ids.grace);
    await vault.change(ids.grace, (present) => ({ ...present, label: "renamed" }));
    await vault.change(ids.ada, (present) => ({ ...present, label: "renamed", usedStep: 99, filledAt: 98 }));
    expect(await vault.takeFromBackup(backup, [ids.grace, ids.ada])).toEqual({ added: 0, replaced: 2 });
    const grace = await vault.account(ids.grace);
    expect([grace.label, counterOf(grace)]).toEqual(["grace", 12]);
    expect(await vault.account(ids.ada)).toMatchObject({ label: "ada", usedStep: 99, filledAt: 98 });
  });

  it("leaves used what was used since, and keeps the codes that came since", async () => {
    const vault = await atFirst();
    const backup = await opened(vault, await backedUp(vault));
    const used = (await vault.account(ids.ada)).recoveryCodes[0]?.id ?? "";
    await vault.change(ids.ada, (present) => ({
      ...present,
      recoveryCodes: markCode(present.recoveryCodes, used, "used", made.now),
    }));
    await vault.keepRecoveryCodes(ids.ada, ["NEW-CODE-1"]);
    await vault.takeFromBackup(backup, [ids.ada]);
    const { recoveryCodes } = await vault.account(ids.ada);
    expect(recoveryCodes.find(({ id }) => id === used)?.state).toBe("used");
    expect(recoveryCodes).toHaveLength(4);
    expect((await valuesOf(vault, ids.ada)).sort()).toEqual([...codes, "NEW-CODE-1"].sort());
  });

  it("takes out of the bin what is in it, and makes again what is gone for good", async () => {
    const vault = await atFirst();
    const backup = await opened(vault, await backedUp(vault));
    await vault.remove(ids.ada);
    await vault.remove(ids.steam);
    await vault.removeForGood(ids.steam);
    expect(await states(vault, backup)).toEqual({ ada: "removed", grace: "same", steam: "removed" });
    expect(await vault.takeFromBackup(backup, [ids.ada, ids.steam])).toEqual({ added: 2, replaced: 0 });
    expect((await vault.accounts()).accounts.map(({ label }) => label).sort()).toEqual([
      "ada",
      "grace",
      "steam",
    ]);
    expect((await vault.bin()).map(({ label }) => label)).toEqual(["binned"]);
    expect((await valuesOf(vault, ids.ada)).sort()).toEqual([...codes].sort());
  });

  it("loses no secret that is in the bin", async () => {
    const vault = await atFirst();
    const backup = await opened(vault, await backedUp(vault));
    const parameters = { type: "steam", secret: "NBSWY3DPFQQHO33SNRSCC" } as const;
    await vault.change(ids.steam, (present) => ({ ...present, parameters }));
    await vault.remove(ids.steam);
    await vault.takeFromBackup(backup, [ids.steam]);
    expect((await vault.account(ids.steam)).parameters).toEqual({ type: "steam", secret: "PJ2WK3DMMVXGK" });
    expect((await vault.bin()).map((each) => each.parameters)).toContainEqual(parameters);
  });

  it("brings back an account that is damaged in every copy", async () => {
    const vault = await atFirst();
    const backup = await opened(vault, await backedUp(vault));
    const records = new Map(stored.records);
    records.set(ids.ada, flipped(records.get(ids.ada) ?? new Uint8Array(0), 99));
    await restoreDump(made.name, { ...stored, records });
    made.mirror.put({ ...stored, records });
    const next = made.context();
    expect(await next.accounts()).toMatchObject({ damaged: [{ recordId: ids.ada }] });
    expect(await states(next, backup)).toMatchObject({ ada: "new", grace: "same" });
    expect(await next.takeFromBackup(backup, [ids.ada])).toEqual({ added: 1, replaced: 0 });
    expect((await next.accounts()).damaged).toEqual([]);
    expect(await valuesOf(next, ids.ada)).toEqual(codes);
  });

  it("is refused by a vault that can't be written to", async () => {
    const vault = await atFirst();
    const backup = await opened(vault, await backedUp(vault));
    const head = flipped(stored.head, 60);
    await restoreDump(made.name, { ...stored, head });
    made.mirror.put({ ...stored, head });
    const taking = made.context().takeFromBackup(backup, [ids.ada]);
    await expect(taking).rejects.toMatchObject({ code: "vault-damaged", detail: "head" });
  });
});

describe("restoring into another vault", () => {
  it("brings the accounts with recovery codes that can be opened, and are known again there", async () => {
    const file = await backedUp(await atFirst());
    const other = await unlockedTrial();
    const backup = await opened(other.vault, file);
    expect(await states(other.vault, backup)).toEqual({ ada: "new", grace: "new", steam: "new" });
    expect(await other.vault.takeFromBackup(backup, [ids.ada, ids.grace])).toEqual({ added: 2, replaced: 0 });
    const { accounts } = await other.vault.accounts();
    expect(accounts.map(({ label }) => label)).toEqual(["ada", "grace"]);
    expect(await valuesOf(other.vault, ids.ada)).toEqual(codes);
    const [ada] = accounts;
    const shownAgain = await other.vault.keepRecoveryCodes(ids.ada, codes);
    expect(shownAgain).toEqual(ada);
    expect(await states(other.vault, backup)).toEqual({ ada: "same", grace: "same", steam: "new" });
  });

  it("knows an account that was enrolled there by itself, by its secret", async () => {
    const file = await backedUp(await atFirst());
    const other = await unlockedTrial();
    const own = await other.vault.add(account("ada"));
    const backup = await opened(other.vault, file);
    const [row] = await other.vault.previewRestore(backup);
    expect(row?.held?.account.id).toBe(own.id);
    expect(await other.vault.takeFromBackup(backup, [ids.ada])).toEqual({ added: 0, replaced: 1 });
    expect((await other.vault.accounts()).accounts.map(({ id }) => id)).toEqual([own.id]);
    expect(await valuesOf(other.vault, own.id)).toEqual(codes);
  });
});
