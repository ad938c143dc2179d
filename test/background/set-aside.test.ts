import { beforeEach, describe, expect, test } from "vitest";
import { createWorld, passphrase, proof } from "./fake-world.ts";

const byHand = {
  issuer: "Portal",
  label: "ada",
  secret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
  type: "totp",
  algorithm: "SHA1",
  digits: 6,
  period: 30,
  counter: 0,
  bindTo: null,
} as const;
const nextPassphrase = "copper walnut violin meadow";
const nextProof = { kind: "passphrase", passphrase: nextPassphrase } as const;
const keyUri = "otpauth://totp/Bank:grace?secret=KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU";

let world: ReturnType<typeof createWorld>;
beforeEach(async () => {
  world = createWorld();
  await world.ask("window", "createVault", { passphrase });
  await world.ask("popup", "addAccount", byHand);
});

const status = () => world.ask("popup", "vaultStatus", {});
const listed = () => world.ask("options", "viewSetAside", {});
const labels = async () => (await world.ask("popup", "listAccounts", {})).rows.map(({ label }) => label);

async function setAside(): Promise<string> {
  await world.ask("popup", "lock", {});
  expect(await world.ask("options", "setVaultAside", {})).toBe("set-aside");
  return (await listed())[0]?.id ?? "";
}

describe("a forgotten passphrase", () => {
  test("is no end: the vault is set aside, another begins empty, and the first comes back as it was", async () => {
    const id = await setAside();
    expect(await status()).toBe("absent");
    expect(await listed()).toEqual([{ id, setAsideAt: world.now() }]);
    await world.ask("options", "createVault", { passphrase: nextPassphrase });
    expect(await labels()).toEqual([]);
    await world.ask("popup", "lock", {});
    expect(await world.ask("popup", "unlock", { proof })).toBe("refused");
    expect(await world.ask("popup", "bringVaultBack", { id })).toBe("brought-back");
    expect(await status()).toBe("locked");
    expect(await world.ask("popup", "unlock", { proof })).toBe("unlocked");
    expect(await labels()).toEqual(["ada"]);
    expect(await listed()).toHaveLength(1);
  });

  test("sets nothing aside that is open, and brings nothing back over it", async () => {
    const id = await setAside();
    await world.ask("options", "createVault", { passphrase: nextPassphrase });
    expect(await world.ask("options", "setVaultAside", {})).toBe("unlocked");
    expect(await world.ask("options", "bringVaultBack", { id })).toBe("unlocked");
    expect(await status()).toBe("unlocked");
    expect(await listed()).toMatchObject([{ id }]);
  });

  test("takes neither what a page proposed nor what waits over to the new vault", async () => {
    await world.ask("popup", "lock", {});
    const { encounterId } = await world.report({ keyUris: [keyUri] });
    await world.clickOpenWindow(encounterId);
    expect((await world.ports().encounters.all())[0]?.pending).toMatchObject({ kind: "enrol" });
    expect(await world.ask("options", "setVaultAside", {})).toBe("set-aside");
    const [encounter] = await world.ports().encounters.all();
    expect(encounter).toMatchObject({
      id: encounterId,
      pending: null,
      proposal: { sealed: null, issuer: "" },
    });
    await world.ask("options", "createVault", { passphrase: nextPassphrase });
    expect(await labels()).toEqual([]);
  });

  test("leaves no word of its backups with the new vault, which asks for one of its own", async () => {
    const { recoveryKey } = await world.ask("options", "draftRecoveryKey", {});
    await world.ask("options", "keepRecoveryKey", { passphrase, recoveryKey });
    await world.ask("popup", "lock", {});
    await world.ask("popup", "noteBackup", { accounts: null });
    expect(await world.ask("options", "setVaultAside", {})).toBe("set-aside");
    await world.ask("options", "createVault", { passphrase: nextPassphrase });
    await world.ask("popup", "addAccount", byHand);
    await world.settle();
    expect(await world.ask("options", "viewBackups", {})).toMatchObject({ lastAt: null, due: true });
    expect(await world.ask("options", "viewHealth", {})).toMatchObject({ damaged: [], repaired: [] });
  });

  test("lets its accounts be taken over by what opened it, and be deleted for good by whoever is in", async () => {
    const id = await setAside();
    await world.ask("options", "createVault", { passphrase: nextPassphrase });
    const { file } = await world.ask("options", "makeCopySetAside", { id });
    expect(await world.ask("options", "previewRestore", { file, key: nextProof })).toBe("refused");
    const preview = await world.ask("options", "previewRestore", { file, key: proof });
    if (preview === "refused") throw new Error("the key is the vault's");
    const take = preview.rows.map((row) => row.id);
    expect(await world.ask("options", "restoreBackup", { file, key: proof, take })).toMatchObject({
      added: 1,
    });
    expect(await labels()).toEqual(["ada"]);
    await world.ask("popup", "lock", {});
    const locked = world.ask("options", "deleteSetAside", { id });
    await expect(locked).rejects.toMatchObject({ code: "vault-locked" });
    await world.ask("popup", "unlock", { proof: nextProof });
    await world.ask("options", "deleteSetAside", { id });
    expect(await listed()).toEqual([]);
  });

  test("gives its place to a backup, which says what came back", async () => {
    const rows = (await world.ask("popup", "listAccounts", {})).rows;
    await world.ask("popup", "addRecoveryCodes", {
      accountId: rows[0]?.id ?? "",
      values: ["ABCD-EFGH-1234"],
    });
    const { recoveryKey } = await world.ask("options", "draftRecoveryKey", {});
    await world.ask("options", "keepRecoveryKey", { passphrase, recoveryKey });
    const made = await world.ask("popup", "makeBackup", { opensWith: { kind: "recovery-key" } });
    if (made === "refused") throw new Error("refused");
    await world.ask("popup", "lock", {});
    const asked = { file: made.file, key: { kind: "recovery-key", recoveryKey }, passphrase: null } as const;
    expect(await world.ask("options", "openBackupInstead", asked)).toEqual({ kind: "passphrase-wanted" });
    expect(await listed()).toEqual([]);
    const chosen = { ...asked, passphrase: nextPassphrase };
    expect(await world.ask("options", "openBackupInstead", chosen)).toEqual({
      kind: "opened",
      accounts: 1,
      recoveryCodes: 1,
      unreadable: 0,
    });
    expect(await labels()).toEqual(["ada"]);
    expect(await listed()).toHaveLength(1);
  });

  test.each(["popup", "window", "card"] as const)("is not acted on where the %s asks", async (surface) => {
    await world.ask("popup", "lock", {});
    await expect(world.ask(surface, "setVaultAside", {})).rejects.toMatchObject({ code: "not-allowed" });
    expect(await status()).toBe("locked");
  });
});
