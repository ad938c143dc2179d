import { languageKey } from "../messages/language.ts";

const world = globalThis as { countersignLanguage?: Promise<Record<string, unknown>> };

/** Asks the browser for the choice, for `languageChoice` of another script of the same page. */
export function askForLanguage(): void {
  // Without the polyfill: both browsers promise an answer.
  world.countersignLanguage = chrome.storage.local.get(languageKey);
}

/** The language's code that was chosen; undefined for the browser's. */
export async function languageChoice(): Promise<unknown> {
  return (await (world.countersignLanguage ?? chrome.storage.local.get(languageKey)))[languageKey];
}
