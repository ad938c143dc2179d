import { joined } from "./say.ts";
import { about } from "./words/about.ts";
import { account } from "./words/account.ts";
import { add } from "./words/add.ts";
import { appearance } from "./words/appearance.ts";
import { aside } from "./words/aside.ts";
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
import { phone } from "./words/phone.ts";
import { policy } from "./words/policy.ts";
import { security } from "./words/security.ts";
import { settingsSearch } from "./words/settings-search.ts";
import { shared } from "./words/shared.ts";
import { sheet } from "./words/sheet.ts";
import { shortcuts } from "./words/shortcuts.ts";
import { side } from "./words/side.ts";
import { sites } from "./words/sites.ts";
import { passphrase, unlocking, welcome } from "./words/vault.ts";
import { when } from "./words/when.ts";
import { ourWindow } from "./words/window.ts";

/** Every sentence of ours, in the language that is spoken. What a failure says is in words/failures.ts. */
export const words = joined(shared, {
  about,
  account,
  add,
  appearance,
  aside,
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
  phone,
  policy,
  security,
  settingsSearch,
  sheet,
  side,
  shortcuts,
  reminders,
  restore,
  sites,
  unlocking,
  welcome,
  when,
  ourWindow,
});
