import { account } from "./words/account.ts";
import { add } from "./words/add.ts";
import { backup, bin, openBackup, restore } from "./words/backup.ts";
import { card } from "./words/card.ts";
import { doors, reminders } from "./words/doors.ts";
import { exporting } from "./words/export.ts";
import { health } from "./words/health.ts";
import { importing, importReport } from "./words/import.ts";
import { list } from "./words/list.ts";
import { notes } from "./words/notes.ts";
import { options } from "./words/options.ts";
import { page } from "./words/page.ts";
import { security } from "./words/security.ts";
import { shared } from "./words/shared.ts";
import { sites } from "./words/sites.ts";
import { passphrase, unlocking, welcome } from "./words/vault.ts";
import { ourWindow } from "./words/window.ts";

/** Every sentence of ours, in English. What a failure says is in words/failures.ts. */
export const words = {
  ...shared,
  account,
  add,
  backup,
  bin,
  card,
  doors,
  exporting,
  health,
  importing,
  importReport,
  list,
  notes,
  openBackup,
  options,
  page,
  passphrase,
  security,
  reminders,
  restore,
  sites,
  unlocking,
  welcome,
  ourWindow,
} as const;
