import browser from "webextension-polyfill";
import {
  englishLanguage,
  type Language,
  langOf,
  languageFor,
  languageKey,
  sentencesPath,
} from "../messages/language.ts";
import { languageChoice } from "./language-choice.ts";
import { catalogueOf, speak } from "./say.ts";

/** To be awaited before a page draws anything: from then on it speaks the language of its user. */
export async function speakOwnLanguage(): Promise<void> {
  await speakAs(await languageChoice());
}

/**
 * Has a page that stays open while the choice is made elsewhere speak the language that is chosen. `draw` draws all of it again
 * where it stands: a form keeps what is typed in it.
 */
export function followLanguage(draw: () => void): void {
  browser.storage.local.onChanged.addListener(async (changes) => {
    const choice = changes[languageKey];
    if (choice !== undefined && (await speakAs(choice.newValue))) draw();
  });
}

/** The one that was chosen last: its sentences may still be on their way. */
let wanted = englishLanguage;

/** Whether another language is spoken from now on. */
async function speakAs(choice: unknown): Promise<boolean> {
  const language = languageFor(choice, browser.i18n.getUILanguage());
  if (language === wanted) return false;
  wanted = language;
  const sentences = await sentencesOf(language);
  if (language !== wanted) return false;
  // A build without its sentences speaks English.
  const spoken = sentences === null ? englishLanguage : language;
  speak(spoken, catalogueOf(sentences ?? []));
  document.documentElement.lang = langOf(spoken);
  document.documentElement.dir = spoken.direction;
  return true;
}

/** In the order of the English ones, which every page has already; null where they are missing. */
async function sentencesOf(language: Language): Promise<readonly string[] | null> {
  if (language === englishLanguage) return [];
  const answer = await fetch(sentencesPath(language)).catch(() => null);
  return answer?.ok ? answer.json() : null;
}
