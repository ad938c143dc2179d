import { words } from "./words.ts";

interface Named {
  readonly issuer: string;
  readonly label: string;
}

/** What an account goes by in a heading: its issuer, or its label where it has none. */
export function shortName({ issuer, label }: Named): string {
  return issuer || label || words.unnamed;
}

/** An account's whole name in a sentence: "Portal, ada@example.com". */
export function fullName({ issuer, label }: Named): string {
  return [issuer, label].filter((part) => part !== "").join(", ") || words.unnamed;
}

/** The letter that stands for an account: the first of its name, as people count letters. */
export function monogramOf(account: Named): string {
  const first = letters.segment(shortName(account).trim())[Symbol.iterator]().next();
  return first.done ? "?" : first.value.segment.toUpperCase();
}

const letters = new Intl.Segmenter(undefined, { granularity: "grapheme" });
