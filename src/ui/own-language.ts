import browser from "webextension-polyfill";
import { cataloguePath, englishLanguage, langOf, languageFor, languageKey } from "../messages/language.ts";
import { type Catalogue, speak } from "./say.ts";

/** To be awaited before a page draws anything: from then on it speaks the language of its user. */
export async function speakOwnLanguage(): Promise<void> {
  const choice = (await browser.storage.local.get(languageKey))[languageKey];
  const language = languageFor(choice, browser.i18n.getUILanguage());
  if (language === englishLanguage) return;
  const answer = await fetch(cataloguePath(language)).catch(() => null);
  // A build without this catalogue speaks English.
  if (!answer?.ok) return;
  speak(language, (await answer.json()) as Catalogue);
  document.documentElement.lang = langOf(language);
  document.documentElement.dir = language.direction;
}
