import { plain } from "./plain-text.ts";
import { indexTerms, type TermIndex } from "./terms.ts";
import { vocabularies } from "./vocabulary/vocabularies.ts";
import { type Concept, concepts } from "./vocabulary/vocabulary.ts";

/** The terms of all concepts in all languages. The build works this out once and ships only the outcome: pages would wait for it. */
export const termIndex: TermIndex = indexTerms(
  concepts.map((concept) => ({ apart: listed(concept, true), anywhere: listed(concept, false) })),
);

function listed(concept: Concept, spaced: boolean): readonly string[] {
  const terms = vocabularies
    .filter((each) => each.spaced === spaced)
    .flatMap(({ words }) => (words[concept] ?? "").split(/[|\n]/))
    .map((term) => plainTerm(term.trim()));
  return [...new Set(terms)].filter((term) => term !== "");
}

function plainTerm(term: string): string {
  return term
    .split(/( ?\* ?)/)
    .map((part) => (part.includes("*") ? part : plain(part).trim()))
    .join("");
}
