import type { GreyPixels } from "../messages/grey-image.ts";
import { giveWay } from "./give-way.ts";

/** The smallest code has 21 modules to a side. */
const fewestModules = 21;
/** The largest has 177: more cells than that are something else, and would take too long. */
const mostCells = 177 * 177;

/**
 * Whether an element may draw a code with its children: a table of 21 or more rows and columns, 21 or more rows of 21 or more
 * boxes, or 441 or more boxes.
 */
export function isGrid(element: Element): boolean {
  if (/^T(?:BODY|HEAD|FOOT)$/.test(element.tagName)) return false;
  if (element.tagName === "TABLE") {
    const { rows } = element as HTMLTableElement;
    const columns = [...(rows[0]?.cells ?? [])].reduce((sum, cell) => sum + cell.colSpan, 0);
    return rows.length >= fewestModules && columns >= fewestModules;
  }
  if (element.childElementCount >= fewestModules * fewestModules) return true;
  return (
    element.childElementCount >= fewestModules &&
    (element.firstElementChild?.childElementCount ?? 0) >= fewestModules
  );
}

/**
 * The grid as a picture: each innermost box is filled with its own background colour at its own place, on the
 * grid's background, with a margin around. A module becomes about four pixels. Null when there are too many boxes.
 */
export async function drawGrid(grid: Element): Promise<GreyPixels | null> {
  const cells = [...grid.querySelectorAll("*")].filter((element) => element.childElementCount === 0);
  if (cells.length > mostCells) return null;
  const area = grid.getBoundingClientRect();
  const pitch = pitchOf(cells);
  if (pitch === null) return null;
  const scale = 4 / pitch;
  const margin = 16;
  const width = Math.min(1000, Math.round(area.width * scale)) + 2 * margin;
  const height = Math.min(1000, Math.round(area.height * scale)) + 2 * margin;
  const ground = backgroundOf(grid);
  const grey = new Uint8Array(width * height).fill(ground);
  for (const [at, cell] of cells.entries()) {
    if (at % 32 === 31) await giveWay();
    const box = cell.getBoundingClientRect();
    const left = margin + Math.round((box.left - area.left) * scale);
    const right = margin + Math.round((box.right - area.left) * scale);
    const top = margin + Math.round((box.top - area.top) * scale);
    const bottom = margin + Math.round((box.bottom - area.top) * scale);
    const level = levelOf(getComputedStyle(cell).backgroundColor);
    if (level !== null) fill(grey, width, height, { left, right, top, bottom }, level);
  }
  return { width, height, grey };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function fill(grey: Uint8Array, width: number, height: number, box: Box, level: number): void {
  const left = Math.max(0, box.left);
  const right = Math.min(width, box.right);
  for (let y = Math.max(0, box.top); y < Math.min(height, box.bottom); y++) {
    grey.fill(level, y * width + left, y * width + Math.max(left, right));
  }
}

/** The height of a module in CSS pixels: the middle one of the boxes' heights, or null when they have none. */
function pitchOf(cells: readonly Element[]): number | null {
  const step = Math.max(1, Math.floor(cells.length / 101));
  const heights = cells
    .filter((_, at) => at % step === 0)
    .map((cell) => cell.getBoundingClientRect().height)
    .filter((height) => height > 0)
    .sort((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)] ?? null;
}

/** The grey behind the boxes: of the nearest ancestor that has a colour, white when none has. */
function backgroundOf(element: Element): number {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const level = levelOf(getComputedStyle(at).backgroundColor);
    if (level !== null) return level;
  }
  return 255;
}

/** The brightness (0–255) of a computed colour, or null when it is more than half transparent or not in the sRGB form. */
function levelOf(color: string): number | null {
  const parts = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(color);
  if (parts === null) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  return alpha < 0.5 ? null : Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
}
