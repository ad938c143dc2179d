import type { RowWindow } from "../../src/ui/row-window.ts";

/**
 * The places of the rows to draw, in order: those of the window, and each of these wherever it stands, so that it keeps the
 * focus.
 */
export function drawnPlaces({ from, to }: RowWindow, kept: readonly number[]): readonly number[] {
  const inWindow = Array.from({ length: to - from }, (_, at) => from + at);
  const beside = new Set(kept.filter((at) => at >= 0 && (at < from || at >= to)));
  return [...inWindow, ...beside].sort((a, b) => a - b);
}
