import browser from "webextension-polyfill";

/** Session storage as the vault and the encounters want it: JSON values by key, gone with the browser session. */
export const sessionArea = {
  async get(key: string): Promise<unknown> {
    return (await browser.storage.session.get(key))[key];
  },
  async set(key: string, value: unknown): Promise<void> {
    await browser.storage.session.set({ [key]: value });
  },
  async remove(key: string): Promise<void> {
    await browser.storage.session.remove(key);
  },
};

export type SessionArea = typeof sessionArea;
