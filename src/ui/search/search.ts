import { type Folded, fold, type Sought, wordsOf } from "./folded.ts";
import { grades, matchAsTyped, matchIn, placesOf } from "./match.ts";

// Of the small libraries for this, fuzzysort forgives no typo and uFuzzy wants Latin letters or a pattern for each query;
// either needs the folding, the ranking by field and the marking of below beside it.

/** A stretch of text, and whether the search found it. */
export interface Stretch {
  readonly text: string;
  readonly found: boolean;
}

/** What of a thing is searched, as `searched` prepares it. */
export interface Searched {
  /** Names, the first one first: their letters in order are found, and a slip of the finger is forgiven. */
  readonly names: readonly Folded[];
  /** Other texts, where only what was typed is found. */
  readonly texts: readonly Folded[];
}

/** Names and other texts, prepared to be searched; empty ones are left out. */
export function searched(names: readonly string[], texts: readonly string[]): Searched {
  return { names: foldedOf(names), texts: foldedOf(texts) };
}

function foldedOf(texts: readonly string[]): readonly Folded[] {
  return texts.filter((text) => text !== "").map(fold);
}

/**
 * Those things in whose texts every word of the query is found, best first: where it begins a name before where it begins a
 * word of it, before the middle of a word, before letters in order, before a slip of the finger. Among equals the order stays.
 */
export function bestFirst<T>(
  query: string,
  things: readonly T[],
  searchedOf: (thing: T) => Searched,
): readonly T[] {
  const sought = wordsOf(query);
  const ranked: { readonly thing: T; readonly rank: number }[] = [];
  for (const thing of things) {
    const rank = rankOf(sought, searchedOf(thing));
    if (rank !== null) ranked.push({ thing, rank });
  }
  return ranked.sort((a, b) => a.rank - b.rank).map(({ thing }) => thing);
}

/** Room for as many fields within a grade. */
const fieldsOfGrade = 100;

/** The smaller the better; null where a word of the query is not found. The worst word counts, then all of them. */
function rankOf(sought: readonly Sought[], thing: Searched): number | null {
  let worst = 0;
  let sum = 0;
  for (const word of sought) {
    const rank = rankOfWord(word, thing);
    if (rank === null) return null;
    worst = Math.max(worst, rank);
    sum += rank;
  }
  return worst * 1000 + sum;
}

function rankOfWord(word: Sought, { names, texts }: Searched): number | null {
  let best: number | null = null;
  const take = (grade: number, field: number) => {
    const rank = grade * fieldsOfGrade + Math.min(field, fieldsOfGrade - 1);
    if (best === null || rank < best) best = rank;
  };
  names.forEach((name, at) => {
    const match = matchIn(word, name);
    if (match !== null) take(match.grade, at);
  });
  texts.forEach((text, at) => {
    const match = matchAsTyped(word, text);
    // Found in passing, it counts no more than in the middle of a name.
    if (match !== null) take(Math.max(match.grade, grades.within), names.length + at);
  });
  return best;
}

/** Whether the search finds any word of the query in a text as it was typed. */
export function isFoundIn(query: string, text: string): boolean {
  return wordsOf(query).some((word) => matchAsTyped(word, fold(text)) !== null);
}

/** The text cut where the query's words are found in it; in order and complete. */
export function stretches(query: string, text: string): readonly Stretch[] {
  const folded = fold(text);
  const found = new Array<boolean>(text.length).fill(false);
  for (const word of wordsOf(query)) {
    const match = matchIn(word, folded);
    if (match === null) continue;
    for (const place of placesOf(match)) markPlace(found, folded, place);
  }
  return joined(text, found);
}

/** A place of the folded text stands for one letter of the text, with whatever marks follow it. */
function markPlace(found: boolean[], { origin, text }: Folded, place: number): void {
  const from = origin[place] ?? 0;
  const next = place + 1 < text.length ? origin[place + 1] : found.length;
  found.fill(true, from, Math.max(from + 1, next ?? found.length));
}

function joined(text: string, found: readonly boolean[]): readonly Stretch[] {
  const result: Stretch[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && found[at] === found[start]) continue;
    result.push({ text: text.slice(start, at), found: found[start] === true });
    start = at;
  }
  return result;
}
