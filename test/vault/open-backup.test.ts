import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Account } from "../../src/domain/account.ts";
import { openAgeFile, recipientOf, sealToRecipient } from "../../src/vault/age-file.ts";
import { fromUtf8, toUtf8 } from "../../src/vault/byte-text.ts";
import type { Bytes } from "../../src/vault/bytes.ts";
import { decodeHeader } from "../../src/vault/header.ts";
import type { FileKey } from "../../src/vault/proof.ts";
import { settingsIdOf } from "../../src/vault/settings.ts";
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
import { passkeyProof, recoveryKey } from "./laboratory.ts";
import { dump } from "./stored-bytes.ts";
import { otherPassphrase, passphrase, trial, typed, unlockedTrial } from "./trial-vault.ts";

// A file's passphrase costs seconds on purpose; what is tested here is what lies behind it.
vi.mock("../../src/vault/age-file.ts", async (original) => {
  const real = await original<typeof import("../../src/vault/age-file.ts")>();
  const cheap = (bytes: Bytes, text: string) => real.sealAndCheckWithPassphrase(bytes, text, 4);
  return { ...real, sealAndCheckWithPassphrase: cheap };
});

let made: BackupTrial["made"];
let stored: BackupTrial["stored"];
let ids: BackupTrial["ids"];
let began: number;
let atFirst: BackupTrial["atFirst"];

beforeAll(async () => {
  ({ made, stored, ids, began, atFirst } = await backupTrial());
}, 60_000);

describe("opening a backup where there is no vault", () => {
  it("makes a vault behind the file's passphrase", async () => {
    const file = await backedUp(await atFirst());
    const fresh = trial();
    const vault = fresh.context();
    expect(await vault.openBackup(file, byPassphrase, null)).toEqual({
      kind: "opened",
      accounts: 3,
      recoveryCodes: 3,
      unreadable: 0,
    });
    expect(await vault.status()).toBe("unlocked");
    expect((await vault.accounts()).accounts.map(({ label }) => label)).toEqual(["ada", "grace", "steam"]);
    await vault.lock();
    expect(await vault.unlock(typed(passphrase))).toBe("unlocked");
    expect(await valuesOf(vault, ids.ada)).toEqual(codes);
  });

  it("makes a vault behind another passphrase when one is given", async () => {
    const file = await backedUp(await atFirst());
    const vault = trial().context();
    expect(await vault.openBackup(file, byPassphrase, otherPassphrase)).toMatchObject({ kind: "opened" });
    await vault.lock();
    expect(await vault.unlock(typed(passphrase))).toBe("refused");
    expect(await vault.unlock(typed(otherPassphrase))).toBe("unlocked");
  });

  it("asks for a passphrase where the recovery key gives accounts in clear", async () => {
    const source = await atFirst();
    await source.prove(typed(passphrase));
    const { bytes } = await source.backupForRecoveryKey();
    const fresh = trial();
    const vault = fresh.context();
    expect(await vault.openBackup(bytes, byRecoveryKey, null)).toEqual({ kind: "passphrase-wanted" });
    expect(await vault.status()).toBe("absent");
    const short = vault.openBackup(bytes, byRecoveryKey, "too short");
    await expect(short).rejects.toMatchObject({ code: "passphrase-too-short" });
    expect(await vault.status()).toBe("absent");
    expect(await vault.openBackup(bytes, byRecoveryKey, passphrase)).toEqual({
      kind: "opened",
      accounts: 3,
      recoveryCodes: 3,
      unreadable: 0,
    });
    expect(await valuesOf(vault, ids.ada)).toEqual(codes);
  });

  it.each<readonly [string, FileKey, (vault: Vault) => Promise<Bytes>]>([
    [
      "a backup made while locked",
      byRecoveryKey,
      async (vault) => (await vault.backupForRecoveryKey()).bytes,
    ],
    ["a sealed copy, by its passphrase", byPassphrase, (vault) => vault.sealedCopy()],
    ["a sealed copy, by its recovery key", byRecoveryKey, (vault) => vault.sealedCopy()],
  ])("puts %s back as it lay, with everything that opened it", async (_what, key, make) => {
    const source = await atFirst();
    await source.lock();
    const file = await make(source);
    const fresh = trial();
    fresh.now = began;
    const vault = fresh.context();
    expect(await vault.openBackup(file, key, null)).toEqual({
      kind: "opened",
      accounts: 3,
      recoveryCodes: 3,
      unreadable: 0,
    });
    expect(await vault.status()).toBe("unlocked");
    expect(await dump(fresh.name)).toEqual(stored);
    expect(fresh.mirror.taken()).toEqual(stored);
    expect([...(await vault.openRecoveryCodes(ids.ada)).values()]).toEqual(codes);
    expect((await vault.bin()).map(({ label }) => label)).toEqual(["binned"]);
    for (const proof of [typed(passphrase), passkeyProof, byRecoveryKey]) {
      await vault.lock();
      expect(await vault.unlock(proof)).toBe("unlocked");
    }
  });

  it("refuses another key, and makes nothing", async () => {
    const source = await atFirst();
    const files = [await backedUp(source), await source.sealedCopy()];
    const vault = trial().context();
    for (const file of files) {
      const wrong: FileKey = { kind: "passphrase", passphrase: otherPassphrase };
      expect(await vault.openBackup(file, wrong, null)).toEqual({ kind: "refused" });
    }
    expect(await vault.status()).toBe("absent");
  });

  it("is not done over a vault", async () => {
    const vault = await atFirst();
    const file = await backedUp(vault);
    await expect(vault.openBackup(file, byPassphrase, null)).rejects.toMatchObject({ code: "vault-exists" });
    expect(await dump(made.name)).toEqual(stored);
  });
});

