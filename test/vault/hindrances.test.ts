import { expect, it } from "vitest";
import { dump } from "./stored-bytes.ts";
import { account, type Trial, unlockedTrial } from "./trial-vault.ts";

/** Lets every put fail after `good` more, as long as `task` runs. */
async function withFailingDisk(good: number, name: string, task: () => Promise<void>): Promise<void> {
  const put = IDBObjectStore.prototype.put;
  let left = good;
  IDBObjectStore.prototype.put = function fail(...values: Parameters<typeof put>) {
    left -= 1;
    if (left < 0) throw new DOMException("the disk says no", name);
    return put.apply(this, values);
  };
  try {
    await task();
  } finally {
    IDBObjectStore.prototype.put = put;
  }
}

async function keptBefore(): Promise<
  Trial & { readonly vault: ReturnType<Trial["context"]>; readonly id: string }
> {
  const made = await unlockedTrial();
  const { id } = await made.vault.add(account("ada"));
  return Object.assign(made, { id });
}

it.each([
  ["a full disk", "QuotaExceededError", "quota"],
  ["a disk error", "UnknownError", null],
  ["a transaction that the browser gives up", "AbortError", null],
])(
  "%s in the middle of a write leaves the old state whole, says so, and a retry works",
  async (_what, name, detail) => {
    const { vault, id, name: databaseName, mirror } = await keptBefore();
    const before = await dump(databaseName);
    for (const good of [0, 1]) {
      await withFailingDisk(good, name, async () => {
        const rename = vault.change(id, (present) => ({ ...present, label: "ada l." }));
        await expect(rename).rejects.toMatchObject({ code: "vault-not-written", detail });
      });
      expect(await dump(databaseName)).toEqual(before);
      expect(mirror.taken()).toEqual(before);
      expect((await vault.account(id)).label).toBe("ada");
    }
    await vault.change(id, (present) => ({ ...present, label: "ada l." }));
    expect((await vault.account(id)).label).toBe("ada l.");
    expect(mirror.taken()).toEqual(await dump(databaseName));
  },
);

it("a deletion that another context wants is not blocked by us, and the vault is back at the next use", async () => {
  const { vault, id, name } = await keptBefore();
  const blocked = await new Promise<boolean>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    let waited = false;
    request.onblocked = () => {
      waited = true;
    };
    request.onsuccess = () => resolve(waited);
    request.onerror = reject;
  });
  expect(blocked).toBe(false);
  expect((await vault.account(id)).label).toBe("ada");
});

it("an upgrade by a newer build is not blocked by us; we only say that it is newer, and touch nothing", async () => {
  const { vault, name } = await keptBefore();
  const before = await dump(name);
  const upgrade = indexedDB.open(name, 2);
  const upgraded = await new Promise<IDBDatabase>((resolve, reject) => {
    upgrade.onblocked = () => reject(new Error("blocked"));
    upgrade.onsuccess = () => resolve(upgrade.result);
    upgrade.onerror = reject;
  });
  upgraded.close();
  await expect(vault.add(account("grace"))).rejects.toMatchObject({ code: "vault-newer" });
  expect(await dump(name)).toEqual(before);
});

it("an upgrade that somebody else blocks keeps nobody waiting for ever: it is refused, and goes on when they let go", async () => {
  const { vault, id, name } = await keptBefore();
  const holder = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = reject;
  });
  const deletion = indexedDB.deleteDatabase(name);
  const deleted = new Promise((resolve) => {
    deletion.onsuccess = resolve;
  });
  await new Promise((resolve) => {
    deletion.onblocked = resolve;
  });
  const waiting = vault.account(id);
  holder.close();
  await deleted;
  expect((await waiting).label).toBe("ada");
});

it("a full disk in the middle of putting many in the bin, or of taking them out, leaves all where they were", async () => {
  const { vault, context, name: databaseName } = await unlockedTrial();
  const kept = [];
  for (const label of ["ada", "grace", "edsger", "barbara", "donald"])
    kept.push(await vault.add(account(label)));
  const ids = kept.map(({ id }) => id);
  const steps = [
    { deed: () => vault.remove(...ids), inUse: 0 },
    { deed: () => vault.restore(...ids), inUse: ids.length },
  ];
  for (const { deed, inUse } of steps) {
    const before = await dump(databaseName);
    for (const good of [0, 1, 3]) {
      await withFailingDisk(good, "QuotaExceededError", async () => {
        await expect(deed()).rejects.toMatchObject({ code: "vault-not-written" });
      });
      expect(await dump(databaseName)).toEqual(before);
    }
    await deed();
    expect((await context().accounts()).accounts.length).toBe(inUse);
  }
});
