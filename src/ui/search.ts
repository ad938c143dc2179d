/** A stretch of text, and whether the search found it. */
export interface Stretch {
  readonly text: string;
  readonly found: boolean;
}

/**
 * Those things in whose texts every word of the query is found; case and accents don't count. First come those whose
 * first text begins with the query, then those where a word of it does, then the rest; otherwise the order stays.
 */
export function bestFirst<T>(
  query: string,
  things: readonly T[],
  textsOf: (thing: T) => readonly string[],
): readonly T[] {
  return things
    .map((thing) => ({ thing, rank: rankOf(query, textsOf(thing)) }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ thing }) => thing);
}

/** 0, 1 or 2, the smaller the better; null where a word of the query is not found. */
function rankOf(query: string, texts: readonly string[]): number | null {
  const folded = texts.map((text) => fold(text).text);
  const sought = wordsOf(query);
  if (!sought.every((word) => folded.some((text) => text.includes(word)))) return null;
  const first = (folded[0] || folded[1]) ?? "";
  const start = sought[0] ?? "";
  if (first.startsWith(start)) return 0;
  return first.split(/[\s.@-]+/).some((word) => word.startsWith(start)) ? 1 : 2;
}

/** The text cut where the query's words are found in it, first place of each; in order and complete. */
export function stretches(query: string, text: string): readonly Stretch[] {
  const folded = fold(text);
  const found = new Array<boolean>(text.length).fill(false);
  for (const word of wordsOf(query)) {
    const at = folded.text.indexOf(word);
    if (at < 0) continue;
    found.fill(true, folded.origin[at], folded.origin[at + word.length] ?? text.length);
  }
  return joined(text, found);
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

function wordsOf(query: string): readonly string[] {
  return fold(query)
    .text.split(/\s+/)
    .filter((word) => word !== "");
}

/** The text without case and accents; `origin` says from which place of the text each of its characters comes. */
function fold(text: string): Folded {
  const known = foldedTexts.get(text);
  if (known !== undefined) return known;
  if (foldedTexts.size > mostFolded) foldedTexts.clear();
  const made = /^[\0-\x7f]*$/.test(text) ? foldedAscii(text) : foldedAny(text);
  foldedTexts.set(text, made);
  return made;
}

interface Folded {
  readonly text: string;
  readonly origin: readonly number[];
}

// With each key the same names are searched again.
const foldedTexts = new Map<string, Folded>();
const mostFolded = 10_000;

function foldedAscii(text: string): Folded {
  return { text: text.toLowerCase(), origin: Array.from({ length: text.length }, (_, at) => at) };
}

function foldedAny(text: string): Folded {
  let result = "";
  const origin: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = character.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    for (let index = 0; index < plain.length; index++) origin.push(at);
    result += plain;
    at += character.length;
  }
  return { text: result, origin };
}
