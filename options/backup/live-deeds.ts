import browser from "webextension-polyfill";
import { ask } from "../../src/messages/ask.ts";
import { sentenceFor } from "../../src/ui/sentence-for.ts";
import type { ToastWords } from "../../src/ui/use-toast.ts";
import { words } from "../../src/ui/words.ts";
import { type OpensWith, saveSealedCopy, writeBackup } from "../../src/ui/write-backup.ts";
import { settingsOf } from "../security/settings-form.ts";
import type { BackupDeeds, EveryDays, Written } from "./deeds.ts";

/** The deeds of Backup, done by the worker and the browser. */
export function backupDeeds(say: (words: ToastWords) => void): BackupDeeds {
  return {
    withPassphrase: (passphrase) => written({ kind: "passphrase", passphrase }),
    withRecoveryKey: () => written({ kind: "recovery-key" }),
    saveSealed: () =>
      saveSealedCopy().then(({ name, accounts }) => ({ kind: "written", name, accounts }) as const, refused),
    schedule: (everyDays) =>
      schedule(everyDays).then((refusal) => {
        if (refusal === null) say({ text: words.backup.scheduled(everyDays) });
        return refusal;
      }, sentenceFor),
  };
}

async function written(opensWith: OpensWith): Promise<Written> {
  try {
    const made = await writeBackup(opensWith);
    if (made === "refused") return { kind: "refused", sentence: words.backup.wrong };
    return { kind: "written", name: made.name, accounts: made.accounts };
  } catch (error) {
    return refused(error);
  }
}

function refused(error: unknown): Written {
  return { kind: "refused", sentence: sentenceFor(error) };
}

const downloads = { permissions: ["downloads" as const] };

/** The browser is asked first: it only listens within the click. */
async function schedule(everyDays: EveryDays): Promise<string | null> {
  if (everyDays !== null && !(await browser.permissions.request(downloads))) return words.backup.notAllowed;
  const settings = settingsOf(await ask("viewSecurity", {}));
  await ask("changeSettings", { settings: { ...settings, backupEveryDays: everyDays } });
  // What is not needed any more is given back.
  if (everyDays === null) await browser.permissions.remove(downloads);
  return null;
}
