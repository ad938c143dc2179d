import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs } from "@zxcvbn-ts/language-common";
import { commonPasswords } from "./common-passwords.ts";
import { diceWords } from "./dice-words.ts";
import { type Strength, shortestPassphrase, type Weakness } from "./strength.ts";

/**
 * Estimates how well a passphrase withstands guessing, by zxcvbn and with a ceiling for words. To be run where memory ends with
 * the screen: the patterns that it tries keep the last text in which they found something.
 */
export function estimateStrength(passphrase: string): Strength {
  const { bits, weakness } = measure(passphrase);
  const share = Math.min(1, bits / fullBits);
  if ([...passphrase].length < shortestPassphrase)
    return { level: "short", share: Math.min(share, 0.2), weakness: null };
  if (bits < fairBits) return { level: "weak", share, weakness };
  return { level: bits < strongBits ? "fair" : "strong", share, weakness: null };
}

// Each guess at a vault costs its whole key derivation. Three words of a list of 7776 are fair, four are strong.
const fairBits = 33;
const strongBits = 44;
const fullBits = 57;

const zxcvbn = new ZxcvbnFactory({
  // By this name zxcvbn takes all words of a list for equally likely; otherwise the first ones, by the alphabet, were worth nothing.
  dictionary: { passwords: [...commonPasswords], diceware: [...diceWords] },
  graphs: adjacencyGraphs,
  // What is longer is as strong as this much of it, and sooner said.
  maxLength: 100,
});

/** What a word can bring at most: half of 6⁵ guesses, as zxcvbn counts one of a list for five dice. */
const bitsPerWord = Math.log2(6 ** 5 / 2);
/** More words than that are strong anyway, and each takes time. */
const mostWords = 24;

interface Measure {
  /** The logarithm to base 2 of the guesses that it takes. */
  readonly bits: number;
  readonly weakness: Weakness | null;
}

function measure(passphrase: string): Measure {
  const { guesses, feedback } = zxcvbn.check(passphrase);
  return {
    bits: Math.min(Math.log2(guesses), bitsOfWords(passphrase)),
    weakness: weaknesses[feedback.warning ?? ""] ?? null,
  };
}

/**
 * The same word twice counts once, and no word for more than its letters could be out of a list: zxcvbn knows few words, and
 * would have "to be or not to be" for letters at random.
 */
function bitsOfWords(passphrase: string): number {
  const words = [...new Set(passphrase.toLowerCase().split(/[\s\-_.,;:/]+/u))].filter((word) => word !== "");
  if (words.length < 2 || words.length > mostWords) return Number.POSITIVE_INFINITY;
  return words.reduce((sum, word) => sum + bitsOfWord(word), 0);
}

function bitsOfWord(word: string): number {
  const bits = Math.log2(zxcvbn.check(word).guesses);
  return /^\p{L}+$/u.test(word) ? Math.min(bits, bitsPerWord) : bits;
}

/** zxcvbn's warnings, as far as they say something that one can act upon. */
const weaknesses: Readonly<Record<string, Weakness>> = {
  topTen: "common",
  topHundred: "common",
  common: "common",
  similarToCommon: "common",
  wordByItself: "common",
  simpleRepeat: "repeats",
  extendedRepeat: "repeats",
  straightRow: "row",
  keyPattern: "row",
  sequences: "row",
  recentYears: "date",
  dates: "date",
};
