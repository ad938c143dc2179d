import { codeParts, lengthsInBoxes } from "../domain/code-parts.ts";
import type { Box } from "./box.ts";

/** What of a value goes into each of these boxes, in their order: into one the whole as it is. Null when it does not go in. */
export function piecesFor(value: string, boxes: readonly Box[]): readonly string[] | null {
  if (boxes.length === 1) return [value];
  const parts = codeParts(value).map((part) => [...part]);
  const lengths = lengthsIn(
    boxes,
    parts.map(({ length }) => length),
  );
  if (lengths === null) return null;
  const characters = parts.flat();
  let at = 0;
  return lengths.map((length) => {
    at += length;
    return characters.slice(at - length, at).join("");
  });
}

/** Whether a value whose parts have these lengths goes into them. */
export function takesParts(boxes: readonly Box[], parts: readonly number[]): boolean {
  return boxes.length === 1 || lengthsIn(boxes, parts) !== null;
}

function lengthsIn(boxes: readonly Box[], parts: readonly number[]): readonly number[] | null {
  return lengthsInBoxes(
    parts,
    boxes.map(({ maxLength }) => (maxLength < 0 ? null : maxLength)),
  );
}
