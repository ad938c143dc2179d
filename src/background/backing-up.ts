import { Failure } from "../domain/failure.ts";
import type { VaultSettings } from "../vault/settings.ts";
import { backupName } from "./backup-file.ts";
import { isLongAgo } from "./long-ago.ts";
import type { Ports } from "./ports.ts";

const day = 24 * 60 * 60_000;
/** A backup that came to nothing is tried again after this, in milliseconds. */
const pause = 60 * 60_000;
const folder = "Countersign backups";
const key = "lastBackup";
/** Days after which a backup is missed by whoever makes them by hand. */
const usualDays = 30;

/** A backup that was made while the vault was locked: its settings learn of it at the next unlocking. */
interface BackupNote {
  readonly at: number;
  readonly accounts: number | null;
}

/** Makes backups by themselves when their time comes, locked or not. To be called while the worker starts. */
export function startBackups(ports: Ports, ready: Promise<unknown>): void {
  ports.alarms.onRing(async (name) => {
    await ready;
    if (name === "backup") ports.afterwards(() => backUpByAlarm(ports));
  });
}

/**
 * Whether a backup should be asked for: there is something to lose, and the last one is old or there is none. `atMostDays`: how old it
 * may be at most by the organisation's word, or null.
 */
export function backupDue(
  settings: VaultSettings,
  accounts: number,
  now: number,
  atMostDays: number | null = null,
): boolean {
  const days = settings.backupEveryDays ?? usualDays;
  return accounts > 0 && isLongAgo(settings.lastBackupAt, Math.min(days, atMostDays ?? days), now);
}

/** Notes that a backup was written: in the vault's settings, or for their next opening. `accounts`: null if unknown. */
export async function noteBackup(accounts: number | null, ports: Ports): Promise<void> {
  await ports.session.set(key, { at: ports.clock.now(), accounts });
  if ((await ports.vault.status()) === "unlocked") {
    await takeBackupNote(ports);
    await followBackupSettings(ports);
  }
  await ports.changed();
}

/**
 * After unlocking, and after a change of what backups need: notes what was backed up while the vault was locked, makes
 * the backup that is overdue, and sets the alarm for the next.
 */
export async function catchUpWithBackups(ports: Ports): Promise<void> {
  await takeBackupNote(ports);
  await backUpIfOverdue(ports);
}

/** Another vault has backups of its own: nothing that was noted is of that one. */
export async function forgetBackups({ session, alarms }: Ports): Promise<void> {
  alarms.clear("backup");
  await session.remove(key);
}

/** Lets the alarm ring when the next backup by itself is due, as the settings of the unlocked vault say. */
async function followBackupSettings(ports: Ports): Promise<void> {
  const { backupEveryDays, lastBackupAt } = await ports.vault.settings();
  if (backupEveryDays === null) return ports.alarms.clear("backup");
  const every = backupEveryDays * day;
  const age = lastBackupAt === null ? every : Math.max(0, ports.clock.now() - lastBackupAt);
  ports.alarms.set("backup", Math.max(pause, every - age), every);
}

/** Backs up if backups by themselves are wanted and one is overdue. */
async function backUpIfOverdue(ports: Ports): Promise<void> {
  const settings = await ports.vault.settings();
  const { accounts } = await ports.vault.accounts();
  const isWanted = settings.backupEveryDays !== null;
  if (isWanted && backupDue(settings, accounts.length, ports.clock.now())) await backUp(ports);
  await followBackupSettings(ports);
}

async function backUpByAlarm(ports: Ports): Promise<void> {
  if ((await ports.vault.status()) === "unlocked") await backUpIfOverdue(ports);
  else await backUp(ports);
}

/** A backup to the recovery key, into the downloads folder. It counts once the browser has written all of it. */
async function backUp(ports: Ports): Promise<void> {
  if (!(await ports.downloads.allowed())) return;
  const { bytes, accounts } = await ports.vault.backupForRecoveryKey();
  const path = `${folder}/${backupName(ports.clock.now())}`;
  if ((await ports.downloads.save(path, bytes)) === "saved") await noteBackup(accounts, ports);
}

/** Where the vault can't be written to, the note waits on. */
async function takeBackupNote(ports: Ports): Promise<void> {
  const note = (await ports.session.get(key)) as BackupNote | undefined;
  if (note === undefined) return;
  try {
    await ports.vault.changeSettings((present) =>
      (present.lastBackupAt ?? 0) > note.at
        ? present
        : { ...present, lastBackupAt: note.at, lastBackupAccounts: note.accounts },
    );
    await ports.session.remove(key);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
}
