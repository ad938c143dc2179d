import { inLanguage } from "./say.ts";

/**
 * A name by which rows are sorted, without minding case and accents, numbers as numbers. Most names are plain, and two of
 * those are compared as the language's own order does without asking it, which would take long where there are thousands.
 */
export interface SortName {
  readonly text: string;
  /** In small letters; null for what only the language's order can tell. */
  readonly plain: string | null;
}

export function sortName(text: string): SortName {
  return { text, plain: language().isPlain && plain.test(text) ? text.toLowerCase() : null };
}

/** Less than 0 when the first comes first. */
export function compareNames(one: SortName, other: SortName): number {
  if (one.text === other.text) return 0;
  if (one.plain === null || other.plain === null) return language().order.compare(one.text, other.text);
  return comparePlain(one.plain, other.plain);
}

function comparePlain(one: string, other: string): number {
  let at = 0;
  let otherAt = 0;
  while (at < one.length && otherAt < other.length) {
    const end = endOfNumber(one, at);
    const otherEnd = endOfNumber(other, otherAt);
    const difference =
      end > at && otherEnd > otherAt
        ? compareNumbers(one.slice(at, end), other.slice(otherAt, otherEnd))
        : rankAt(one, at) - rankAt(other, otherAt);
    if (difference !== 0) return difference;
    at = Math.max(end, at + 1);
    otherAt = Math.max(otherEnd, otherAt + 1);
  }
  return one.length - at - (other.length - otherAt);
}

/** Where the digits that begin at this place end; the place itself where there are none. */
function endOfNumber(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function compareNumbers(one: string, other: string): number {
  const [a, b] = [one, other].map((digits) => digits.replace(/^0+/, ""));
  if (a === undefined || b === undefined || a === b) return 0;
  return a.length - b.length || (a < b ? -1 : 1);
}

const plain = /^[\x20-\x7e]*$/;

// The order of the Unicode collation algorithm's root (CLDR, alternate non-ignorable).
const rootOrder = " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789abcdefghijklmnopqrstuvwxyz";
const ranks = Array.from({ length: 128 }, (_, code) => rootOrder.indexOf(String.fromCharCode(code)));

function rankAt(text: string, at: number): number {
  return ranks[text.charCodeAt(at)] ?? 0;
}

const language = inLanguage((tag) => {
  const order = new Intl.Collator(tag, { sensitivity: "base", numeric: true });
  return { order, isPlain: isPlainOrder(order) };
});

/** Languages have letters of two, such as the Danes' aa, and places of their own for others: they keep their order. */
const probes = ["aa", "ab", "az", "ba", "ch", "ci", "cz", "da", "gb", "h", "i", "ij", "ik", "j", "ll", "lm"];
const laterProbes = [
  "ly",
  "ma",
  "ng",
  "nh",
  "rs",
  "sh",
  "si",
  "ss",
  "t",
  "th",
  "ti",
  "v",
  "w",
  "x",
  "y",
  "z",
  "zh",
  "zs",
];

function isPlainOrder(order: Intl.Collator): boolean {
  return [...probes, ...laterProbes].every((probe, at, all) => {
    const next = all[at + 1];
    return next === undefined || order.compare(probe, next) < 0;
  });
}
