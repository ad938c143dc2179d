import browser from "webextension-polyfill";
import type { AlarmName, Alarms } from "./ports.ts";

const minute = 60_000;

export const browserAlarms: Alarms = {
  set(name, delay, every) {
    const repeating = every === null ? {} : { periodInMinutes: every / minute };
    browser.alarms.create(name, { delayInMinutes: delay / minute, ...repeating });
  },
  clear(name) {
    void browser.alarms.clear(name);
  },
  onRing(tell) {
    browser.alarms.onAlarm.addListener(async ({ name }) => {
      if (isOurs(name)) await tell(name);
    });
  },
};

const ours: readonly string[] = ["lock", "backup", "left-codes", "copied", "clock"] satisfies AlarmName[];

function isOurs(name: string): name is AlarmName {
  return ours.includes(name);
}
