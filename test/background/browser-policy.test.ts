import { beforeEach, expect, test, vi } from "vitest";
import type { ManagedPolicy } from "../../src/background/ports.ts";

/** What an administrator set, over a browser that answers or refuses. */

let answers: (() => Promise<object>)[] = [];
let change: (changes: object, area: string) => Promise<void>;

vi.mock("webextension-polyfill", () => ({
  default: {
    storage: {
      managed: {
        async get() {
          const answer = answers.shift();
          if (answer === undefined) throw new Error("asked more often than expected");
          return answer();
        },
      },
      onChanged: {
        addListener: (listener: typeof change) => {
          change = listener;
        },
      },
    },
  },
}));

const answering = (set: object) => async () => set;
const refusing = async () => Promise.reject(new Error("not there"));

let policy: ManagedPolicy;
beforeEach(async () => {
  vi.resetModules();
  policy = (await import("../../src/background/browser-policy.ts")).browserPolicy;
});

test("it is read once, and anew when it changes", async () => {
  answers = [answering({ plainExport: false }), answering({})];
  expect((await policy.now()).policy.plainExport).toBe("forbidden");
  expect((await policy.now()).policy.plainExport).toBe("forbidden");
  policy.onChange(async () => {});
  await change({}, "local");
  expect((await policy.now()).policy.plainExport).toBe("forbidden");
  await change({}, "managed");
  expect((await policy.now()).policy.plainExport).toBe("allowed");
});

test("a reading that failed is none, and is not kept", async () => {
  answers = [refusing, answering({ plainExport: false })];
  expect((await policy.now()).policy.plainExport).toBe("allowed");
  expect((await policy.now()).policy.plainExport).toBe("forbidden");
});
