import type { Random } from "./choices.ts";
import type { Level } from "./matrix.ts";
import type { EyeShape, ModuleShape } from "./shapes.ts";

/** How a site draws one code, whatever it draws it with. */
export interface Look {
  /** The page's colour behind the code: `#rrggbb`. */
  readonly ground: string;
  readonly level: Level;
  /** The least QR version. */
  readonly version: number;
  /** The quiet zone in modules. */
  readonly quiet: number;
  /** The wished width of code and quiet zone, in CSS pixels; a code that would become too fine is drawn larger. */
  readonly width: number;
  /** Whether modules are a whole number of screen pixels, as careful sites draw them. */
  readonly crisp: boolean;
  readonly dark: string;
  /** "transparent" shows the ground. */
  readonly light: string;
  /** The eyes' colour, where they have one of their own. */
  readonly eyeColour: string | null;
  readonly modules: ModuleShape;
  /** The part of its place that a dot or gapped module fills. */
  readonly share: number;
  readonly eyes: EyeShape;
  /** A second colour that the modules run into. */
  readonly gradient: { readonly kind: "linear" | "radial"; readonly to: string } | null;
  /** A picture on the centre, as a share of the code's width. */
  readonly logo: { readonly share: number; readonly plate: "square" | "round" | "none" } | null;
  /** The blur's standard deviation in modules. */
  readonly blur: number;
  readonly opacity: number;
  /** CSS transform functions. */
  readonly transform: string;
  /** A lossy picture's quality from 0 to 1, or null for a sound one. */
  readonly jpeg: number | null;
  /** Screen pixels of the source bitmap per module, for bitmaps; the page scales them to `width`. */
  readonly sourcePitch: number;
  readonly rendering: "auto" | "pixelated";
  /** What surrounds the code closely. */
  readonly frame: "none" | "card" | "border" | "text" | "round corners";
  /** What lies behind transparent parts. */
  readonly behind: "ground" | "photo";
  /** The names of its peculiarities. */
  readonly traits: readonly string[];
}

export type Trait = (random: Random, look: Look) => Partial<Look>;

/** The least screen pixels per module at which such a look can be expected to be read. */
export function leastPitch(look: Look): number {
  if (look.blur > 0 || look.transform !== "" || look.behind === "photo") return 3;
  if (look.modules !== "square" || look.eyes !== "square" || look.jpeg !== null) return 2.6;
  if (look.opacity < 1 || look.gradient !== null || look.logo !== null) return 2.2;
  return look.crisp ? 1 : 1.8;
}
