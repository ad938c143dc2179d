/** The fewest characters of a passphrase. */
export const shortestPassphrase = 10;

/** How well a passphrase withstands guessing; `share` from 0 to 1 is for a meter. */
export interface Strength {
  readonly level: "short" | "weak" | "fair" | "strong";
  readonly share: number;
}

/**
 * A cautious estimate from length and variety alone. What people add out of habit (a capital in front, digits and signs
 * at the end) brings no variety, and what repeats or runs on (aaaa, 1234, abab) brings no length.
 */
export function strengthOf(passphrase: string): Strength {
  const bits = freshCharacters(passphrase) * bitsPerCharacter(passphrase);
  const share = Math.min(1, bits / fullBits);
  if ([...passphrase].length < shortestPassphrase) return { level: "short", share: Math.min(share, 0.2) };
  if (bits < fairBits) return { level: "weak", share };
  return { level: bits < strongBits ? "fair" : "strong", share };
}

const fairBits = 36;
const strongBits = 50;
const fullBits = 65;

function freshCharacters(text: string): number {
  const seen = new Set<string>();
  let fresh = 0;
  const characters = [...text.toLowerCase()];
  characters.forEach((character, index) => {
    const before = characters[index - 1] ?? "";
    const step = (character.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0);
    const pair = before + character;
    if (Math.abs(step) > 1 && !seen.has(pair)) fresh += 1;
    seen.add(pair);
  });
  return fresh;
}

// Words in one case carry about 2.5 bits a letter; each further class that is mixed in adds to that.
function bitsPerCharacter(text: string): number {
  const core = coreOf([...text]);
  const classes = [/\p{Ll}|\p{Lo}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d\s-]/u].filter((each) =>
    isIn(core, each),
  ).length;
  return 1.7 + 0.8 * Math.max(1, classes);
}

/** What is left without a capital in front and without what follows the last letter. */
function coreOf(characters: readonly string[]): readonly string[] {
  const start = isIn(characters.slice(0, 1), /\p{Lu}/u) ? 1 : 0;
  return characters.slice(start, characters.findLastIndex((character) => /\p{L}/u.test(character)) + 1);
}

// Shown one character at a time: a browser keeps the last text that a pattern was found in for as long as the page lives.
function isIn(characters: readonly string[], pattern: RegExp): boolean {
  return characters.some((character) => pattern.test(character));
}
