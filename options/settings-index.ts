import { bestFirst, searched } from "../src/ui/search/search.ts";
import { practiceWords } from "../src/ui/words/practice.ts";
import { words } from "../src/ui/words.ts";
import type { Section } from "./section.ts";
import { sectionName } from "./section-name.ts";

/** Something that can be set or done in the options, and where. */
export interface IndexedSetting {
  /** Its place in the section's address. */
  readonly key: string;
  readonly section: Section;
  /** As it stands over it; the section's own name where it is all of the section. */
  readonly name: string;
  readonly text: string;
  /** Other words for it. */
  readonly also: string;
}

/** Those that the query means, the best first; none for an empty query. */
export function settingsFor(query: string): readonly IndexedSetting[] {
  if (query.trim() === "") return [];
  return bestFirst(query, allSettings(), ({ name, text, also, section }) =>
    searched([name], [text, also, sectionName(section)]),
  );
}

/** The one that an address names, or null. */
export function settingAt(section: Section, key: string): IndexedSetting | null {
  return allSettings().find((each) => each.section === section && each.key === key) ?? null;
}

function allSettings(): readonly IndexedSetting[] {
  const { security, options, backup, appearance, shortcuts, about, sites, importing, exporting, bin } = words;
  return [
    setting("security", "recovery", security.recovery.yours, security.recovery.why),
    setting("security", "passphrase", words.passphrase.label, security.passphrase.change),
    setting("security", "passkey", security.passkey.name, security.passkey.why),
    setting("security", "away", security.away.name, security.away.why),
    setting("security", "screen", security.screen.name, security.screen.why),
    setting("security", "remind", security.remind.name, security.remind.why),
    setting("security", "clipboard", security.clipboard.name, security.clipboard.why),
    setting("security", "now", security.now.name, security.now.why),
    setting("appearance", "theme", appearance.theme, appearance.themeWhy),
    setting("appearance", "rows", appearance.rows, appearance.rowsWhy),
    setting("appearance", "hide", security.hide.name, appearance.hideWhy),
    setting("shortcuts", "keys", shortcuts.everywhere, shortcuts.everywhereWhy),
    whole("sites", sites.lead),
    whole("backup", backup.lead),
    whole("sheet", words.sheet.lead),
    whole("import", importing.lead),
    whole("export", exporting.lead),
    whole("language", words.language.why),
    whole("bin", bin.lead),
    whole("image", options.imageLead),
    whole("practice", practiceWords.lead),
    setting("about", "version", options.version, ""),
    setting("about", "licence", about.licence, about.licenceWhy),
    setting("about", "report", about.report, about.reportWhy),
    setting("about", "where", options.where, options.whereWhy),
    setting("about", "network", options.network, options.networkWhy),
    setting("about", "permissions", about.permissions, about.permissionsWhy),
  ];
}

type Key = keyof typeof words.settingsSearch.also;

function setting(section: Section, key: Key, name: string, text: string): IndexedSetting {
  return { key, section, name, text, also: words.settingsSearch.also[key] };
}

function whole(section: Section & Key, text: string): IndexedSetting {
  return { key: "", section, name: sectionName(section), text, also: words.settingsSearch.also[section] };
}
