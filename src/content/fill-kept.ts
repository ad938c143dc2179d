/** What masks put between characters, and what stands for one that is still missing. */
const blanks = /[\s_\-‐-―.·/|○◦□]+/gu;

/**
 * Whether boxes hold this value, as far as the page lets it be seen: a mask may have put spaces or dashes into one box,
 * letters may have changed their case, and boxes of single characters may show a dot for each. `held` are the boxes'
 * values, one box or one for each character.
 */
export function holdsValue(held: readonly string[], value: string): boolean {
  const wanted = [...plain(value)];
  if (held.length <= 1) return plain(held[0] ?? "") === wanted.join("");
  if (held.length !== wanted.length) return false;
  return held.every((text, index) => plain(text) === wanted[index]) || held.every(isDot);
}

/** Whether nothing of a value is left in the boxes. */
export function holdsNothing(held: readonly string[]): boolean {
  return held.every((text) => plain(text) === "");
}

function plain(text: string): string {
  return text.normalize("NFKC").replace(blanks, "").toUpperCase();
}

function isDot(text: string): boolean {
  const [only, ...more] = [...plain(text)];
  return only !== undefined && more.length === 0 && !/[\p{Letter}\p{Number}]/u.test(only);
}
