import { diceWords } from "./dice-words.ts";

/** Short ones, which are quickly typed; all five fit into one field. 2849 of them: 11.4 bits each, 57 together. */
export const suggestedWords: readonly string[] = diceWords.filter((word) => word.length <= 6);

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
