import { beforeEach, describe, expect, test } from "vitest";
import { backupName, sealedCopyName } from "../../src/background/backup-file.ts";
import { createWorld, passphrase, proof, wrongProof } from "./fake-world.ts";

const day = 24 * 60 * 60_000;
const hour = 60 * 60_000;
const settings = { lockAfterMinutes: null, lockWithScreen: false, remindPassphraseDays: 14 } as const;
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
const recoveryCodes = ["ABCD-EFGH-1234", "JKLM-NPQR-5678"];

let world: ReturnType<typeof createWorld>;
beforeEach(async () => {
  world = createWorld();
  await world.ask("window", "createVault", { passphrase });
});

async function withAccount(): Promise<string> {
  const { account } = await world.ask("popup", "addAccount", byHand);
  return account.id;
}

async function withRecoveryKey() {
  const { recoveryKey } = await world.ask("options", "draftRecoveryKey", {});
  await world.ask("options", "keepRecoveryKey", { passphrase, recoveryKey });
  return { kind: "recovery-key", recoveryKey } as const;
}

const backups = () => world.ask("options", "viewBackups", {});
const every = (backupEveryDays: 1 | 7 | 30 | null) =>
  world.ask("options", "changeSettings", { settings: { ...settings, backupEveryDays } });

describe("a backup by hand", () => {
  test("opens with the passphrase, names what it holds, and counts only once it was handed over", async () => {
    await withAccount();
    const opensWith = { kind: "passphrase", passphrase } as const;
    const made = await world.ask("popup", "makeBackup", { opensWith });
    if (made === "refused") throw new Error("refused");
    expect(made).toMatchObject({ name: backupName(world.now()), accounts: 1 });
    expect(Buffer.from(made.file, "base64").toString("latin1")).toMatch(/^age-encryption\.org\/v1\n/);
    expect(await backups()).toMatchObject({ lastAt: null, lastAccounts: null, due: true, accounts: 1 });
    await world.ask("popup", "noteBackup", { accounts: made.accounts });
    expect(await backups()).toMatchObject({ lastAt: world.now(), lastAccounts: 1, due: false });
  });

  test("is refused to a wrong passphrase, and for a recovery key that there is not", async () => {
    const opensWith = { kind: "passphrase", passphrase: wrongProof.passphrase } as const;
    expect(await world.ask("popup", "makeBackup", { opensWith })).toBe("refused");
    const without = world.ask("popup", "makeBackup", { opensWith: { kind: "recovery-key" } });
    await expect(without).rejects.toMatchObject({ code: "recovery-key-absent" });
  });

  test("with the recovery key works while the vault is locked, and is noted at the next unlocking", async () => {
    await withAccount();
    await withRecoveryKey();
    await world.ask("popup", "lock", {});
    const made = await world.ask("window", "makeBackup", { opensWith: { kind: "recovery-key" } });
    if (made === "refused") throw new Error("refused");
    expect(made.accounts).toBeNull();
    const madeAt = world.now();
    await world.ask("window", "noteBackup", { accounts: made.accounts });
    world.killWorker();
    world.setTime(madeAt + hour);
    await world.ask("popup", "unlock", { proof });
    await world.settle();
    expect(await backups()).toMatchObject({ lastAt: madeAt, lastAccounts: null, due: false });
    expect(world.stored.has("lastBackup")).toBe(false);
  });

  test("a sealed copy is made while the vault is locked and names nothing", async () => {
    await withAccount();
    await world.ask("popup", "lock", {});
    const { name, file, accounts } = await world.ask("popup", "makeSealedCopy", {});
    expect({ name, accounts }).toEqual({ name: sealedCopyName(world.now()), accounts: null });
    const text = Buffer.from(file, "base64").toString();
    expect(JSON.parse(text)).toMatchObject({ format: "AV1-sealed" });
    for (const word of ["Portal", '"ada"', byHand.secret]) expect(text).not.toContain(word);
  });
});

describe("whether a backup is due", () => {
  test.each([
    ["not while there is nothing to lose", 0, null, null, false],
    ["when there never was one", 1, null, null, true],
    ["not within thirty days", 1, 29, null, false],
    ["after thirty days", 1, 30, null, true],
    ["by the days between backups by themselves", 1, 7, 7, true],
    ["when the last one lies ahead: the clock was wrong", 1, -1, null, true],
  ] as const)("%s", async (_name, accounts, ageDays, days, due) => {
    if (accounts > 0) await withAccount();
    await every(days);
    if (ageDays !== null) {
      await world.ask("popup", "noteBackup", { accounts: 1 });
      world.setTime(world.now() + ageDays * day);
    }
    expect((await backups()).due).toBe(due);
  });
});

