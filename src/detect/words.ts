import { plain } from "./plain-text.ts";
import { termIndex } from "./term-index.ts";
import { createTermFinder, type Match } from "./terms.ts";
import { type Concept, concepts } from "./vocabulary/vocabulary.ts";

/**
 * Whether a text says a concept, in any of our languages: pages mix them, and their lang attribute is often wrong.
 * Case, accents, punctuation and width of letters do not matter.
 */
export function says(text: string, concept: Concept): boolean {
  return text !== "" && matchesIn(plain(text), concept).length > 0;
}

/** A text in plain words, without those of a concept. */
export function without(text: string, concept: Concept): string {
  let rest = plain(text);
  for (const { start, end } of [...matchesIn(rest, concept)].reverse())
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return plain(rest);
}

/** The plain words that come after a concept's last mention in a text, with spaces around; null without a mention. */
export function wordsAfter(text: string, concept: Concept): string | null {
  const whole = plain(text);
  const last = matchesIn(whole, concept).at(-1);
  return last === undefined ? null : whole.slice(last.end);
}

/**
 * Concepts that two words say together when they stand near each other, in one sentence and in either order: "recovery
 * code", "código de recuperación", "codes for an emergency". `apart`: how many words may stand between.
 */
const pairs: Readonly<Partial<Record<Concept, readonly Pair[]>>> = {
  recovery: [{ of: ["spare", "code"], apart: 4 }],
  oneTimeCode: [
    { of: ["proof", "code"], apart: 2 },
    { of: ["figures", "authenticator"], apart: 4 },
  ],
  authenticator: [
    { of: ["authentic", "app"], apart: 2 },
    { of: ["secondFactor", "app"], apart: 3 },
  ],
  sizedCode: [
    { of: ["sized", "code"], apart: 2 },
    { of: ["sized", "figures"], apart: 1 },
  ],
  appCode: [
    { of: ["app", "code"], apart: 4 },
    { of: ["figures", "app"], apart: 4 },
  ],
  refusedCode: [
    { of: ["wrong", "code"], apart: 5 },
    { of: ["wrong", "oneTimeCode"], apart: 5 },
  ],
  otherPurpose: [
    { of: ["link", "device"], apart: 3 },
    { of: ["code", "screen"], apart: 6 },
  ],
};

interface Pair {
  readonly of: readonly [Concept, Concept];
  readonly apart: number;
}

function matchesIn(text: string, concept: Concept): readonly Match[] {
  const { alone, said } = readingOf(text);
  const found = said[concept] ?? findIn(text, concept, alone[places[concept]] ?? []);
  said[concept] = found;
  return found;
}

/** What is known of a text. */
interface Reading {
  /** The concepts that single terms say, by their places in the list. */
  readonly alone: readonly (readonly Match[] | undefined)[];
  readonly said: Partial<Record<Concept, readonly Match[]>>;
}

// The same few texts are asked many questions.
const readings = new Map<string, Reading>();

function readingOf(text: string): Reading {
  const before = readings.get(text);
  if (before !== undefined) return before;
  if (readings.size > 1500) readings.clear();
  const reading = { alone: terms.findAll(text), said: {} };
  readings.set(text, reading);
  return reading;
}

const terms = createTermFinder(termIndex);
const places = Object.fromEntries(concepts.map((concept, place) => [concept, place])) as Record<
  Concept,
  number
>;

function findIn(text: string, concept: Concept, alone: readonly Match[]): readonly Match[] {
  // A "QR code" is none.
  if (concept === "code")
    return alone.filter((each) => !matchesIn(text, "scan").some((scan) => overlap(each, scan)));
  const together = (pairs[concept] ?? []).flatMap(({ of: [first, second], apart }) => {
    const others = matchesIn(text, second);
    return matchesIn(text, first).flatMap((each) => nearestPair(text, each, others, apart) ?? []);
  });
  return together.length === 0 ? alone : merged([...alone, ...together]);
}

/** The span from a match to the nearest of others, if that is near enough. */
function nearestPair(text: string, one: Match, others: readonly Match[], apart: number): Match | null {
  const near = others
    .map((other) => ({ other, gap: gapBetween(text, one, other) }))
    .filter(({ gap }) => gap <= apart)
    .sort((a, b) => a.gap - b.gap)[0];
  if (!near) return null;
  const end = Math.max(one.end, near.other.end);
  return { start: Math.min(one.start, near.other.start), stem: end, end };
}

/** How many words stand between two matches; two characters of a script without spaces count as one. */
function gapBetween(text: string, a: Match, b: Match): number {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  if (second.start < first.end) return second.start >= first.stem ? 0 : Number.POSITIVE_INFINITY;
  const between = text.slice(first.end, second.start);
  if (between.includes("|")) return Number.POSITIVE_INFINITY;
  return between
    .split(" ")
    .filter((word) => word !== "")
    .reduce(
      (sum, word) => sum + (/[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]/.test(word) ? word.length / 2 : 1),
      0,
    );
}

function overlap(a: Match, b: Match): boolean {
  return a.start < b.end && b.start < a.end;
}

function merged(matches: readonly Match[]): Match[] {
  const made: Match[] = [];
  for (const each of [...matches].sort((a, b) => a.start - b.start)) {
    const last = made.at(-1);
    if (last && each.start < last.end) made[made.length - 1] = { ...last, end: Math.max(last.end, each.end) };
    else made.push(each);
  }
  return made;
}
