import { joined } from "./say.ts";
import { account } from "./words/account.ts";
import { add } from "./words/add.ts";
import { backup, bin, openBackup, restore } from "./words/backup.ts";
import { card } from "./words/card.ts";
import { clock } from "./words/clock.ts";
import { declined } from "./words/declined.ts";
import { doors, reminders } from "./words/doors.ts";
import { exporting } from "./words/export.ts";
import { health } from "./words/health.ts";
import { importing, importReport } from "./words/import.ts";
import { language } from "./words/language.ts";
import { list } from "./words/list.ts";
import { notes } from "./words/notes.ts";
import { options } from "./words/options.ts";
import { page } from "./words/page.ts";
import { policy } from "./words/policy.ts";
import { security } from "./words/security.ts";
import { shared } from "./words/shared.ts";
import { sites } from "./words/sites.ts";
import { passphrase, unlocking, welcome } from "./words/vault.ts";
import { when } from "./words/when.ts";
import { ourWindow } from "./words/window.ts";

/** Every sentence of ours, in the language that is spoken. What a failure says is in words/failures.ts. */
export const words = joined(shared, {
  account,
  add,
  backup,
  bin,
  card,
  clock,
  declined,
  doors,
  exporting,
  health,
  importing,
  importReport,
  language,
  list,
  notes,
  openBackup,
  options,
  page,
  passphrase,
  policy,
  security,
  reminders,
  restore,
  sites,
  unlocking,
  welcome,
  when,
  ourWindow,
});
