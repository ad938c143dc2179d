import { plain } from "./plain-text.ts";
import { vocabularies } from "./vocabulary/vocabularies.ts";
import { type Concept, concepts } from "./vocabulary/vocabulary.ts";

/** The terms of one concept in all languages, in plain form, each once, with a bar between. */
export interface ListedTerms {
  /** Of languages that write their words apart. */
  readonly apart: string;
  readonly anywhere: string;
}

/** By concept. The build works this out once and ships only the outcome: pages would wait for it. */
export const listedTerms: Readonly<Record<Concept, ListedTerms>> = Object.fromEntries(
  concepts.map((concept) => [concept, { apart: listed(concept, true), anywhere: listed(concept, false) }]),
) as Record<Concept, ListedTerms>;

function listed(concept: Concept, spaced: boolean): string {
  const terms = vocabularies
    .filter((each) => each.spaced === spaced)
    .flatMap(({ words }) => (words[concept] ?? "").split(/[|\n]/))
    .map((term) => plainTerm(term.trim()));
  return [...new Set(terms)].filter((term) => term !== "").join("|");
}

function plainTerm(term: string): string {
  return term
    .split(/( ?\* ?)/)
    .map((part) => (part.includes("*") ? part : plain(part).trim()))
    .join("");
}
