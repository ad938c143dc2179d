/** A text as a search reads it: without case and accents. */
export interface Folded {
  readonly text: string;
  /** From which place of the original each character comes. */
  readonly origin: readonly number[];
  /** The places at which words begin, in order. A capital after a small letter begins one, too: GitHub is two. */
  readonly starts: readonly number[];
  /** Which letters it has, as `lettersOf` gives them. */
  readonly letters: number;
}

/** A word of a query, folded. */
export interface Sought {
  readonly word: string;
  readonly letters: number;
}

/** The text without case and accents. What was folded lately is not folded again. */
export function fold(text: string): Folded {
  const known = foldedTexts.get(text);
  if (known !== undefined) return known;
  if (foldedTexts.size > mostFolded) foldedTexts.clear();
  const made = isPlain(text) ? foldedPlain(text) : foldedAny(text);
  foldedTexts.set(text, made);
  return made;
}

/** The words of a query, folded. */
export function wordsOf(query: string): readonly Sought[] {
  return fold(query)
    .text.split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => ({ word, letters: lettersOf(word) }));
}

/** A bit for each Latin letter that a folded text has, one for digits and one for all else: what lacks one can't hold it. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) letters |= 1 << (code - 97);
    else letters |= code >= 48 && code <= 57 ? 1 << 26 : 1 << 27;
  }
  return letters;
}

// With each key the same names are searched again.
const foldedTexts = new Map<string, Folded>();
const mostFolded = 30_000;

function isPlain(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

function foldedPlain(text: string): Folded {
  const small = text.toLowerCase();
  const letters = lettersOf(small);
  return { text: small, origin: placesUpTo(text.length), starts: startsInPlain(text), letters };
}

/** The places from 0, shared: most texts are plain, and each has the same ones. */
function placesUpTo(length: number): readonly number[] {
  while (places.length <= length) places.push(places.length);
  return places;
}

const places: number[] = [];

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
  const starts = new Set(startsIn(text));
  return {
    text: result,
    letters: lettersOf(result),
    origin,
    starts: origin.flatMap((from, place) => (starts.has(from) && origin[place - 1] !== from ? [place] : [])),
  };
}

/** As `startsIn` finds them, without its pattern, which takes too long for thousands of names. */
function startsInPlain(text: string): readonly number[] {
  const starts: number[] = [];
  let before: Kind = "none";
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind !== "none" && (before === "none" || (kind === "capital" && before === "small"))) starts.push(at);
    before = kind;
  }
  return starts;
}

type Kind = "none" | "small" | "capital" | "digit";

function kindOf(code: number): Kind {
  if (code >= 97 && code <= 122) return "small";
  if (code >= 65 && code <= 90) return "capital";
  return code >= 48 && code <= 57 ? "digit" : "none";
}

const wordStart = /(?<![\p{L}\p{N}\p{M}])[\p{L}\p{N}]|(?<=\p{Ll})\p{Lu}/gu;

function startsIn(text: string): readonly number[] {
  return [...text.matchAll(wordStart)].map(({ index }) => index);
}
