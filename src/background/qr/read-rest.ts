import type { GreyPixels } from "../../messages/grey-image.ts";
import { runSteps, type Step, type StepReading } from "./cascade.ts";
import type { ReadCode } from "./decoder.ts";
import { cover, cut, type PixelRect } from "./framing.ts";
import { texturedRegions } from "./textured-regions.ts";

/** What was read in a picture: the texts, each once, and the steps that read them, or null when nothing was read. */
export interface Reading {
  readonly texts: readonly string[];
  readonly step: string | null;
}

/** A region that holds no code costs all the steps, so no more than these are tried. */
const mostRegions = 8;

/** Where nothing was read in the whole picture, a region that is nearly all of it says nothing new. */
const nearlyAll = 0.7;

/**
 * Reads what a first look at a whole picture left: with the codes that it read covered, each region that still looks like a
 * code by the steps, and so on while that finds more.
 */
export async function readRest(
  picture: GreyPixels,
  first: StepReading,
  steps: () => Promise<readonly Step[]>,
): Promise<Reading> {
  const codes = [...first.codes];
  const used = new Set(first.step === null ? [] : [first.step]);
  const tried = new Set<string>();
  for (let more = true; more; ) {
    more = false;
    const rest = cover(
      picture,
      codes.map(({ box }) => box),
    );
    const share = codes.length === 0 ? nearlyAll : 1;
    for (const region of texturedRegions(rest, mostRegions)) {
      if (tried.size >= mostRegions || tried.has(nameOf(region)) || shareOf(region, picture) > share)
        continue;
      tried.add(nameOf(region));
      const reading = await runSteps(await steps(), cut(rest, region));
      if (reading.step === null) continue;
      codes.push(...reading.codes.map((code) => moved(code, region)));
      used.add(`region: ${reading.step}`);
      more = true;
    }
  }
  return {
    texts: [...new Set(codes.map(({ text }) => text))],
    step: used.size === 0 ? null : [...used].join(", "),
  };
}

function shareOf(region: PixelRect, picture: GreyPixels): number {
  return (region.width * region.height) / (picture.width * picture.height);
}

function moved({ text, box }: ReadCode, { x, y }: PixelRect): ReadCode {
  return { text, box: { ...box, x: box.x + x, y: box.y + y } };
}

function nameOf({ x, y, width, height }: PixelRect): string {
  return [x, y, width, height].join();
}