describe("backups by themselves", () => {
  const files = () => world.desk.files.map(({ path }) => path);
  const fileOf = (at: number) => `Countersign backups/${backupName(at)}`;

  test("begin when they are asked for, come every so often, and say when the last one was", async () => {
    await withAccount();
    await withRecoveryKey();
    const begun = world.now();
    await every(7);
    await world.settle();
    expect(files()).toEqual([fileOf(begun)]);
    expect(await backups()).toMatchObject({ lastAt: begun, lastAccounts: 1, due: false, everyDays: 7 });
    await passDays(6.9);
    expect(files()).toHaveLength(1);
    await passDays(0.2);
    expect(files()).toEqual([fileOf(begun), fileOf(begun + 7 * day)]);
    expect(await backups()).toMatchObject({ lastAt: begun + 7 * day });
    await every(null);
    await world.settle();
    await passDays(30);
    expect(files()).toHaveLength(2);
  });

  test("what they save opens with the recovery key", async () => {
    const accountId = await withAccount();
    await world.ask("popup", "addRecoveryCodes", { accountId, values: recoveryCodes });
    const key = await withRecoveryKey();
    await every(1);
    await world.settle();
    const file = Buffer.from(world.desk.files[0]?.bytes ?? []).toString("base64");
    const preview = await world.ask("options", "previewRestore", { file, key });
    expect(preview).toMatchObject({ rows: [{ id: accountId, state: "same", recoveryCodes: 2 }] });
  });

  test("go on while the vault is locked, and are noted at the next unlocking", async () => {
    await withAccount();
    await withRecoveryKey();
    await every(1);
    await world.settle();
    const begun = world.now();
    await world.ask("popup", "lock", {});
    world.killWorker();
    await passDays(1.5);
    expect(files()).toEqual([fileOf(begun), fileOf(begun + day)]);
    await world.ask("popup", "unlock", { proof });
    await world.settle();
    expect(await backups()).toMatchObject({ lastAt: begun + day, lastAccounts: null });
    expect(files()).toHaveLength(2);
  });

  test("catch up at an unlocking when one is overdue", async () => {
    await withAccount();
    await withRecoveryKey();
    await every(7);
    await world.settle();
    world.restartBrowser();
    world.desk.alarms.clear();
    world.setTime(world.now() + 20 * day);
    await Promise.all([world.ask("popup", "unlock", { proof }), world.ask("options", "unlock", { proof })]);
    expect(files()).toHaveLength(1);
    await world.settle();
    expect(files()).toHaveLength(2);
    expect(world.desk.alarms.get("backup")).toEqual({ at: world.now() + 7 * day, every: 7 * day });
  });

  test.each([
    ["where the browser's leave was not given or was taken back", "refused"],
    ["where the file was not written whole", "failing"],
  ] as const)(
    "count for nothing %s, and are tried again later, not without end",
    async (_name, downloads) => {
      await withAccount();
      await withRecoveryKey();
      world.desk.browser.downloads = downloads;
      await every(1);
      await world.settle();
      expect(await backups()).toMatchObject({ lastAt: null, due: true });
      expect((world.desk.alarms.get("backup")?.at ?? 0) - world.now()).toBeGreaterThanOrEqual(hour);
      world.desk.browser.downloads = "allowed";
      await passDays(0.1);
      expect(files()).toHaveLength(1);
      expect((await backups()).due).toBe(false);
    },
  );

  test("wait for a recovery key, and begin with it", async () => {
    await withAccount();
    await every(1);
    await world.settle();
    expect(files()).toEqual([]);
    await withRecoveryKey();
    await world.settle();
    expect(files()).toHaveLength(1);
  });

  test("save nothing of an empty vault", async () => {
    await withRecoveryKey();
    await every(1);
    await world.settle();
    expect(files()).toEqual([]);
  });

  async function passDays(days: number): Promise<void> {
    for (let hours = 0; hours < Math.round(days * 24); hours += 1) {
      await world.desk.pass(hour);
      await world.settle();
    }
  }
});
