import { ask } from "../src/messages/ask.ts";
import { useAnswer } from "../src/ui/use-answer.ts";
import { useAttempt } from "../src/ui/use-attempt.ts";
import { useIdleReached } from "../src/ui/when-idle.ts";
import { words } from "../src/ui/words.ts";
import { useDismissedReminders } from "./dismissed-reminders.ts";
import type { Desk } from "./home.tsx";
import { leaveFor } from "./leave-for.ts";
import { LiveAccessReminder, useWithheld } from "./live-access-reminder.tsx";
import { BackupReminder, PassphraseReminder } from "./reminders.tsx";

/** At most one thing to be reminded of, with the worker behind it. */
export function LiveReminder({ desk }: { readonly desk: Desk }) {
  const soon = useIdleReached() ? {} : null;
  const security = useAnswer("viewSecurity", soon);
  const backups = useAnswer("viewBackups", soon);
  const withheld = useWithheld(desk);
  const { dismissed, dismiss } = useDismissedReminders();
  const { working, error, attempt } = useAttempt();
  if (dismissed === null) return null;
  if (withheld && !dismissed.includes("access"))
    return <LiveAccessReminder desk={desk} onDismiss={() => dismiss("access")} />;
  if (security.state === "answered" && security.value.passphraseDue && !dismissed.includes("passphrase")) {
    const check = async (passphrase: string) => {
      const proof = { kind: "passphrase", passphrase } as const;
      if ((await ask("prove", { proof })) === "refused") return words.passphrase.wrong;
      desk.say({ text: words.reminders.remembered });
      await security.askAgain();
      return null;
    };
    return (
      <PassphraseReminder
        working={working}
        error={error}
        onCheck={(passphrase) => void attempt(() => check(passphrase))}
        onDismiss={() => dismiss("passphrase")}
      />
    );
  }
  if (backups.state !== "answered" || !backups.value.due) return null;
  const isForced = backups.value.reminderDays !== null;
  if (!isForced && dismissed.includes("backup")) return null;
  return (
    <BackupReminder
      last={backups.value.lastAt === null ? "never" : "old"}
      onBackUp={() => desk.attempt(() => leaveFor("backup"))}
      onDismiss={isForced ? null : () => dismiss("backup")}
    />
  );
}
