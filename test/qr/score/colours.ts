import { between, pick, type Random, wholeBetween } from "./choices.ts";

export interface Colours {
  /** CSS colours; `light` may be "transparent". */
  readonly dark: string;
  readonly light: string;
}

/** What pages lie on. */
export const lightGrounds = ["#ffffff", "#f4f5f7", "#fafafa", "#eef2ff", "#e8f5e9"] as const;
export const darkGrounds = ["#121212", "#0d1117", "#1e1e1e", "#10243e", "#2b2d42"] as const;

const darkInks = [
  "#000000",
  "#111827",
  "#1a237e",
  "#0b3d2e",
  "#4a148c",
  "#7f1d1d",
  "#1a56db",
  "#c2185b",
  "#00695c",
];
const vividInks = ["#e53935", "#f4511e", "#1e88e5", "#43a047", "#8e24aa", "#00897b", "#d81b60", "#5e35b1"];
const lightInks = ["#ffffff", "#f5f5f5", "#e0e7ff", "#d1fae5", "#fde68a"];

export function inkOn(random: Random, ground: string): string {
  return isDarkColour(ground) ? pick(random, lightInks) : pick(random, darkInks);
}

export function vividInk(random: Random): string {
  return pick(random, vividInks);
}

/** Two greys, or tinted greys, so many levels apart. */
export function faintColours(random: Random, contrast: number): Colours {
  const dark = wholeBetween(random, 20, 235 - contrast);
  const tint = between(random, -12, 12);
  return { dark: greyish(dark, tint), light: greyish(dark + contrast, tint) };
}

function greyish(level: number, tint: number): string {
  const hex = (value: number) =>
    Math.round(Math.min(255, Math.max(0, value)))
      .toString(16)
      .padStart(2, "0");
  return `#${hex(level + tint)}${hex(level)}${hex(level - tint)}`;
}

/** As eyes weigh the colours (ITU-R BT.601). A colour is `#rrggbb`. */
export function brightness(colour: string): number {
  const part = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return 0.299 * part(1) + 0.587 * part(3) + 0.114 * part(5);
}

export function isDarkColour(colour: string): boolean {
  return brightness(colour) < 110;
}
