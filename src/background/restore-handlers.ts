import type { BackupOpening } from "../domain/backup-opening.ts";
import type { Handlers } from "../messages/answer.ts";
import type { Caller, WorkerContract } from "../messages/contract.ts";
import type { Surface } from "../messages/line.ts";
import type { RestorePreview, RestoreRow } from "../messages/vault-views.ts";
import type { ComparedAccount } from "../vault/compare-backup.ts";
import type { OpenedBackup } from "../vault/opened-backup.ts";
import { type CodeTime, shownCode } from "./account-views.ts";
import { followNewKeys, followOpening } from "./after-opening.ts";
import { forgetBackups } from "./backing-up.ts";
import { fileFromText } from "./file-text.ts";
import { followLockSettings } from "./lock-times.ts";
import type { Ports } from "./ports.ts";
import { changedEverywhere } from "./showing.ts";

type RestoreQuestion = "previewRestore" | "restoreBackup" | "openBackup" | "openBackupInstead";

/** Taking accounts out of a backup, or the whole vault where there is none. */
export function createRestoreHandlers(ports: Ports): Pick<Handlers<WorkerContract, Caller>, RestoreQuestion> {
  const { vault } = ports;

  async function follow(surface: Surface, open: () => Promise<BackupOpening>): Promise<BackupOpening> {
    const result = await ports.keyTurns
      .inTurn(async () => {
        const opened = await open();
        if (opened.kind === "opened" && (await vault.status()) === "unlocked")
          await followLockSettings(ports);
        return opened;
      })
      .catch(async (error: unknown) => {
        // The vault that was here may be set aside already.
        await ports.changed();
        throw error;
      });
    if (result.kind !== "opened") return result;
    await forgetBackups(ports);
    await followNewKeys(ports);
    await followOpening(surface, ports);
    return result;
  }

  return {
    async previewRestore({ file, key }) {
      const backup = await vault.readBackup(fileFromText(file), key);
      return backup === null ? "refused" : previewOf(backup, ports);
    },
    async restoreBackup({ file, key, take }) {
      const backup = await vault.readBackup(fileFromText(file), key);
      if (backup === null) return "refused";
      const result = await vault.takeFromBackup(backup, take);
      await changedEverywhere(ports);
      return result;
    },
    openBackup: ({ file, key, passphrase }, { surface }) =>
      follow(surface, () => vault.openBackup(fileFromText(file), key, passphrase)),
    openBackupInstead: ({ file, key, passphrase }, { surface }) =>
      follow(surface, () => vault.openBackupInstead(fileFromText(file), key, passphrase)),
  };
}

async function previewOf(backup: OpenedBackup, { vault, clock }: Ports): Promise<RestorePreview> {
  const { exportedAt, unreadable } = backup;
  const time = { now: clock.now(), corrections: clock.corrections() };
  const rows = (await vault.previewRestore(backup)).map((compared) => restoreRow(compared, time));
  return { exportedAt, rows, unreadable };
}

function restoreRow({ backup, state }: ComparedAccount, time: CodeTime): RestoreRow {
  const { account, recoveryValues } = backup;
  const { id, issuer, label } = account;
  const code = shownCode(account, time)?.value ?? null;
  return { id, issuer, label, state, code, recoveryCodes: recoveryValues.size };
}
