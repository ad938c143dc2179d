import type { LocalArea } from "../../src/vault/storage-mirror.ts";

/** `storage.local` in memory: JSON values, `set` all or nothing; and it can be made to fail. */
export interface MemoryArea extends LocalArea {
  readonly content: Map<string, unknown>;
  /** What was asked of it: "get" with the keys, "getKeys", "set", "remove". */
  readonly calls: string[];
  /** The calls that fail. */
  readonly fails: Set<"get" | "set" | "remove" | "getKeys">;
  /** Keys in a damaged place: they can be neither read nor written, and nothing can be read in one go. */
  readonly damaged: Set<string>;
  /** Characters of JSON that fit. */
  quota: number;
  /** The browser dies when this many changes were made, counting from now: every call after that fails. */
  dieAfter(changes: number): void;
  revive(): void;
}

/** An empty one. */
export function memoryArea(): MemoryArea {
  const content = new Map<string, unknown>();
  const calls: string[] = [];
  const fails: MemoryArea["fails"] = new Set();
  const damaged = new Set<string>();
  let left = Number.POSITIVE_INFINITY;
  const pass = (keys: readonly string[]) => {
    if (keys.some((key) => damaged.has(key))) throw new Error("Corruption: block checksum mismatch");
  };
  const use = (call: "get" | "set" | "remove" | "getKeys", detail = "") => {
    calls.push(detail === "" ? call : `${call} ${detail}`);
    const isChange = call === "set" || call === "remove";
    if (fails.has(call) || left < 0 || (isChange && left === 0)) throw new Error("The storage is gone");
    if (isChange) left -= 1;
  };
  const area: MemoryArea = {
    content,
    calls,
    fails,
    damaged,
    quota: Number.POSITIVE_INFINITY,
    dieAfter: (changes) => {
      left = changes;
    },
    revive: () => {
      left = Number.POSITIVE_INFINITY;
    },
    async get(keys) {
      use("get", keys?.join(" "));
      pass(keys ?? [...damaged]);
      const wanted = [...content].filter(([key]) => keys === null || keys.includes(key));
      return JSON.parse(JSON.stringify(Object.fromEntries(wanted)));
    },
    async getKeys() {
      use("getKeys");
      pass([...damaged]);
      return [...content.keys()];
    },
    async set(items) {
      use("set");
      pass(Object.keys(items));
      const text = JSON.stringify(items);
      if (text.length > area.quota) throw new Error("Resource::kQuotaBytes quota exceeded");
      for (const [key, value] of Object.entries(JSON.parse(text))) content.set(key, value);
    },
    async remove(keys) {
      use("remove");
      pass(keys);
      for (const key of keys) content.delete(key);
    },
  };
  return area;
}
