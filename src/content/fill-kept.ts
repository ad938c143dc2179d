/** What masks put between characters, and what stands for one that is still missing. */
const blanks = /[\s_\-‐-―.·/|○◦□]+/gu;

/**
 * Whether boxes hold what went into them, as far as the page lets it be seen: a mask may have put spaces or dashes into one
 * box, letters may have changed their case, and boxes of single characters may show a dot for each. `held` are the boxes'
 * values, `pieces` what went into each; null pieces are held by none.
 */
export function holdsPieces(held: readonly string[], pieces: readonly string[] | null): boolean {
  if (pieces === null || held.length !== pieces.length) return false;
  if (held.every((text, index) => plain(text) === plain(pieces[index] ?? ""))) return true;
  return pieces.length > 1 && held.every(isDot) && pieces.every((piece) => [...piece].length === 1);
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
