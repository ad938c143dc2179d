import browser from "webextension-polyfill";
import type { Presence } from "./ports.ts";

export const browserPresence: Presence = {
  during: (seconds) => browser.idle.queryState(seconds),
  watch: (seconds) => browser.idle.setDetectionInterval(seconds),
  onChange(tell) {
    browser.idle.onStateChanged.addListener(tell);
  },
};
