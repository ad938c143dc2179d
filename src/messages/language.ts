/** A language that we speak. */
export interface Language {
  /** Its folder in `_locales`. */
  readonly code: string;
  /** For `Intl`: how it writes numbers and dates. */
  readonly intl: string;
  /** What it is called in itself. */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
}

export const englishLanguage: Language = { code: "en", intl: "en-GB", name: "English", direction: "ltr" };

/** In the order of their names. */
export const languages: readonly Language[] = [
  // Codes are in these digits whatever the language, so the rest is, too.
  { code: "ar", intl: "ar-u-nu-latn", name: "العربية", direction: "rtl" },
  { code: "de", intl: "de", name: "Deutsch", direction: "ltr" },
  englishLanguage,
  { code: "es", intl: "es", name: "Español", direction: "ltr" },
  { code: "fr", intl: "fr", name: "Français", direction: "ltr" },
  { code: "ja", intl: "ja", name: "日本語", direction: "ltr" },
  { code: "pt_BR", intl: "pt-BR", name: "Português (Brasil)", direction: "ltr" },
  { code: "ru", intl: "ru", name: "Русский", direction: "ltr" },
  { code: "zh_CN", intl: "zh-CN", name: "简体中文", direction: "ltr" },
];

/** Where the choice lies in `storage.local`: a language's code, or nothing for the browser's language. It is no secret. */
export const languageKey = "language";

/** The language to speak: the one that was chosen, else the browser's, else English. */
export function languageFor(choice: unknown, browserTag: string): Language {
  const chosen = languages.find(({ code }) => code === choice);
  return chosen ?? languages.find(({ intl }) => isSameWriting(intl, browserTag)) ?? englishLanguage;
}

/** Whether who reads the one reads the other: Portuguese of any country, but not both ways to write Chinese. */
function isSameWriting(tag: string, other: string): boolean {
  try {
    const [a, b] = [tag, other].map((each) => new Intl.Locale(each).maximize());
    return a?.language === b?.language && a?.script === b?.script;
  } catch {
    // The browser's word isn't a language's tag.
    return false;
  }
}

/** What a page of a language says of itself: the value of `lang`. */
export function langOf({ code }: Language): string {
  return code.replace("_", "-");
}

/** Where, within the extension, lies what is said in it outside of our own pages: as the browser reads messages. */
export function cataloguePath({ code }: Language): string {
  return `/_locales/${code}/messages.json`;
}

/** Where its sentences lie, for all but English: a list of texts, in the order of the English messages. */
export function sentencesPath({ code }: Language): string {
  return `/languages/${code}.json`;
}
