import { rectInWindow } from "./frames.ts";

/** Gives fields numbers that the worker can name them by; another field never gets the same number. */
export interface FieldIds {
  /** The number of a field, or of a row of boxes, known by its first. */
  idOf(boxes: readonly HTMLElement[]): number;
  /** The boxes behind a number; empty when this document has no such field. */
  elements(id: number): readonly HTMLElement[];
  /** Where the fields stand now that were asked for last: the card must not cover them. */
  rectangles(): readonly DOMRect[];
}

export function createFieldIds(): FieldIds {
  // A random start: a number from one document means nothing in the next.
  let next = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  const ids = new WeakMap<HTMLElement, number>();
  const known = new Map<number, readonly HTMLElement[]>();

  return {
    idOf(boxes) {
      const [first] = boxes;
      if (first === undefined) throw new Error("a field has at least one box");
      const id = ids.get(first) ?? next++;
      ids.set(first, id);
      known.set(id, boxes);
      return id;
    },
    elements: (id) => known.get(id) ?? [],
    rectangles() {
      const boxes = [...known.values()].flat().filter((box) => box.isConnected);
      return boxes.map(rectInWindow).filter((rect) => rect.width > 0);
    },
  };
}
