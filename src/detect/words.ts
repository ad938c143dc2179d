import { plain } from "./plain-text.ts";
import { type Terms, termsOf } from "./terms.ts";
import { ar } from "./vocabulary/ar.ts";
import { de } from "./vocabulary/de.ts";
import { en } from "./vocabulary/en.ts";
import { es } from "./vocabulary/es.ts";
import { fr } from "./vocabulary/fr.ts";
import { it } from "./vocabulary/it.ts";
import { ja } from "./vocabulary/ja.ts";
import { ko } from "./vocabulary/ko.ts";
import { nl } from "./vocabulary/nl.ts";
import { pt } from "./vocabulary/pt.ts";
import { ru } from "./vocabulary/ru.ts";
import { type Concept, concepts, type Vocabulary } from "./vocabulary/vocabulary.ts";
import { zh } from "./vocabulary/zh.ts";

/**
 * Whether a text says a concept, in any of our languages: pages mix them, and their lang attribute is often wrong.
 * Case, accents, punctuation and width of letters do not matter.
 */
export function says(text: string, concept: Concept): boolean {
  return text !== "" && termsFor(concept).find(plain(text), 0) !== null;
}

/** A text in plain words, without those of a concept. */
export function without(text: string, concept: Concept): string {
  let rest = plain(text);
  for (let found = termsFor(concept).find(rest, 0); found; found = termsFor(concept).find(rest, found[0])) {
    rest = `${rest.slice(0, found[0])} ${rest.slice(found[1])}`;
  }
  return rest;
}

/** The plain words that come after a concept's last mention in a text, with spaces around; null without a mention. */
export function wordsAfter(text: string, concept: Concept): string | null {
  const whole = plain(text);
  let end: number | null = null;
  for (let found = termsFor(concept).find(whole, 0); found; found = termsFor(concept).find(whole, found[1]))
    end = found[1];
  return end === null ? null : whole.slice(end);
}

const vocabularies: readonly Vocabulary[] = [en, de, fr, es, pt, it, nl, ja, zh, ru, ko, ar];
const known = new Map<Concept, Terms>();

/** Makes the lists of all concepts ready, one between two yields; does nothing the second time. */
export function* prepareWords(): Generator<undefined, void, undefined> {
  for (const concept of concepts) {
    if (known.has(concept)) continue;
    termsFor(concept);
    yield;
  }
}

function termsFor(concept: Concept): Terms {
  const made = known.get(concept) ?? termsOf(listed(concept, true), listed(concept, false));
  known.set(concept, made);
  return made;
}

function listed(concept: Concept, spaced: boolean): string[] {
  return vocabularies
    .filter((each) => each.spaced === spaced)
    .flatMap(({ words }) => (words[concept] ?? "").split(/[|\n]/))
    .map((term) => term.trim())
    .filter((term) => term !== "");
}
