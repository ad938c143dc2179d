import { dictionary } from "@zxcvbn-ts/language-common";

/** The long word list of the EFF for five dice: 7776 English words, https://www.eff.org/dice. */
export const diceWords: readonly string[] = dictionary["diceware-common"];
