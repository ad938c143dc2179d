import type { GreyPixels } from "../messages/grey-image.ts";

/** Rows and columns that are looked at: enough for a code that fills a third of the picture, and quick. */
const lines = 21;
/** The least difference between the dark and the light of a code, of 255. */
const leastContrast = 16;
/** The smallest code has 21 modules, so nearly every line through it changes at least this often. */
const fewestChanges = 8;
/** Lines that must change as often, each way: a code with its quiet zone fills at least this share of its element. */
const fewestBusyLines = 6;

/**
 * Whether a picture may hold a QR code: dark and light change often on its rows and as often on its columns. Icons and
 * text hardly pass, codes always do; costs a fraction of a millisecond.
 */
export function mayHoldCode(pixels: GreyPixels): boolean {
  const levels = levelsOf(pixels);
  if (levels === null) return false;
  const rows = busyLines(lines, (line) => changesAlong(pixels, levels, "row", line));
  if (rows < fewestBusyLines) return false;
  return busyLines(lines, (line) => changesAlong(pixels, levels, "column", line)) >= fewestBusyLines;
}

/** Darker than `dark` is dark, lighter than `light` is light, between them nothing changes: noise makes no edges. */
interface Levels {
  readonly dark: number;
  readonly light: number;
}

function levelsOf({ grey }: GreyPixels): Levels | null {
  const step = Math.max(1, Math.floor(grey.length / 4096)) | 1;
  const samples: number[] = [];
  for (let at = 0; at < grey.length; at += step) samples.push(grey[at] ?? 0);
  samples.sort((a, b) => a - b);
  const darkest = samples[Math.floor(samples.length * 0.05)] ?? 0;
  const lightest = samples[Math.floor(samples.length * 0.95)] ?? 0;
  const contrast = lightest - darkest;
  if (contrast < leastContrast) return null;
  return { dark: darkest + contrast * 0.4, light: darkest + contrast * 0.6 };
}

function busyLines(count: number, changes: (line: number) => number): number {
  let busy = 0;
  for (let line = 0; line < count; line++) if (changes(line) >= fewestChanges) busy++;
  return busy;
}

function changesAlong(pixels: GreyPixels, levels: Levels, way: "row" | "column", line: number): number {
  const { width, height, grey } = pixels;
  const [length, across, step, stride] =
    way === "row" ? [width, height, 1, width] : [height, width, width, 1];
  const start = Math.floor(((line + 0.5) * across) / lines) * stride;
  let changes = 0;
  let wasDark: boolean | null = null;
  for (let at = 0; at < length; at++) {
    const level = grey[start + at * step] ?? 0;
    if (level > levels.dark && level < levels.light) continue;
    const isDark = level <= levels.dark;
    if (wasDark !== null && isDark !== wasDark) changes++;
    wasDark = isDark;
  }
  return changes;
}
