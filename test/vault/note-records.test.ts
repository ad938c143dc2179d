import { describe, expect, it, vi } from "vitest";
import { mostNotes } from "../../src/domain/kept-note.ts";
import type { Bytes } from "../../src/vault/bytes.ts";
import { decodeHeader } from "../../src/vault/header.ts";
import { notesIdOf } from "../../src/vault/note-records.ts";
import { backedUp, backupTrial, byPassphrase, opened } from "./backup-trial.ts";
import { flipped } from "./laboratory.ts";
import { dump, restoreDump } from "./stored-bytes.ts";
import { account, passphrase, trial, typed, unlockedTrial } from "./trial-vault.ts";

// A file's passphrase costs seconds on purpose; what is tested here is what lies behind it.
vi.mock("../../src/vault/age-file.ts", async (original) => {
  const real = await original<typeof import("../../src/vault/age-file.ts")>();
  const cheap = (bytes: Bytes, text: string) => real.sealAndCheckWithPassphrase(bytes, text, 4);
  return { ...real, sealAndCheckWithPassphrase: cheap };
});

const vpn = { app: "Aegis", issuer: "Work VPN", label: "ada", text: "type: motp\npin: 1234" };
const disk = { app: "Aegis", issuer: "Disk", label: "ada", text: "type: yandex\npin: 5678" };
const toTake = (label: string) => ({ form: account(label), recoveryCodes: [], replaces: null });

describe("kept notes", () => {
  it("are sealed: neither names nor texts are seen from outside", async () => {
    const { vault, name } = await unlockedTrial();
    await vault.importAccounts([], [vpn]);
    const { records } = await dump(name);
    const bytes = Buffer.concat([...records.values()]).toString("latin1");
    expect(bytes.length).toBeGreaterThan(256);
    for (const marker of ["Work VPN", "motp", "1234", "notes"]) expect(bytes).not.toContain(marker);
  });

  it("are there in another context, after unlocking and under another passphrase", async () => {
    const made = await unlockedTrial();
    await made.vault.importAccounts([], [vpn, disk]);
    const heading = { app: "Aegis", issuer: "Work VPN", label: "ada", addedAt: made.now };
    expect(await made.context().notes()).toMatchObject([heading, { issuer: "Disk" }]);
    await made.vault.changePassphrase(typed(passphrase), "quartz ribbon saddle moss");
    await made.vault.lock();
    await expect(made.vault.notes()).rejects.toThrow("vault-locked");
    await made.vault.unlock(typed("quartz ribbon saddle moss"));
    const [first] = await made.vault.notes();
    expect(await made.vault.openNote(first?.id ?? "")).toBe(vpn.text);
  });

  it("go one by one, and with their import", async () => {
    const made = await unlockedTrial();
    const { at } = await made.vault.importAccounts([toTake("ada")], [vpn, disk]);
    made.now += 1;
    await made.vault.importAccounts([], [{ ...vpn, text: "later" }]);
    const [first] = await made.vault.notes();
    await made.vault.removeNote(first?.id ?? "");
    expect(await made.vault.undoImport(at)).toEqual({ removed: 1, notes: 1 });
    expect(await made.vault.notes()).toMatchObject([{ issuer: "Work VPN", addedAt: at + 1 }]);
    expect(await made.vault.imports()).toEqual([{ at: at + 1, accounts: 0, notes: 1 }]);
  });

  it("that are kept already are not kept twice", async () => {
    const { vault } = await unlockedTrial();
    expect(await vault.importAccounts([], [vpn, { ...vpn }])).toMatchObject({ noted: 1 });
    expect(await vault.importAccounts([], [vpn, disk])).toMatchObject({ noted: 1 });
    expect(await vault.notes()).toHaveLength(2);
  });

  it("are no more than one record holds, or nothing of the import is taken", async () => {
    const { vault } = await unlockedTrial();
    const many = (count: number) => Array.from({ length: count }, (_, i) => ({ ...vpn, label: `ada ${i}` }));
    await expect(vault.importAccounts([toTake("ada")], many(mostNotes + 1))).rejects.toThrow("notes-full");
    expect((await vault.accounts()).accounts).toEqual([]);
    await vault.importAccounts([], many(mostNotes));
    expect(await vault.notes()).toHaveLength(mostNotes);
  });
});

describe("a damaged record of notes", () => {
  it("is not written over, and keeps no account from coming or going", async () => {
    const made = await unlockedTrial();
    const { at } = await made.vault.importAccounts([], [vpn]);
    const sound = await dump(made.name);
    const id = await notesIdOf(decodeHeader(sound.header).header.vaultId);
    const damaged = flipped(sound.records.get(id) ?? new Uint8Array(0), 99);
    const stored = { ...sound, records: new Map(sound.records).set(id, damaged) };
    await restoreDump(made.name, stored);
    made.mirror.put({ header: null, head: null, records: new Map() });
    const vault = made.context();
    expect(await vault.notes()).toEqual([]);
    await expect(vault.importAccounts([toTake("ada")], [disk])).rejects.toThrow("vault-damaged");
    await expect(vault.removeNote(id)).rejects.toThrow("vault-damaged");
    expect(await vault.importAccounts([toTake("ada")])).toMatchObject({ added: 1 });
    expect(await vault.undoImport(at)).toMatchObject({ notes: 0 });
    expect((await dump(made.name)).records.get(id)).toEqual(damaged);
  });
});

describe("a backup", () => {
  it("holds them, and brings them back where there is no vault", async () => {
    const { vault } = await unlockedTrial();
    await vault.importAccounts([], [vpn, disk]);
    const kept = await vault.notes();
    const other = trial().context();
    await other.openBackup(await backedUp(vault), byPassphrase, null);
    expect(await other.notes()).toEqual(kept);
    expect(await other.openNote(kept[1]?.id ?? "")).toBe(disk.text);
  });

  it("that is the vault as it lay holds them too", async () => {
    const { vault } = await unlockedTrial();
    await vault.importAccounts([], [vpn]);
    const backup = await opened(vault, await vault.sealedCopy());
    expect(backup.notes).toMatchObject([vpn]);
  });

  it("adds those that are not here, and none twice", async () => {
    const { atFirst, made } = await backupTrial();
    const vault = await atFirst();
    await vault.importAccounts([], [vpn, disk]);
    const backup = await opened(vault, await backedUp(vault));
    const again = await atFirst();
    made.now += 1000;
    await again.importAccounts([], [{ ...vpn, app: "andOTP" }]);
    await again.takeFromBackup(backup, []);
    await again.takeFromBackup(backup, []);
    expect(await again.notes()).toMatchObject([
      { app: "Aegis", issuer: "Disk" },
      { app: "andOTP", issuer: "Work VPN" },
    ]);
  });

  it("can't put an account in their place", async () => {
    const { atFirst } = await backupTrial();
    const vault = await atFirst();
    await vault.importAccounts([], [vpn]);
    const backup = await opened(vault, await backedUp(vault));
    const [first] = backup.accounts;
    if (first === undefined) throw new Error("the backup has accounts");
    const id = await notesIdOf(Buffer.from(backup.vaultId, "hex"));
    const hostile = { ...first, account: { ...first.account, id, label: "hostile" } };
    await vault.takeFromBackup({ ...backup, accounts: [hostile] }, [id]);
    expect(await vault.notes()).toMatchObject([{ issuer: "Work VPN" }]);
  });
});
