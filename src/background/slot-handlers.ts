import type { Handlers } from "../messages/answer.ts";
import type { Caller, WorkerContract } from "../messages/contract.ts";
import type { SecurityView } from "../messages/vault-views.ts";
import { followNewKeys, followOpening } from "./after-opening.ts";
import { catchUpWithBackups } from "./backing-up.ts";
import { followLockSettings, lockMinutesUnder } from "./lock-times.ts";
import { isLongAgo } from "./long-ago.ts";
import type { Ports } from "./ports.ts";

type SlotQuestion =
  | "viewSecurity"
  | "changePassphrase"
  | "addPasskey"
  | "removePasskey"
  | "draftRecoveryKey"
  | "keepRecoveryKey"
  | "removeRecoveryKey"
  | "changeSettings"
  | "clearCopied"
  | "hideCodes"
  | "viewShowing";

/** Who can open the vault and when it closes. Every change of a slot makes new keys. */
export function createSlotHandlers(ports: Ports): Pick<Handlers<WorkerContract, Caller>, SlotQuestion> {
  const { vault } = ports;

  async function changeSlots(change: () => Promise<"changed" | "refused">): Promise<"changed" | "refused"> {
    const result = await ports.keyTurns.inTurn(change);
    if (result === "refused") return result;
    await followNewKeys(ports);
    await ports.changed();
    // A recovery key is what backups by themselves need.
    ports.afterwards(() => catchUpWithBackups(ports));
    return result;
  }

  return {
    viewSecurity: () => viewSecurity(ports),
    async changePassphrase({ proof, passphrase }, { surface }) {
      const result = await changeSlots(async () => {
        const changed = await vault.changePassphrase(proof, passphrase);
        // Whoever forgot the old one may have come with the vault locked.
        if (changed === "changed" && (await vault.status()) === "unlocked") await followLockSettings(ports);
        return changed;
      });
      if (result === "changed") await followOpening(surface, ports);
      return result;
    },
    addPasskey: ({ passphrase, passkey }) => changeSlots(() => vault.addPasskey(passphrase, passkey)),
    removePasskey: ({ passphrase, slotId }) => changeSlots(() => vault.removePasskey(passphrase, slotId)),
    draftRecoveryKey: () => vault.draftRecoveryKey(),
    keepRecoveryKey: ({ passphrase, recoveryKey }) =>
      changeSlots(() => vault.keepRecoveryKey(passphrase, recoveryKey)),
    removeRecoveryKey: ({ passphrase }) => changeSlots(() => vault.removeRecoveryKey(passphrase)),
    async changeSettings({ settings }) {
      await vault.changeSettings((present) => ({ ...present, ...settings }));
      await followLockSettings(ports);
      ports.afterwards(() => catchUpWithBackups(ports));
      await ports.changed();
      return null;
    },
    async clearCopied({ afterSeconds }) {
      await vault.changeSettings((present) => ({ ...present, clearCopiedSeconds: afterSeconds }));
      await ports.changed();
      return null;
    },
    async hideCodes({ hidden }) {
      await vault.changeSettings((present) => ({ ...present, hidesCodes: hidden }));
      await ports.changed();
      return null;
    },
    async viewShowing() {
      const isOpen = (await vault.status()) === "unlocked";
      return { hidesCodes: !isOpen || (await vault.settings()).hidesCodes };
    },
  };
}

async function viewSecurity({ vault, clock, clipboard, policy }: Ports): Promise<SecurityView> {
  const { passphrase, passkeys, recoveryKey } = await vault.keySlots();
  const settings = await vault.settings();
  const { passphraseTypedAt, remindPassphraseDays } = settings;
  const now = clock.now();
  const { policy: set } = await policy.now();
  const opensOtherwise = passkeys.length > 0 || recoveryKey !== null;
  return {
    passphraseChangedAt: passphrase.changedAt,
    passphraseTypedAt,
    passphraseDue:
      opensOtherwise &&
      remindPassphraseDays !== null &&
      isLongAgo(passphraseTypedAt, remindPassphraseDays, now),
    passkeys,
    recoveryKey,
    lockAfterMinutes: lockMinutesUnder(set, settings.lockAfterMinutes),
    lockAfterMinutesAtMost: set.lockAfterMinutesAtMost,
    lockWithScreen: settings.lockWithScreen,
    remindPassphraseDays,
    backupEveryDays: settings.backupEveryDays,
    clearCopiedSeconds: (await clipboard.allowed()) ? settings.clearCopiedSeconds : null,
    hidesCodes: settings.hidesCodes,
    kdfMemoryMiB: passphrase.memoryMiB,
    now,
  };
}
