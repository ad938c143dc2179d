import { type Language, languages } from "../../src/messages/language.ts";
import { speak } from "../../src/ui/say.ts";
import { type Catalogue, catalogues } from "../catalogues.ts";

/** A language with its sentences. */
export interface SpokenLanguage {
  readonly language: Language;
  readonly messages: Catalogue["messages"];
}

/** Finds a language by its folder in `_locales`, and has `say` speak it from now on. Throws an Error where there is none. */
export function speakLanguage(code: string): SpokenLanguage {
  const language = languages.find((each) => each.code === code);
  const catalogue = catalogues().find((each) => each.language === code);
  if (language === undefined || catalogue === undefined)
    throw new Error(`There is no ${code}; there are ${languages.map((each) => each.code).join(", ")}`);
  speak(language, catalogue.messages);
  return { language, messages: catalogue.messages };
}
