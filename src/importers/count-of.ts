/** How often a sign stands in a text. Nothing is built, however long the text is. */
export function countOf(text: string, sign: string): number {
  let number = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) number += 1;
  return number;
}
