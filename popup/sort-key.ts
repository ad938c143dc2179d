import { inLanguage } from "../src/ui/say.ts";

/**
 * Names by which rows are sorted, without minding case and accents, numbers as numbers. Most names are plain, and then a key
 * that compares as the language's own order does is a hundred times as quick as asking for that.
 */
export interface SortName {
  readonly text: string;
  /** Null for what only the language's order can tell. */
  readonly key: string | null;
}

export function sortName(text: string): SortName {
  return { text, key: language().isPlain && plain.test(text) ? keyOf(text) : null };
}

/** Less than 0 when the first comes first. */
export function compareNames(one: SortName, other: SortName): number {
  if (one.key === null || other.key === null) return language().order.compare(one.text, other.text);
  return one.key < other.key ? -1 : Number(one.key > other.key);
}

const language = inLanguage((tag) => {
  const order = new Intl.Collator(tag, { sensitivity: "base", numeric: true });
  return { order, isPlain: isPlainOrder(order) };
});

const plain = /^[\x20-\x7e]*$/;

// The order of the Unicode collation algorithm's root (CLDR, alternate non-ignorable).
const rootOrder = " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789abcdefghijklmnopqrstuvwxyz";
const ranks = new Map([...rootOrder].map((character, at) => [character, String.fromCharCode(33 + at)]));

/** As many digits as a number in a name is taken to have. */
const digits = 20;

function keyOf(text: string): string {
  const numbered = text
    .toLowerCase()
    .replace(/\d+/g, (number) => number.replace(/^0+(?=\d)/, "").padStart(digits, "0"));
  let key = "";
  for (const character of numbered) key += ranks.get(character) ?? "";
  return key;
}

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
