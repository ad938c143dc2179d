/** The fewest characters of a passphrase. */
export const shortestPassphrase = 10;

/** What a guesser would try first in a weak passphrase. */
export type Weakness = "common" | "repeats" | "row" | "date";

/** How well a passphrase withstands guessing; `share` from 0 to 1 is for a meter. */
export interface Strength {
  readonly level: "short" | "weak" | "fair" | "strong";
  readonly share: number;
  /** Why it is weak, where there is one thing to name. */
  readonly weakness: Weakness | null;
}
