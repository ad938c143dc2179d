import { beforeEach, describe, expect, test } from "vitest";
import type { SettingsForm } from "../../src/messages/vault-lines.ts";
import { createWorld, passphrase, proof } from "./fake-world.ts";

const minute = 60_000;
const hour = 60 * minute;
const settings: SettingsForm = {
  lockAfterMinutes: 15,
  lockWithScreen: true,
  remindPassphraseDays: 14,
  backupEveryDays: null,
};

let world: ReturnType<typeof createWorld>;
beforeEach(() => {
  world = createWorld();
  world.desk.touch();
});

async function unlockedWith(change: Partial<SettingsForm>): Promise<void> {
  await world.ask("options", "createVault", { passphrase });
  await world.ask("options", "changeSettings", { settings: { ...settings, ...change } });
  world.desk.touch();
}

const status = () => world.ask("popup", "vaultStatus", {});

describe("when nobody is there", () => {
  test.each([1, 5, 15, 60, 240, 720] as const)(
    "locks after %d minutes without a touch, not before",
    async (minutes) => {
      await unlockedWith({ lockAfterMinutes: minutes });
      expect((await world.ask("popup", "listAccounts", {})).locksAt).toBe(world.now() + minutes * minute);
      await world.desk.pass(minutes * minute - 1);
      expect(await status()).toBe("unlocked");
      await world.desk.pass(1);
      expect(await status()).toBe("locked");
      expect(world.stored.has("vaultKeys")).toBe(false);
    },
  );

  test.each([1, 5, 15, 60] as const)(
    "locks %d minutes after the last touch, within a second, when the browser has forgotten to tell",
    async (minutes) => {
      await unlockedWith({ lockAfterMinutes: minutes });
      world.desk.browser.tellsIdleness = false;
      await world.desk.pass((minutes * minute) / 3);
      world.desk.touch();
      await world.desk.pass(minutes * minute - 1);
      expect(await status()).toBe("unlocked");
      await world.desk.pass(1001);
      expect(world.stored.has("vaultKeys")).toBe(false);
      expect(await status()).toBe("locked");
    },
  );

  test("the keys are void a minute later should no alarm ring either", async () => {
    await unlockedWith({ lockAfterMinutes: 5 });
    world.desk.browser.tellsIdleness = false;
    world.desk.alarms.clear();
    await world.desk.pass(6 * minute);
    await expect(world.ask("popup", "listAccounts", {})).rejects.toMatchObject({ code: "vault-locked" });
  });

  test("does not believe a browser that speaks of another span than the one it was asked for", async () => {
    await unlockedWith({ lockAfterMinutes: 15 });
    world.desk.browser.watched = 60;
    await world.desk.pass(14 * minute);
    expect(await status()).toBe("unlocked");
  });

  test("a page of ours that asks by itself does not put it off", async () => {
    await unlockedWith({ lockAfterMinutes: 5 });
    world.desk.browser.tellsIdleness = false;
    for (let asked = 0; asked < 13; asked += 1) {
      await world.desk.pass(minute / 2);
      await world.ask("options", "vaultStatus", {});
    }
    expect(await status()).toBe("locked");
  });
});

describe("when somebody is there", () => {
  test("stays open for whoever works at the computer without a thought of us", async () => {
    await unlockedWith({ lockAfterMinutes: 5 });
    await world.desk.workFor(2 * hour, 4 * minute);
    expect(await status()).toBe("unlocked");
    expect((await world.ask("popup", "listAccounts", {})).locksAt).toBeGreaterThan(world.now());
  });

  test("goes on counting after the worker's death", async () => {
    await unlockedWith({ lockAfterMinutes: 5 });
    world.killWorker();
    await world.desk.workFor(20 * minute, 2 * minute);
    expect(await status()).toBe("unlocked");
    await world.desk.pass(5 * minute);
    expect(await status()).toBe("locked");
  });

  test("takes a shorter time at once, and a longer one", async () => {
    await unlockedWith({ lockAfterMinutes: 60 });
    await unlockedAfter(1, "locked");
    await world.ask("popup", "unlock", { proof });
    await unlockedAfter(5, "unlocked");
  });

  async function unlockedAfter(minutes: 1 | 5, expected: string): Promise<void> {
    await world.ask("options", "changeSettings", { settings: { ...settings, lockAfterMinutes: minutes } });
    world.desk.touch();
    await world.desk.pass(2 * minute);
    expect(await status()).toBe(expected);
  }

  test("without a time only the browser's end locks", async () => {
    await unlockedWith({ lockAfterMinutes: null });
    await world.desk.pass(40 * 24 * hour);
    expect(await status()).toBe("unlocked");
    expect(world.desk.alarms.has("lock")).toBe(false);
    world.restartBrowser();
    expect(await status()).toBe("locked");
  });
});

describe("the screen's lock", () => {
  test("locks at once", async () => {
    await unlockedWith({});
    await world.desk.lockScreen();
    expect(await status()).toBe("locked");
    expect(world.stored.has("lockTimes")).toBe(false);
  });

  test("does not lock where the user wants it so, but nobody is there any more", async () => {
    await unlockedWith({ lockWithScreen: false, lockAfterMinutes: 5 });
    await world.desk.lockScreen();
    await world.desk.pass(5 * minute - 1);
    expect(await status()).toBe("unlocked");
    await world.desk.pass(1);
    expect(await status()).toBe("locked");
  });

  test("wins over an unlocking that was under way", async () => {
    await world.ask("options", "createVault", { passphrase });
    await world.ask("popup", "lock", {});
    const unlocking = world.ask("popup", "unlock", { proof });
    await world.desk.lockScreen();
    await unlocking;
    expect(await status()).toBe("locked");
  });
});

test("after the browser's end every door is closed, and the alarms that are left do no harm", async () => {
  await unlockedWith({ lockAfterMinutes: 15 });
  world.restartBrowser();
  await expect(world.ask("popup", "listAccounts", {})).rejects.toMatchObject({ code: "vault-locked" });
  await expect(world.ask("options", "viewSecurity", {})).rejects.toMatchObject({ code: "vault-locked" });
  expect(world.desk.alarms.has("lock")).toBe(true);
  await world.desk.pass(hour);
  expect(await status()).toBe("locked");
  expect(world.desk.alarms.has("lock")).toBe(false);
  expect([...world.stored.keys()]).toEqual([]);
});
