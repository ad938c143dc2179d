import browser from "webextension-polyfill";
import {
  cataloguePath,
  englishLanguage,
  type Language,
  languageFor,
  languageKey,
} from "../messages/language.ts";
import type { PageLanguage } from "./page-words.ts";

type Catalogue = Readonly<Partial<Record<string, { readonly message: string }>>>;

/** Read once for as long as the worker lives. */
const catalogues = new Map<Language, Promise<Catalogue>>();

/** The language that our user chose, or the browser's, for what is said in pages; a sentence that it lacks is English. */
export async function browserLanguage(): Promise<PageLanguage> {
  const choice = (await browser.storage.local.get(languageKey))[languageKey];
  const language = languageFor(choice, browser.i18n.getUILanguage());
  const [own, english] = await Promise.all([language, englishLanguage].map(catalogueOf));
  return {
    direction: language.direction,
    say: (key) => own?.[key]?.message ?? english?.[key]?.message ?? "",
  };
}

function catalogueOf(language: Language): Promise<Catalogue> {
  const known = catalogues.get(language) ?? read(language);
  catalogues.set(language, known);
  return known;
}

async function read(language: Language): Promise<Catalogue> {
  const answer = await fetch(cataloguePath(language)).catch(() => null);
  if (answer?.ok) return answer.json();
  // Asked again the next time.
  catalogues.delete(language);
  return {};
}
