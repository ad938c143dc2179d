import type { GreyPixels } from "../../messages/grey-image.ts";
import type { PixelRect } from "./framing.ts";

/** Pixels to a side of the tiles that a screen is judged by: two modules of most codes, less than a line of text. */
const tileSide = 12;
/** A code has edges both ways in nearly every tile; text has gaps between its lines, a photograph few hard edges. */
const fewestEdges = tileSide;

/**
 * The places of a screen that look like a code: near-square, 48 to 1400 pixels to a side, and full of hard edges both
 * across and down. `edgeStep` is the least difference between neighbours two pixels apart that counts as an edge. Fullest
 * first, at most `most`, each with a margin for its quiet zone.
 */
export function texturedRegions(screen: GreyPixels, edgeStep: number, most: number): readonly PixelRect[] {
  const tiles = texturedTiles(screen, edgeStep);
  return groupTiles(tiles)
    .filter(isCodeLike)
    .sort((a, b) => b.tiles - a.tiles)
    .slice(0, most)
    .map((group) => rectOf(group, screen));
}

interface Tiles {
  readonly columns: number;
  readonly rows: number;
  readonly textured: Uint8Array;
}

function texturedTiles(screen: GreyPixels, edgeStep: number): Tiles {
  const columns = Math.floor(screen.width / tileSide);
  const rows = Math.floor(screen.height / tileSide);
  const textured = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      textured[row * columns + column] = isTextured(screen, edgeStep, column * tileSide, row * tileSide)
        ? 1
        : 0;
    }
  }
  return { columns, rows, textured };
}

function isTextured(
  { width, height, grey }: GreyPixels,
  edgeStep: number,
  left: number,
  top: number,
): boolean {
  let across = 0;
  let down = 0;
  for (let y = top; y < top + tileSide; y++) {
    for (let x = left; x < left + tileSide; x++) {
      const here = grey[y * width + x] ?? 0;
      if (x + 2 < width && Math.abs((grey[y * width + x + 2] ?? 0) - here) >= edgeStep) across++;
      if (y + 2 < height && Math.abs((grey[(y + 2) * width + x] ?? 0) - here) >= edgeStep) down++;
    }
  }
  return across >= fewestEdges && down >= fewestEdges;
}

/** Touching textured tiles: how many, and the tiles that bound them (inclusive). */
interface Group {
  tiles: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function groupTiles({ columns, rows, textured }: Tiles): Group[] {
  const left = textured.slice();
  const groups: Group[] = [];
  for (let start = 0; start < left.length; start++) {
    if (left[start] === 1) groups.push(growGroup(left, columns, rows, start));
  }
  return groups;
}

/** Takes the tile and all that touch it, corners included, out of `left`. */
function growGroup(left: Uint8Array, columns: number, rows: number, start: number): Group {
  const group: Group = { tiles: 0, left: columns, right: 0, top: rows, bottom: 0 };
  const open = [start];
  left[start] = 0;
  for (let tile = open.pop(); tile !== undefined; tile = open.pop()) {
    const column = tile % columns;
    const row = Math.floor(tile / columns);
    include(group, column, row);
    for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
      for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
        const next = y * columns + x;
        if (left[next] !== 1) continue;
        left[next] = 0;
        open.push(next);
      }
    }
  }
  return group;
}

function include(group: Group, column: number, row: number): void {
  group.tiles++;
  group.left = Math.min(group.left, column);
  group.right = Math.max(group.right, column);
  group.top = Math.min(group.top, row);
  group.bottom = Math.max(group.bottom, row);
}

function isCodeLike(group: Group): boolean {
  const columns = group.right - group.left + 1;
  const rows = group.bottom - group.top + 1;
  const shorter = Math.min(columns, rows) * tileSide;
  const longer = Math.max(columns, rows) * tileSide;
  return shorter >= 48 && longer <= 1400 && longer < shorter * 2.2 && group.tiles >= columns * rows * 0.5;
}

function rectOf(group: Group, screen: GreyPixels): PixelRect {
  const margin = Math.ceil(((group.right - group.left + 1) * tileSide) / 8) + tileSide;
  const x = Math.max(0, group.left * tileSide - margin);
  const y = Math.max(0, group.top * tileSide - margin);
  const right = Math.min(screen.width, (group.right + 1) * tileSide + margin);
  const bottom = Math.min(screen.height, (group.bottom + 1) * tileSide + margin);
  return { x, y, width: right - x, height: bottom - y };
}
