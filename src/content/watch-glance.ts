import { textOf } from "./text-of.ts";
import { few, hasRoots } from "./watch-roots.ts";
import { hasPlaces, mayHoldShape } from "./watch-signals.ts";

/** Longer texts are looked at in pieces, in characters. */
const longText = 32_000;

/**
 * Whether a document could have anything for us, from questions that touch none of its elements: each kind of element
 * costs up to half a millisecond when a script touches it first. Yes of a large one, which takes more than a glance.
 */
export function mayTell(document: Document): boolean {
  if (document.querySelectorAll("*").length > few) return true;
  if (hasPlaces(document) || hasRoots(document)) return true;
  const text = textOf(document);
  return text.length > longText || mayHoldShape(text);
}
