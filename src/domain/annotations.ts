import { cleanName } from "./name.ts";

/** What an account carries for its owner and not for its codes. */
export interface Annotations {
  /** Plain text, possibly of several lines. */
  readonly note: string;
  /** Names, each once. */
  readonly tags: readonly string[];
  readonly favourite: boolean;
  /** Where its owner put it, smallest first, or null. */
  readonly order: number | null;
  /** What the app that it came from calls its picture, or null. */
  readonly icon: string | null;
}

export const noAnnotations: Annotations = { note: "", tags: [], favourite: false, order: null, icon: null };

/** The longest note that is kept, in UTF-16 units: as long as the longest that password managers take. */
export const longestNote = 10_000;
/** The most tags that an account has. */
export const mostTags = 50;

/** A note as it may be kept and shown: plain text with line breaks, no other control characters, no direction marks. */
export function cleanNote(text: string): string {
  return text
    .slice(0, longestNote)
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replace(/(?![\n\t])[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "")
    .trim();
}

/** Tags as names, each once; what is empty is left out. */
export function cleanTags(texts: readonly string[]): readonly string[] {
  const names = texts.map(cleanName).filter((name) => name !== "");
  return [...new Set(names)].slice(0, mostTags);
}

/** Annotations as they may be kept. */
export function cleanAnnotations({ note, tags, favourite, order, icon }: Annotations): Annotations {
  const name = icon === null ? "" : cleanName(icon);
  return {
    note: cleanNote(note),
    tags: cleanTags(tags),
    favourite,
    order: order !== null && Number.isFinite(order) ? order : null,
    icon: name === "" ? null : name,
  };
}

/** What of an account's annotations its owner changes; what is left out stays. */
export type AnnotationChange = {
  readonly [A in Exclude<keyof Annotations, "icon">]?: Annotations[A] | undefined;
};

/** An account's annotations after a change, as they may be kept. */
export function changedAnnotations(present: Annotations, change: AnnotationChange): Annotations {
  return cleanAnnotations({
    note: change.note ?? present.note,
    tags: change.tags ?? present.tags,
    favourite: change.favourite ?? present.favourite,
    // Null is a value of its own here: nowhere in particular.
    order: change.order === undefined ? present.order : change.order,
    icon: present.icon,
  });
}

/** Whether two accounts say the same besides. */
export function sameAnnotations(one: Annotations, other: Annotations): boolean {
  return JSON.stringify(cleanAnnotations(one)) === JSON.stringify(cleanAnnotations(other));
}
