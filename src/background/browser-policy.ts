import browser from "webextension-polyfill";
import { type PolicyReading, readPolicy } from "../messages/policy.ts";
import type { ManagedPolicy } from "./ports.ts";

/** Read once in the worker's life, and anew when the browser says that it changed. Firefox reads it at its own start alone. */
let reading: Promise<PolicyReading> | null = null;

export const browserPolicy: ManagedPolicy = {
  now() {
    reading ??= browser.storage.managed.get().then(readPolicy, unread);
    return reading;
  },
  onChange(tell) {
    browser.storage.onChanged.addListener(async (_changes, area) => {
      if (area !== "managed") return;
      reading = null;
      await tell();
    });
  },
};

/** Firefox refuses where nobody has set anything. It may have failed for once as well: so the next one asks again. */
function unread(): PolicyReading {
  reading = null;
  return readPolicy({});
}
