import { describe, expect, it, vi } from "vitest";
import { mostSites, withoutSite, withSite } from "../../src/domain/site-settings.ts";
import type { Bytes } from "../../src/vault/bytes.ts";
import { sitesIdOf } from "../../src/vault/site-records.ts";
import { backedUp, backupTrial, byPassphrase, opened } from "./backup-trial.ts";
import { passphrase, trial, typed, unlockedTrial } from "./trial-vault.ts";

// A file's passphrase costs seconds on purpose; what is tested here is what lies behind it.
vi.mock("../../src/vault/age-file.ts", async (original) => {
  const real = await original<typeof import("../../src/vault/age-file.ts")>();
  const cheap = (bytes: Bytes, text: string) => real.sealAndCheckWithPassphrase(bytes, text, 4);
  return { ...real, sealAndCheckWithPassphrase: cheap };
});

const portal = { origin: "https://portal.example", paused: false, submitForMe: true, codeField: null };
const club = {
  origin: "https://club.example",
  paused: false,
  submitForMe: false,
  codeField: "#app >>> input",
};

describe("what is set for single sites", () => {
  it("is nothing at first", async () => {
    const { vault } = await unlockedTrial();
    expect(await vault.sites()).toEqual([]);
  });

  it("is kept by origin, in another context, after unlocking and under another passphrase", async () => {
    const made = await unlockedTrial();
    await made.vault.changeSites((sites) => withSite(sites, portal));
    expect(await made.vault.changeSites((sites) => withSite(sites, club))).toEqual([club, portal]);
    expect(await made.context().sites()).toEqual([club, portal]);
    await made.vault.changePassphrase(typed(passphrase), "quartz ribbon saddle moss");
    await made.vault.lock();
    await expect(made.vault.sites()).rejects.toThrow("vault-locked");
    await made.vault.unlock(typed("quartz ribbon saddle moss"));
    expect(await made.vault.sites()).toEqual([club, portal]);
  });

  it("is changed from two contexts at once, and forgotten", async () => {
    const made = await unlockedTrial();
    await Promise.all([
      made.vault.changeSites((sites) => withSite(sites, portal)),
      made.context().changeSites((sites) => withSite(sites, club)),
    ]);
    await made.vault.changeSites((sites) => withoutSite(sites, portal.origin));
    expect(await made.vault.sites()).toEqual([club]);
  });

  it("is no more than one record holds", async () => {
    const { vault } = await unlockedTrial();
    const many = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ ...club, origin: `https://s${10_000 + i}.example` }));
    await vault.changeSites(() => many(mostSites));
    await expect(vault.changeSites(() => many(mostSites + 1))).rejects.toThrow("bad-request");
    expect(await vault.sites()).toHaveLength(mostSites);
  });
});

describe("a backup", () => {
  it("holds it, and brings it back where there is no vault", async () => {
    const { vault } = await unlockedTrial();
    await vault.changeSites(() => [club, portal]);
    const file = await backedUp(vault);
    const other = trial().context();
    await other.openBackup(file, byPassphrase, null);
    expect(await other.sites()).toEqual([club, portal]);
  });

  it("that is the vault as it lay holds it too", async () => {
    const { vault } = await unlockedTrial();
    await vault.changeSites(() => [portal]);
    const backup = await opened(vault, await vault.sealedCopy());
    expect(backup.sites).toEqual([portal]);
  });

  it("adds to what is set here, and changes none of it", async () => {
    const { atFirst } = await backupTrial();
    const vault = await atFirst();
    await vault.changeSites(() => [club, portal]);
    const backup = await opened(vault, await backedUp(vault));
    await vault.changeSites(() => [{ ...portal, paused: false, submitForMe: false }]);
    await vault.takeFromBackup(backup, []);
    expect(await vault.sites()).toEqual([club, { ...portal, paused: false, submitForMe: false }]);
  });

  it("can't put an account in its place", async () => {
    const { atFirst } = await backupTrial();
    const vault = await atFirst();
    await vault.changeSites(() => [portal]);
    const backup = await opened(vault, await backedUp(vault));
    const [first] = backup.accounts;
    if (first === undefined) throw new Error("the backup has accounts");
    const id = await sitesIdOf(Buffer.from(backup.vaultId, "hex"));
    const hostile = { ...first, account: { ...first.account, id, label: "hostile" } };
    await vault.takeFromBackup({ ...backup, accounts: [hostile] }, [id]);
    expect(await vault.sites()).toEqual([portal]);
  });
});
