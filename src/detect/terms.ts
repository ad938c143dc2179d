import { plain } from "./plain-text.ts";

/**
 * Terms to look for in plain text. In a term a space may also stand for nothing, and `*` for any ending of a word.
 * (Regular expressions of a thousand alternatives take longer to compile than a page takes to read.)
 */
export interface Terms {
  /** The first match at or after a place, as start and end in the plain text; null for none. */
  find(text: string, from: number): readonly [number, number] | null;
}

/** `apart`: terms found only as whole words; `anywhere`: those of languages that write without spaces. */
export function termsOf(apart: readonly string[], anywhere: readonly string[]): Terms {
  const words = bucketed(apart);
  const pieces = bucketed(anywhere);
  return {
    find(text, from) {
      for (let at = from; at < text.length; at++) {
        const key = text.charAt(at);
        if (key === " ") continue;
        const end = longest(text, at, pieces.get(key), "anywhere");
        if (end !== null) return [at, end];
        if (text.charAt(at - 1) !== " ") continue;
        const wordEnd = longest(text, at, words.get(key), "apart");
        if (wordEnd !== null) return [at, wordEnd];
      }
      return null;
    },
  };
}

function bucketed(terms: readonly string[]): Map<string, string[]> {
  const buckets = new Map<string, string[]>();
  for (const term of new Set(terms.map(plainTerm))) {
    const key = term.charAt(0);
    const bucket = buckets.get(key);
    if (bucket) bucket.push(term);
    else buckets.set(key, [term]);
  }
  return buckets;
}

function plainTerm(term: string): string {
  if (/^[a-z0-9 ]+\*?$/.test(term)) return term;
  return term
    .split(/( ?\* ?)/)
    .map((part) => (part.includes("*") ? part : plain(part).trim()))
    .join("");
}

function longest(
  text: string,
  at: number,
  terms: readonly string[] | undefined,
  kind: "apart" | "anywhere",
): number | null {
  let best: number | null = null;
  for (const term of terms ?? []) {
    const end = endOf(text, at, term);
    if (end === null || (kind === "apart" && text.charAt(end) !== " ")) continue;
    if (best === null || end > best) best = end;
  }
  return best;
}

function endOf(text: string, start: number, term: string): number | null {
  let at = start;
  for (const wanted of term) {
    if (wanted === "*") while (at < text.length && text.charAt(at) !== " ") at++;
    else if (wanted === " ") at += text.charAt(at) === " " ? 1 : 0;
    else if (text.charAt(at) === wanted) at++;
    else return null;
  }
  return at;
}
