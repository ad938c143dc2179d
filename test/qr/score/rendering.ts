import { chance, type Random, wholeBetween } from "./choices.ts";
import { framed } from "./frames.ts";
import { mostThatFit } from "./joined.ts";
import { type Look, leastPitch } from "./look.ts";
import { matrixOf } from "./matrix.ts";
import { type Code, type Painting, pickMedium } from "./media.ts";
import { migrationUri, randomPayload } from "./payloads.ts";
import { isLegible, randomLook } from "./traits.ts";

/** One or more codes as a site might show them. */
export interface Rendering {
  readonly name: string;
  readonly texts: readonly string[];
  /** What the code is drawn with. */
  readonly medium: string;
  readonly traits: readonly string[];
  readonly pixelRatio: number;
  /** The page's colour. */
  readonly ground: string;
  /** A box of that colour with the code in it, whose element has `data-code`. */
  readonly markup: string;
  readonly paintings: readonly Painting[];
}

/** A random rendering; the same for the same state of `random`. */
export function randomRendering(random: Random, name: string, pixelRatio: number): Rendering {
  const count = chance(random, 0.05) ? wholeBetween(random, 2, 6) : 1;
  const look = legibleLook(random, count);
  const wanted = count === 1 ? [randomPayload(random)] : severalTexts(random, count);
  const all = wanted.map((text) => codeOf(text, look, count, pixelRatio));
  const codes = all.slice(0, mostThatFit(all));
  const { medium, draw } = pickMedium(random, look, codes.length);
  const { markup, paintings } = draw({ name, look, codes });
  const { pitch, width } = codes[0] ?? { pitch: 1, width: 0 };
  return {
    name,
    texts: wanted.slice(0, codes.length),
    medium,
    traits: [...look.traits, ...(look.crisp ? ["crisp"] : []), `pixel ratio ${pixelRatio}`],
    pixelRatio,
    ground: look.ground,
    markup: framed(random, look, pitch, width, markup),
    paintings,
  };
}

/** Several lie in rows and stand straight: a row that is turned would reach far. */
function legibleLook(random: Random, count: number): Look {
  for (;;) {
    const look = randomLook(random);
    if (isLegible(look)) return count === 1 ? look : { ...look, transform: "" };
  }
}

function severalTexts(random: Random, count: number): string[] {
  return chance(random, 0.5)
    ? Array.from({ length: count }, () => migrationUri(random, wholeBetween(random, 2, 8)))
    : Array.from({ length: count }, () => randomPayload(random));
}

function codeOf(text: string, look: Look, count: number, pixelRatio: number): Code {
  const matrix = matrixOf(text, look.level, look.version);
  const units = matrix.size + 2 * look.quiet;
  // Several have to fit beside each other.
  const wished = (count === 1 ? look.width : Math.min(look.width, 200)) * pixelRatio;
  const onScreen = Math.max(leastPitch(look), wished / units);
  const pitch = (look.crisp ? Math.round(onScreen) : onScreen) / pixelRatio;
  return { matrix, pitch, width: pitch * units };
}
