import { describe, expect, it } from "vitest";
import { checkSettings, firstSettings, settingsIdOf } from "../../src/vault/settings.ts";
import { dump } from "./stored-bytes.ts";
import { passphrase, typed, unlockedTrial } from "./trial-vault.ts";

describe("a vault's settings", () => {
  it("are as at first, with the moment at which the passphrase was set", async () => {
    const { vault, now } = await unlockedTrial();
    expect(await vault.settings()).toEqual({ ...firstSettings, passphraseTypedAt: now });
  });

  it("are changed, and stay changed in another context and after unlocking", async () => {
    const made = await unlockedTrial();
    const changed = await made.vault.changeSettings((present) => ({
      ...present,
      lockAfterMinutes: null,
      lockWithScreen: false,
      backupEveryDays: 7,
    }));
    expect(changed).toMatchObject({ lockAfterMinutes: null, lockWithScreen: false, backupEveryDays: 7 });
    expect(await made.context().settings()).toEqual(changed);
    await made.vault.lock();
    await made.vault.unlock(typed(passphrase));
    expect(await made.vault.settings()).toEqual(changed);
  });

  it("that are left as they are touch nothing", async () => {
    const made = await unlockedTrial();
    const before = await dump(made.name);
    await made.vault.changeSettings((present) => ({ ...present }));
    expect(await dump(made.name)).toEqual(before);
  });

  it("changed from two contexts at once are both changed", async () => {
    const made = await unlockedTrial();
    const other = made.context();
    await Promise.all([
      made.vault.changeSettings((present) => ({ ...present, lockAfterMinutes: 3 })),
      other.changeSettings((present) => ({ ...present, remindPassphraseDays: 30 })),
    ]);
    expect(await made.vault.settings()).toMatchObject({ lockAfterMinutes: 3, remindPassphraseDays: 30 });
  });

  it("count the passphrase as typed once a day, not each time", async () => {
    const made = await unlockedTrial();
    const typedAt = made.now;
    made.now += 60 * 60_000;
    await made.vault.unlock(typed(passphrase));
    expect((await made.vault.settings()).passphraseTypedAt).toBe(typedAt);
    made.now += 23 * 60 * 60_000;
    await made.vault.unlock(typed(passphrase));
    expect((await made.vault.settings()).passphraseTypedAt).toBe(made.now);
  });

  it("lie in a record whose place tells nothing but the vault's id", async () => {
    const one = await settingsIdOf(new Uint8Array(16));
    expect(one).toMatch(/^[0-9a-f]{32}$/);
    expect(await settingsIdOf(new Uint8Array(16).fill(1))).not.toBe(one);
  });
});

describe("settings as they were stored", () => {
  const whole = {
    lockAfterMinutes: 5,
    lockWithScreen: false,
    remindPassphraseDays: null,
    backupEveryDays: 7,
    clearCopiedSeconds: 30,
    hidesCodes: true,
    compactRows: true,
    passphraseTypedAt: 1,
    lastBackupAt: 2,
    lastBackupAccounts: 3,
  };

  it("are read as they are", () => {
    expect(checkSettings(whole)).toEqual(whole);
  });

  it.each([null, undefined, "text", 5, [], {}])("are as at first when they are %j", (value) => {
    expect(checkSettings(value)).toEqual(firstSettings);
  });

  it.each([
    ["lockAfterMinutes", -1],
    ["lockAfterMinutes", "5"],
    ["lockAfterMinutes", 1.5],
    ["lockAfterMinutes", Number.MAX_VALUE],
    ["lockWithScreen", null],
    ["lockWithScreen", 1],
    ["backupEveryDays", {}],
    ["clearCopiedSeconds", "30"],
    ["hidesCodes", "yes"],
    ["compactRows", 1],
    ["lastBackupAt", true],
  ] as const)("have their first value where %s is %j", (name, value) => {
    expect(checkSettings({ ...whole, [name]: value })).toEqual({ ...whole, [name]: firstSettings[name] });
  });

  it("take nothing else along", () => {
    expect(checkSettings({ ...whole, more: 1 })).toEqual(whole);
  });
});
