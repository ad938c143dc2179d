import type { Handlers } from "../messages/answer.ts";
import type { Caller, WorkerContract } from "../messages/contract.ts";
import type { BackupsView } from "../messages/vault-views.ts";
import { backupDue, noteBackup } from "./backing-up.ts";
import { backupName, madeFile, sealedCopyName } from "./backup-file.ts";
import type { Ports } from "./ports.ts";

type BackupQuestion = "viewBackups" | "makeBackup" | "noteBackup" | "makeSealedCopy";

/** Files that bring the vault back. */
export function createBackupHandlers(ports: Ports): Pick<Handlers<WorkerContract, Caller>, BackupQuestion> {
  const { vault, clock } = ports;

  return {
    viewBackups: () => viewBackups(ports),
    async makeBackup({ opensWith }) {
      const made =
        opensWith.kind === "passphrase"
          ? await vault.backupForPassphrase(opensWith.passphrase)
          : await vault.backupForRecoveryKey();
      if (made === "refused") return made;
      return madeFile(backupName(clock.now()), made.bytes, made.accounts);
    },
    async noteBackup({ accounts }) {
      await noteBackup(accounts, ports);
      return null;
    },
    async makeSealedCopy() {
      return madeFile(sealedCopyName(clock.now()), await vault.sealedCopy(), null);
    },
  };
}

async function viewBackups({ vault, clock, policy }: Ports): Promise<BackupsView> {
  const settings = await vault.settings();
  const { accounts } = await vault.accounts();
  const { recoveryKey } = await vault.doors();
  const now = clock.now();
  const { backupReminderDays: reminderDays } = (await policy.now()).policy;
  return {
    lastAt: settings.lastBackupAt,
    lastAccounts: settings.lastBackupAccounts,
    due: backupDue(settings, accounts.length, now, reminderDays),
    reminderDays,
    recoveryKey,
    everyDays: settings.backupEveryDays,
    accounts: accounts.length,
    now,
  };
}
