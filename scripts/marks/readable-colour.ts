/** A colour as its red, green and blue, each from 0 to 255. */
type Colour = readonly [number, number, number];

/** The least contrast that a drawing needs to its ground (WCAG 2.2, 1.4.11). */
export const leastContrast = 3;

/**
 * A colour, led towards ink only as far as it takes to stand out against a ground; black, white and greys are ink then. All as
 * `#rrggbb`.
 */
export function readableColour(colour: string, { ground, ink }: { ground: string; ink: string }): string {
  if (isGrey(read(colour)) && contrastOf(colour, ground) < leastContrast) return ink;
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = mix(read(colour), read(ink), share);
    if (contrast(mixed, read(ground)) >= leastContrast) return written(mixed);
  }
  return ink;
}

/** Two steps of sixteen between its parts are no hue that anybody sees. */
function isGrey(colour: Colour): boolean {
  return Math.max(...colour) - Math.min(...colour) < 32;
}

/** The contrast of two colours written as `#rrggbb`: 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrastOf(one: string, other: string): number {
  return contrast(read(one), read(other));
}

function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const linear = (value: number) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function mix([r, g, b]: Colour, [inkR, inkG, inkB]: Colour, share: number): Colour {
  const between = (from: number, to: number) => Math.round(from + (to - from) * share);
  return [between(r, inkR), between(g, inkG), between(b, inkB)];
}

function read(colour: string): Colour {
  const part = (from: number) => Number.parseInt(colour.slice(from, from + 2), 16);
  return [part(1), part(3), part(5)];
}

function written(colour: Colour): string {
  return `#${colour.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}
