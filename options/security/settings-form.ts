import { backupDays, lockMinutes, reminderDays, type SettingsForm } from "../../src/messages/vault-lines.ts";
import type { SecurityView } from "../../src/messages/vault-views.ts";

/** The settings that a view shows, as they are sent back when one of them is changed. */
export function settingsOf(view: SecurityView): SettingsForm {
  return {
    lockAfterMinutes: nearest(lockMinutes, view.lockAfterMinutes),
    lockWithScreen: view.lockWithScreen,
    remindPassphraseDays: nearest(reminderDays, view.remindPassphraseDays),
    backupEveryDays: nearest(backupDays, view.backupEveryDays),
  };
}

/**
 * The choice that a value is. A value that is none of them, of another build, becomes the next smaller choice: that
 * locks, reminds and backs up sooner, never later. Null stays null.
 */
function nearest<T extends number>(choices: readonly [T, ...T[]], value: number | null): T | null {
  if (value === null) return null;
  return choices.findLast((choice) => choice <= value) ?? choices[0];
}
