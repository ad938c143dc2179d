import browser from "webextension-polyfill";
import type { LocalArea } from "../vault/storage-mirror.ts";

/** Local storage as the vault's second copy wants it. */
export const localArea: LocalArea = {
  get: (keys) => browser.storage.local.get(keys === null ? null : [...keys]),
  getKeys: () => (browser.storage.local as unknown as KeyedArea).getKeys(),
  set: (items) => browser.storage.local.set({ ...items }),
  remove: (keys) => browser.storage.local.remove([...keys]),
};

/** Newer than the shared types. */
interface KeyedArea {
  getKeys(): Promise<string[]>;
}
