import { bestFirst, searched } from "../src/ui/search/search.ts";
import { practiceWords } from "../src/ui/words/practice.ts";
import { startWords } from "../src/ui/words/start.ts";
import { words } from "../src/ui/words.ts";
import { formatsOf, type Medium } from "./export/medium.ts";
import type { Section } from "./section.ts";
import { sectionName } from "./section-name.ts";

/** Something that can be set or done in the options, and where. */
export interface IndexedSetting {
  /** Its place in the section's address. */
  readonly key: string;
  readonly section: Section;
  readonly name: string;
  /** What stands over it, or empty where nothing of its own does. */
  readonly over: string;
  readonly text: string;
  /** Other words for it. */
  readonly also: string;
  /** What its section is called; empty where that is its own name, or the section has none. */
  readonly within: string;
}

/** Those that the query means, the best first; none for an empty query. Of an organisation's only where there is one. */
export function settingsFor(query: string, managed = false): readonly IndexedSetting[] {
  if (query.trim() === "") return [];
  const there = allSettings().filter(({ section }) => managed || section !== "organisation");
  return bestFirst(query, there, ({ name, text, also, within }) => searched([name], [text, also, within]));
}

/** The one that an address names, or null. */
export function settingAt(section: Section, key: string): IndexedSetting | null {
  return allSettings().find((each) => each.section === section && each.key === key) ?? null;
}

function allSettings(): readonly IndexedSetting[] {
  const { security, options, backup, appearance, shortcuts, about, sites, sheet, restore } = words;
  return [
    whole("accounts", options.accountsLead),
    setting("accounts", "notes", words.notes.title, words.notes.lead),
    setting("security", "recovery", security.recovery.yours, security.recovery.why),
    setting("security", "passphrase", words.passphrase.label, security.passphrase.change),
    setting("security", "passkey", security.passkey.name, security.passkey.why),
    setting("security", "away", security.away.name, security.away.why),
    setting("security", "screen", security.screen.name, security.screen.why),
    setting("security", "remind", security.remind.name, security.remind.why),
    setting("security", "clipboard", security.clipboard.name, security.clipboard.why),
    setting("security", "now", security.now.name, security.now.why),
    setting("security", "health", words.health.label, ""),
    setting("appearance", "theme", appearance.theme, appearance.themeWhy),
    setting("appearance", "rows", appearance.rows, appearance.rowsWhy),
    setting("appearance", "hide", security.hide.name, appearance.hideWhy),
    setting("shortcuts", "keys", shortcuts.everywhere, shortcuts.everywhereWhy),
    setting("shortcuts", "list", shortcuts.inList, linesOf(shortcuts.keys)),
    setting("shortcuts", "card", shortcuts.inCard, linesOf(shortcuts.cardKeys)),
    whole("sites", sites.lead),
    setting("sites", "submit", sites.submit, sites.submitWhy, ""),
    setting("sites", "pause", sites.pause, sites.pauseWhy, ""),
    setting("sites", "box", sites.show, sites.noneWhy, ""),
    setting("sites", "unasked", sites.unaskedTitle, sites.unaskedLead),
    setting("sites", "frames", sites.framesTitle, sites.framesLead),
    whole("backup", backup.lead),
    setting("backup", "by-passphrase", backup.withPassphrase, backup.withPassphraseWhy),
    setting("backup", "by-recovery-key", backup.withRecoveryKey, backup.withRecoveryKeyWhy),
    setting("backup", "sealed", backup.sealed, backup.sealedWhy),
    setting("backup", "often", backup.byItself, backup.byItselfWhy, backup.how),
    setting("backup", "back", restore.title, restore.lead),
    whole("sheet", sheet.lead),
    setting("sheet", "accounts", sheet.accountsToo, sheet.accountsTooWhy),
    whole("import", words.importing.lead),
    setting("import", "earlier", words.importing.earlier, ""),
    whole("export", words.exporting.lead),
    ...ways("file", words.exporting.file),
    ...ways("codes", words.exporting.phone),
    ...ways("sheet", words.exporting.paper),
    whole("language", words.language.why),
    whole("bin", words.bin.lead),
    whole("image", options.imageLead),
    whole("practice", practiceWords.lead),
    setting("start", "pin", startWords.pin, startWords.pinned),
    setting("start", "access", startWords.access, startWords.accessAll),
    whole("organisation", words.policy.lead),
    setting("about", "version", options.version, ""),
    setting("about", "where", options.where, options.whereWhy),
    setting("about", "reads", options.reads, options.readsWhy),
    setting("about", "network", options.network, options.networkWhy),
    setting("about", "licence", about.licence, about.licenceWhy),
    setting("about", "report", about.report, about.reportWhy),
    setting("about", "permissions", about.permissions, about.permissionsWhy),
  ];
}

function setting(section: Section, key: string, name: string, text: string, over = name): IndexedSetting {
  const within = section === "start" ? "" : sectionName(section);
  return { key, section, name, over, text, also: alsoOf(key), within };
}

function whole(section: Section, text: string): IndexedSetting {
  return { key: "", section, name: sectionName(section), over: "", text, also: alsoOf(section), within: "" };
}

/** The formats of a way out stand under its heading. */
function ways(medium: Medium, over: string): readonly IndexedSetting[] {
  return formatsOf[medium].map((format) => {
    const { name, why } = words.exporting.formats[format];
    return setting("export", format, name, `${over} ${why}`, over);
  });
}

function linesOf(lines: Readonly<Record<string, string>>): string {
  return Object.values(lines).join(" ");
}

function alsoOf(key: string): string {
  const also: Readonly<Record<string, string>> = words.settingsSearch.also;
  return also[key] ?? "";
}
