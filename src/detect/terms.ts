/** Where a term stands in a plain text: its first character, the end of what it says itself, the end of its word. */
export interface Match {
  readonly start: number;
  /** Before whatever its `*` stands for. */
  readonly stem: number;
  readonly end: number;
}

/**
 * Terms to look for in plain text. In a term a space may also stand for nothing, and `*` for any ending of a word.
 * (Regular expressions of a thousand alternatives take longer to compile than a page takes to read.)
 */
export interface Terms {
  /** The longest match at every place, none inside another. */
  all(text: string): Match[];
}

/**
 * Terms in plain form, each once. `apart`: terms found only as whole words, or inside words where they begin with `*`; `anywhere`: those of languages
 * that write without spaces, whose Latin words still are no pieces of others.
 */
export function termsOf(apart: readonly string[], anywhere: readonly string[]): Terms {
  const isInner = (term: string) => term.startsWith("*");
  const words = bucketed(apart.filter((term) => !isInner(term)));
  const inner = bucketed(apart.filter(isInner).map((term) => term.slice(1)));
  const pieces = bucketed(anywhere);
  return {
    all(text) {
      const found: Match[] = [];
      for (let at = 0; at < text.length; at++) {
        const key = text.charAt(at);
        if (key === " ") continue;
        const match = longest(text, at, [
          [pieces.get(key), false],
          [inner.get(key), true],
          [text.charAt(at - 1) === " " ? words.get(key) : [], true],
        ]);
        if (match === null) continue;
        found.push(match);
        at = match.end - 1;
      }
      return found;
    },
  };
}

function bucketed(terms: readonly string[]): Map<string, string[]> {
  const buckets = new Map<string, string[]>();
  for (const term of terms) {
    const key = term.charAt(0);
    const bucket = buckets.get(key);
    if (bucket) bucket.push(term);
    else buckets.set(key, [term]);
  }
  return buckets;
}

/** Of several lists of terms, each with whether its terms must end with the word. */
function longest(
  text: string,
  at: number,
  lists: readonly (readonly [readonly string[] | undefined, boolean])[],
): Match | null {
  let best: Match | null = null;
  for (const [terms = [], endsWord] of lists) {
    for (const term of terms) {
      const match = matchOf(text, at, term);
      if (match === null || (endsWord ? text.charAt(match.end) !== " " : isPiece(text, match))) continue;
      if (best === null || match.end > best.end) best = match;
    }
  }
  return best;
}

/** Whether a Latin word goes on before or after a match: "tv" is no part of "potvrdit". */
function isPiece(text: string, { start, end }: Match): boolean {
  return (
    (latin.test(text.charAt(start)) && latin.test(text.charAt(start - 1))) ||
    (latin.test(text.charAt(end - 1)) && latin.test(text.charAt(end)))
  );
}

const latin = /[a-z\d]/;

function matchOf(text: string, start: number, term: string): Match | null {
  let at = start;
  let stem = start;
  for (const wanted of term) {
    if (wanted === "*") while (at < text.length && text.charAt(at) !== " ") at++;
    else if (wanted === " ") at += text.charAt(at) === " " ? 1 : 0;
    else if (text.charAt(at) === wanted) stem = ++at;
    else return null;
  }
  return { start, stem, end: at };
}
