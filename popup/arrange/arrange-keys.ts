/** What a key does to a row that is being arranged; places from 0. */
export type ArrangeStep =
  | { readonly kind: "lift" }
  | { readonly kind: "drop" }
  | { readonly kind: "move" | "focus"; readonly to: number };

interface Standing {
  readonly at: number;
  readonly count: number;
  /** Whether it was picked up, so that the arrows move it. */
  readonly lifted: boolean;
}

/**
 * Arrows go from row to row; with Alt, or once the space bar has picked the row up, they move it. Home and End do the same
 * with the first and the last place. Null for other keys, and where there is nowhere to go.
 */
export function arrangeStep(
  { key, altKey, ctrlKey, metaKey }: Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey">,
  { at, count, lifted }: Standing,
): ArrangeStep | null {
  if (ctrlKey || metaKey) return null;
  if (key === " " || key === "Enter") return { kind: lifted ? "drop" : "lift" };
  if (key === "Escape") return lifted ? { kind: "drop" } : null;
  const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: count - 1 }[key];
  if (to === undefined || to < 0 || to >= count || to === at) return null;
  return { kind: altKey || lifted ? "move" : "focus", to };
}
