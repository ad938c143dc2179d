import { beforeEach, expect, test, vi } from "vitest";
import type { OurWindows } from "../../src/background/ports.ts";

/** Our window as it is built for a browser, over one whose windows take a moment to open. */

const stored = new Map<string, unknown>();
const open = new Map<number, string>();
let focused: number | null = null;
let closed: (windowId: number) => Promise<void>;

const moment = () => new Promise<void>((resolve) => setImmediate(resolve));

vi.mock("webextension-polyfill", () => ({
  default: {
    runtime: { getURL: (path: string) => `extension://own/${path}` },
    storage: {
      session: {
        get: async (key: string) => (stored.has(key) ? { [key]: stored.get(key) } : {}),
        async set(items: object) {
          for (const [key, value] of Object.entries(items)) stored.set(key, value);
        },
        remove: async (key: string) => stored.delete(key),
      },
    },
    windows: {
      onRemoved: {
        addListener: (listener: typeof closed) => {
          closed = listener;
        },
      },
      getLastFocused: async () => ({ left: 0, top: 0, width: 1280 }),
      async create({ url }: { url: string }) {
        await moment();
        const id = open.size + 1;
        open.set(id, url);
        return { id };
      },
      async update(id: number) {
        if (!open.has(id)) throw new Error("no such window");
        focused = id;
      },
      async remove(id: number) {
        if (!open.delete(id)) throw new Error("no such window");
      },
    },
  },
}));

let windows: OurWindows;
beforeEach(async () => {
  stored.clear();
  open.clear();
  focused = null;
  vi.resetModules();
  vi.stubGlobal("__BROWSER__", "chrome");
  windows = (await import("../../src/background/browser-windows.ts")).browserWindows;
});

test("two clicks in a row open one window, and bring it forward", async () => {
  await Promise.all([windows.open("page"), windows.open("page")]);
  expect([...open.values()]).toEqual(["extension://own/window/window.html#page"]);
  expect(focused).toBe(1);
  expect(await windows.openFor()).toBe("page");
});

test("another page's window takes the place of the one before", async () => {
  await Promise.all([windows.open("page"), windows.open("other")]);
  expect([...open.values()]).toEqual(["extension://own/window/window.html#other"]);
  expect(await windows.openFor()).toBe("other");
});

test("one that its user closed unheard is opened anew", async () => {
  await windows.open("page");
  open.clear();
  await windows.open("page");
  expect(open.size).toBe(1);
});

test("closing tells whose it was, and closing any other window tells nothing", async () => {
  const told: string[] = [];
  windows.onClosed(async (encounterId) => void told.push(encounterId));
  await windows.open("page");
  await closed(99);
  expect([told, await windows.openFor()]).toEqual([[], "page"]);
  await closed(1);
  expect([told, await windows.openFor()]).toEqual([["page"], null]);
});
