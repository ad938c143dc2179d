/** Where a term stands in a plain text: its first character, the end of what it says itself, the end of its word. */
export interface Match {
  readonly start: number;
  /** Before whatever its `*` stands for. */
  readonly stem: number;
  readonly end: number;
}

/** The terms of one concept, in plain form, each once. */
export interface ConceptTerms {
  /** Found only as whole words, or inside words where they begin with `*`. */
  readonly apart: readonly string[];
  /** Those of languages that write without spaces, whose Latin words still are no pieces of others. */
  readonly anywhere: readonly string[];
}

/**
 * The terms of many concepts by the characters that they begin with: the first two, or the one before a space or a `*`. Each
 * is written after a character for its concept, with a bar between one and the next.
 * In a term a space may also stand for nothing, and `*` for any ending of a word.
 * (Regular expressions of a thousand alternatives take longer to compile than a page takes to read.)
 */
export interface TermIndex {
  /** Terms that begin a word. */
  readonly starts: Bucketed;
  /** Terms that may begin inside a word. */
  readonly inside: Bucketed;
  readonly anywhere: Bucketed;
}

type Bucketed = Readonly<Record<string, string>>;

const firstMark = "A".charCodeAt(0);

/** Puts the terms of concepts, which are known by their place in the list, into an index. */
export function indexTerms(concepts: readonly ConceptTerms[]): TermIndex {
  const isInner = (term: string) => term.startsWith("*");
  const bucketed = (termsIn: (terms: ConceptTerms) => readonly string[]): Bucketed => {
    const buckets: Record<string, string> = {};
    for (const [concept, terms] of concepts.entries()) {
      for (const term of termsIn(terms)) {
        const key = /^.[^ *]?/.exec(term)?.[0] ?? "";
        const entry = String.fromCharCode(firstMark + concept) + term;
        buckets[key] = key in buckets ? `${buckets[key]}|${entry}` : entry;
      }
    }
    return buckets;
  };
  return {
    starts: bucketed(({ apart }) => apart.filter((term) => !isInner(term))),
    inside: bucketed(({ apart }) => apart.filter(isInner).map((term) => term.slice(1))),
    anywhere: bucketed(({ anywhere }) => anywhere),
  };
}

/** Finds terms of all concepts in one go through a plain text. */
export interface TermFinder {
  /** By the place of the concept in its list: the longest match at every place, none inside another. */
  findAll(text: string): readonly (readonly Match[] | undefined)[];
}

export function createTermFinder({ starts, inside, anywhere }: TermIndex): TermFinder {
  const kinds = [
    { termsAt: opened(anywhere), onlyAtStart: false, counts: isNoPiece },
    { termsAt: opened(inside), onlyAtStart: false, counts: endsWord },
    { termsAt: opened(starts), onlyAtStart: true, counts: endsWord },
  ];
  return {
    findAll(text) {
      const found: Match[][] = [];
      for (let at = 0; at < text.length; at++) {
        if (text[at] === " ") continue;
        const two = text.slice(at, at + 2);
        const one = text.slice(at, at + 1);
        for (const { termsAt, onlyAtStart, counts } of kinds) {
          if (onlyAtStart && text[at - 1] !== " ") continue;
          for (const term of termsAt(two)) addMatch(found, term, text, at, counts);
          for (const term of termsAt(one)) addMatch(found, term, text, at, counts);
        }
      }
      return found;
    },
  };
}

interface Term {
  readonly concept: number;
  readonly term: string;
}

const none: readonly Term[] = [];

/** The terms behind a key; they are taken apart when they are first asked for, which most of them never are. */
function opened(bucketed: Bucketed): (key: string) => readonly Term[] {
  const known = new Map<string, readonly Term[]>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (!Object.hasOwn(bucketed, key)) return none;
    const terms = (bucketed[key] ?? "").split("|").map(termOf);
    known.set(key, terms);
    return terms;
  };
}

function termOf(entry: string): Term {
  return { concept: entry.charCodeAt(0) - firstMark, term: entry.slice(1) };
}

function addMatch(
  found: Match[][],
  { concept, term }: Term,
  text: string,
  at: number,
  counts: (text: string, match: Match) => boolean,
): void {
  const matches = found[concept] ?? [];
  const last = matches.at(-1);
  if (last !== undefined && last.start < at && at < last.end) return;
  const match = matchOf(text, at, term);
  if (match === null || !counts(text, match)) return;
  found[concept] = matches;
  if (last?.start !== at) matches.push(match);
  else if (match.end > last.end) matches[matches.length - 1] = match;
}

function endsWord(text: string, { end }: Match): boolean {
  return text[end] === " ";
}

/** Whether no Latin word goes on before or after a match: "tv" is no part of "potvrdit". */
function isNoPiece(text: string, { start, end }: Match): boolean {
  return !(
    (latin.test(text.charAt(start)) && latin.test(text.charAt(start - 1))) ||
    (latin.test(text.charAt(end - 1)) && latin.test(text.charAt(end)))
  );
}

const latin = /[a-z\d]/;

function matchOf(text: string, start: number, term: string): Match | null {
  let at = start;
  let stem = start;
  for (let place = 0; place < term.length; place++) {
    const wanted = term[place];
    if (wanted === "*") while (at < text.length && text[at] !== " ") at++;
    else if (wanted === " ") at += text[at] === " " ? 1 : 0;
    else if (text[at] === wanted) stem = ++at;
    else return null;
  }
  return { start, stem, end: at };
}
