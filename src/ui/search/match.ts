import type { Folded, Sought } from "./folded.ts";

/** How one word of a query lies in a text: the smaller the grade, the better. */
export interface Match {
  readonly grade: number;
  /** What it takes of the folded text: a stretch, or places in order. Most matches are only graded: none is written out. */
  readonly takes: { readonly from: number; readonly length: number } | readonly number[];
}

/** The places of the folded text that a match takes, in order. */
export function placesOf({ takes }: Match): readonly number[] {
  return "from" in takes ? Array.from({ length: takes.length }, (_, at) => takes.from + at) : takes;
}

/** What a match is worth. The last two are guesses, and come after all that is found as it was typed. */
export const grades = {
  whole: 0,
  start: 1,
  wordStart: 2,
  within: 3,
  initials: 4,
  inOrder: 5,
  typo: 6,
} as const;

/** Whether a word of a query is found in a text as it was typed. Null when it is not. */
export function matchAsTyped({ word, letters }: Sought, folded: Folded): Match | null {
  if ((letters & ~folded.letters) !== 0) return null;
  const { text, starts } = folded;
  const first = text.indexOf(word);
  if (first < 0) return null;
  if (first === 0) return run(text.length === word.length ? grades.whole : grades.start, 0, word.length);
  const start = starts.find((place) => place >= first && text.startsWith(word, place));
  if (start !== undefined) return run(grades.wordStart, start, word.length);
  return run(grades.within, first, word.length);
}

/**
 * The best match of a word of a query in a text: as it was typed; else its letters in order, where they begin words or lie
 * close together; else with one letter too many, too few, wrong or swapped with its neighbour. Null when there is none.
 */
export function matchIn(sought: Sought, folded: Folded): Match | null {
  const { word } = sought;
  const missing = sought.letters & ~folded.letters;
  // One slip brings in one letter at most that is not there.
  if ((missing & (missing - 1)) !== 0) return null;
  const typed =
    missing === 0
      ? (matchAsTyped(sought, folded) ??
        initialsIn(word, folded) ??
        (word.length < leastInOrder ? null : inOrderIn(word, folded)))
      : null;
  return typed ?? (word.length < leastMistyped ? null : mistypedIn(word, folded));
}

const leastInOrder = 3;
const leastMistyped = 4;

/** Each letter goes on where the one before ended, or begins a word: "gh" and "gihu" in GitHub. */
function initialsIn(word: string, { text, starts }: Folded): Match | null {
  if (word.length < 2 || !starts.some((start) => text[start] === word[0])) return null;
  const takes: number[] = [];
  // What led nowhere once is not tried again: a name of many short words would take for ever.
  const deadEnds = new Set<number>();
  const goesOnAt = (place: number, at: number): boolean => {
    if (text[place] !== word[at]) return false;
    takes[at] = place;
    return at + 1 === word.length || goesOn(place + 1, at + 1);
  };
  const goesOn = (from: number, at: number): boolean => {
    const here = at * (text.length + 1) + from;
    if (deadEnds.has(here)) return false;
    if (goesOnAt(from, at)) return true;
    for (const start of starts) if (start > from && goesOnAt(start, at)) return true;
    deadEnds.add(here);
    return false;
  };
  return starts.some((start) => goesOnAt(start, 0)) ? { grade: grades.initials, takes } : null;
}

/** The letters in order from the start of a word, with few others between them: "gthb" in GitHub. */
function inOrderIn(word: string, { text, starts }: Folded): Match | null {
  const farthest = word.length + Math.ceil(word.length / 2) + 1;
  for (const start of starts) {
    if (text[start] !== word[0]) continue;
    const takes = [start];
    for (let at = 1; at < word.length; at++) {
      const place = text.indexOf(word[at] ?? "", (takes.at(-1) ?? 0) + 1);
      if (place < 0 || place - start >= farthest) break;
      takes.push(place);
    }
    if (takes.length === word.length) return { grade: grades.inOrder, takes };
  }
  return null;
}

/** The word with one slip of the finger, at the start of a word of the text. */
function mistypedIn(word: string, { text, starts }: Folded): Match | null {
  for (const start of starts) {
    // Most words differ in both of their first letters, and need no closer look.
    if (text[start] !== word[0] && text[start + 1] !== word[1] && text[start] !== word[1]) continue;
    const length = mistypedLength(word, text, start);
    if (length !== null) return run(grades.typo, start, length);
  }
  return null;
}

/** How many letters of the text from `start` are the word with one slip, or null. */
function mistypedLength(word: string, text: string, start: number): number | null {
  let same = 0;
  while (same < word.length && text[start + same] === word[same]) same++;
  const restIs = (ofWord: number, ofText: number) => text.startsWith(word.slice(ofWord), start + ofText);
  const isSwapped = text[start + same] === word[same + 1] && text[start + same + 1] === word[same];
  if (isSwapped && restIs(same + 2, same + 2)) return word.length;
  if (start + same < text.length && restIs(same + 1, same + 1)) return word.length;
  if (restIs(same + 1, same)) return word.length - 1;
  return restIs(same, same + 1) ? word.length + 1 : null;
}

function run(grade: number, from: number, length: number): Match {
  return { grade, takes: { from, length } };
}
