import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";

/** What the popup may remind of. */
const reminders = ["access", "passphrase", "backup"] as const;
export type Reminder = (typeof reminders)[number];

const key = "dismissedReminders";

/** The reminders that were sent away since the browser started; null while that is not known. */
export function useDismissedReminders() {
  const [dismissed, setDismissed] = useState<readonly Reminder[] | null>(null);
  useEffect(() => {
    void browser.storage.session.get(key).then((stored) => setDismissed(remindersIn(stored[key])));
  }, []);
  const dismiss = (reminder: Reminder) => {
    const next = [...(dismissed ?? []), reminder];
    setDismissed(next);
    void browser.storage.session.set({ [key]: next });
  };
  return { dismissed, dismiss };
}

function remindersIn(stored: unknown): readonly Reminder[] {
  return Array.isArray(stored) ? reminders.filter((each) => stored.includes(each)) : [];
}
