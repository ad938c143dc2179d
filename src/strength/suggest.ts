import { diceWords } from "./dice-words.ts";

/** Nobody wants to be given these, nor to type them each day. */
const unwanted: ReadonlySet<string> = new Set([
  "agony",
  "coma",
  "gore",
  "groin",
  "grope",
  "hate",
  "jailer",
  "junkie",
  "lusty",
  "maggot",
  "opium",
  "ovary",
  "prison",
  "racism",
  "rash",
  "scabby",
  "thong",
  "undead",
  "womb",
]);

/** Short ones, which are quickly typed; all five fit into one field. 2830 of them: 11.4 bits each, 57 together. */
export const suggestedWords: readonly string[] = diceWords.filter(
  (word) => word.length <= 6 && !unwanted.has(word),
);

const wordCount = 5;

/** Gives 32 random bits, as a whole number. */
export type RandomBits = () => number;

/** Five words, each drawn by itself from `suggestedWords`, with spaces between them. */
export function suggestPassphrase(random: RandomBits): string {
  return Array.from({ length: wordCount }, () => suggestedWords[below(suggestedWords.length, random)]).join(
    " ",
  );
}

/** A whole number from 0 up to, not including, `limit`; each as likely as any other. */
function below(limit: number, random: RandomBits): number {
  // What is left over at the top would make the first ones likelier.
  const end = 2 ** 32 - (2 ** 32 % limit);
  for (;;) {
    const drawn = random();
    if (drawn < end) return drawn % limit;
  }
}
