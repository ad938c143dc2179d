import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";

/** What the popup may remind of. */
export type Reminder = "passphrase" | "backup";

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
  return Array.isArray(stored) ? stored.filter((each) => each === "passphrase" || each === "backup") : [];
}
