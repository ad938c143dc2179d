import browser from "webextension-polyfill";
import { englishLanguage, langOf, languageFor, languageKey, sentencesPath } from "../messages/language.ts";
import { languageChoice } from "./language-choice.ts";
import { catalogueOf, speak } from "./say.ts";

/** To be awaited before a page draws anything: from then on it speaks the language of its user. */
export async function speakOwnLanguage(): Promise<void> {
  const language = languageFor(await languageChoice(), browser.i18n.getUILanguage());
  if (language === englishLanguage) return;
  const answer = await fetch(sentencesPath(language)).catch(() => null);
  // A build without its sentences speaks English.
  if (!answer?.ok) return;
  speak(language, catalogueOf((await answer.json()) as readonly string[]));
  document.documentElement.lang = langOf(language);
  document.documentElement.dir = language.direction;
}

/** Has a page that stays open while the choice is made elsewhere drawn anew, in the language that is chosen. */
export function followLanguage(): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (languageKey in changes) location.reload();
  });
}
