import { expect, test } from "vitest";
import { newestKept } from "../../src/background/newest-kept.ts";
import type { SessionArea } from "../../src/background/session-area.ts";

/** Storage that takes a moment, as the browser's does. */
function slowSession(): SessionArea {
  const stored = new Map<string, unknown>();
  const moment = () => new Promise<void>((resolve) => setImmediate(resolve));
  return {
    async get(key) {
      await moment();
      return stored.get(key);
    },
    async set(key, value) {
      await moment();
      stored.set(key, value);
    },
    async remove(key) {
      await moment();
      stored.delete(key);
    },
  };
}

const same = (one: string) => (other: string) => one === other;

test("what is added and dropped at once is all of it done", async () => {
  const session = slowSession();
  const list = newestKept<string>("list", 10);
  await list.add(session, "gone", same("gone"));
  const added = ["a", "b", "c"].map((each) => list.add(session, each, same(each)));
  await Promise.all([...added, list.drop(session, same("gone"))]);
  expect(await list.all(session)).toEqual(["a", "b", "c"]);
});

test("one that is added again is the newest, and the oldest go", async () => {
  const session = slowSession();
  const list = newestKept<string>("list", 3);
  for (const each of ["a", "b", "c", "a", "d"]) await list.add(session, each, same(each));
  expect(await list.all(session)).toEqual(["c", "a", "d"]);
});

test("a change that fails holds up none after it", async () => {
  const session = slowSession();
  const list = newestKept<string>("list", 3);
  const full = { ...session, set: () => Promise.reject(new Error("no room")) };
  await expect(list.add(full, "a", same("a"))).rejects.toThrow("no room");
  await list.add(session, "b", same("b"));
  expect(await list.all(session)).toEqual(["b"]);
});
