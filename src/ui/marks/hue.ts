/** How many hues there are for letters (tokens.css). */
export const hues = 6;

/** The hue of a name, from 1: always the same one. */
export function hueOf(name: string): number {
  let sum = 0;
  for (const character of name.trim().toLowerCase()) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return (sum % hues) + 1;
}