describe("a file that is no backup of ours, or a hostile one", () => {
  /** An export as somebody may write it who only knows the recovery key's public half. */
  async function forged(change: (payload: Record<string, unknown>) => unknown): Promise<Bytes> {
    const vault = await atFirst();
    await vault.prove(typed(passphrase));
    const { bytes } = await vault.backupForRecoveryKey();
    const inside = (await openAgeFile(bytes, byRecoveryKey)) ?? new Uint8Array(0);
    const changed = change(JSON.parse(fromUtf8(inside)));
    return sealToRecipient(toUtf8(JSON.stringify(changed)), await recipientOf(recoveryKey));
  }
  type Entry = { account: Account; version: Record<string, number> };

  it.each<readonly [string, () => Promise<Bytes>, string]>([
    ["nothing", async () => new Uint8Array(0), "backup-malformed"],
    ["a text", async () => toUtf8("a letter"), "backup-malformed"],
    ["another app's JSON", async () => toUtf8('{"format":"other"}'), "backup-malformed"],
    ["half a file", async () => (await forged((payload) => payload)).slice(0, -20), "backup-malformed"],
    ["an export of a newer build", () => forged((payload) => ({ ...payload, version: 2 })), "vault-newer"],
    ["an export without a vault", () => forged(({ vaultId: _, ...payload }) => payload), "backup-malformed"],
  ])("is refused when it is %s", async (_what, file, code) => {
    const bytes = await file();
    const vault = await atFirst();
    await expect(vault.readBackup(bytes, byRecoveryKey)).rejects.toMatchObject({ code });
    const absent = trial().context();
    await expect(absent.openBackup(bytes, byRecoveryKey, passphrase)).rejects.toMatchObject({ code });
    expect(await absent.status()).toBe("absent");
  });

  it("writes over no record that is no account", async () => {
    const settingsId = await settingsIdOf(decodeHeader(stored.header).header.vaultId);
    const file = await forged((payload) => {
      const [entry] = payload.accounts as Entry[];
      const parameters = { type: "steam", secret: "MFRGGZDFMZTWQ2LK" };
      const hostile = {
        ...entry,
        account: { ...entry?.account, id: settingsId, label: "hostile", parameters },
      };
      return { ...payload, accounts: [hostile] };
    });
    const vault = await atFirst();
    await vault.changeSettings((present) => ({ ...present, lockAfterMinutes: 1 }));
    const backup = await opened(vault, file, byRecoveryKey);
    expect(await vault.takeFromBackup(backup, [settingsId])).toEqual({ added: 1, replaced: 0 });
    expect((await vault.settings()).lockAfterMinutes).toBe(1);
    const { accounts, damaged } = await vault.accounts();
    expect(damaged).toEqual([]);
    expect(accounts.find(({ label }) => label === "hostile")?.id).not.toBe(settingsId);
  });

  it.each([2 ** 53 - 1, 2 ** 53, 2 ** 40 + 1, -1, 0.5])(
    "with a version that counts %d is told as unreadable, and spoils no record",
    async (count) => {
      const file = await forged((payload) => {
        const [entry, ...others] = payload.accounts as Entry[];
        const version = Object.fromEntries(
          Object.keys(entry?.version ?? {}).map((device) => [device, count]),
        );
        return { ...payload, accounts: [{ ...entry, version }, ...others] };
      });
      const vault = await atFirst();
      const backup = await opened(vault, file, byRecoveryKey);
      expect(backup).toMatchObject({ unreadable: 1, accounts: [{}, {}] });
      await vault.takeFromBackup(backup, [ids.ada, ids.grace, ids.steam]);
      expect((await vault.accounts()).damaged).toEqual([]);
    },
  );

  it("with the highest version that is taken leaves a record that can be read and changed", async () => {
    const file = await forged((payload) => {
      const entries = payload.accounts as Entry[];
      const accounts = entries.map((entry) => ({
        ...entry,
        account: { ...entry.account, label: `${entry.account.label} forged` },
        version: Object.fromEntries(Object.keys(entry.version).map((device) => [device, 2 ** 40])),
      }));
      return { ...payload, accounts };
    });
    const vault = await atFirst();
    const backup = await opened(vault, file, byRecoveryKey);
    expect(await vault.takeFromBackup(backup, [ids.ada])).toEqual({ added: 0, replaced: 1 });
    await vault.change(ids.ada, (present) => ({ ...present, label: "mine" }));
    expect((await vault.accounts()).damaged).toEqual([]);
  });

  it("that seals another vault to the recovery key is refused", async () => {
    const stranger = await unlockedTrial();
    await stranger.vault.keepRecoveryKey(passphrase, recoveryKey);
    const theirs = await dump(stranger.name);
    const vault = await atFirst();
    const mixed = JSON.parse(fromUtf8(await vault.sealedCopy()));
    const header = Buffer.from(theirs.header).toString("base64");
    const file = await sealToRecipient(
      toUtf8(JSON.stringify({ ...mixed, header })),
      await recipientOf(recoveryKey),
    );
    const backup = await vault.readBackup(file, byRecoveryKey);
    // Their keys open none of the records that were put behind them.
    expect(backup?.accounts).toEqual([]);
    expect(backup?.unreadable).toBe(stored.records.size);
  });
});
