import type { GreyPixels } from "../../messages/grey-image.ts";
import { runSteps, type Step, type StepReading } from "./cascade.ts";
import { cover, cut, type PixelRect, withoutPlainEdges } from "./framing.ts";
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

/** The least steps between greys that count as edges. */
const clearEdges = 24;
const faintEdges = 10;

/**
 * Reads what a first look at a whole picture left: with the codes that it read covered, each region that still looks like a
 * code by the steps, and so on while that finds more.
 */
export async function readRest(
  picture: GreyPixels,
  first: StepReading,
  steps: () => Promise<readonly Step[]>,
): Promise<Reading> {
  const search = createSearch(picture, first, steps);
  for (const { edgeStep, read } of passes) {
    while (await search.readsMore(edgeStep, read));
    if (search.hasRead()) break;
  }
  return search.reading();
}

function createSearch(picture: GreyPixels, first: StepReading, steps: () => Promise<readonly Step[]>) {
  const codes = [...first.codes];
  const used = new Set(first.step === null ? [] : [first.step]);
  const tried = new Map<ReadRegion, Set<string>>();

  return {
    hasRead: () => codes.length > 0,
    reading: (): Reading => ({
      texts: [...new Set(codes.map(({ text }) => text))],
      step: used.size === 0 ? null : [...used].join(", "),
    }),
    async readsMore(edgeStep: number, wanted: ReadRegion): Promise<boolean> {
      const before = codes.length;
      const boxes = codes.map(({ box }) => box);
      const rest = cover(picture, boxes);
      const read = before === 0 ? wanted : readQuickly;
      const mostShare = before === 0 ? nearlyAll : 1;
      const names = tried.get(read) ?? new Set();
      tried.set(read, names);
      for (const region of texturedRegions(rest, edgeStep, mostRegions)) {
        const name = nameOf(region);
        if (names.size >= mostRegions || names.has(name) || shareOf(region, picture) > mostShare) continue;
        names.add(name);
        const { codes: found, step } = await read(rest, region, await steps());
        codes.push(...found);
        if (step !== null) used.add(`region: ${step}`);
      }
      return codes.length > before;
    },
  };
}

type ReadRegion = (picture: GreyPixels, region: PixelRect, steps: readonly Step[]) => Promise<StepReading>;

/** Enough for most; and where something was read already, what is left is mostly text. */
const readQuickly: ReadRegion = async (picture, region, steps) => {
  const quick = steps.filter(({ isSlow }) => isSlow === undefined);
  return movedBy(await runSteps(quick, cut(picture, region)), region);
};

/** With some of its surroundings, for a quiet zone, and then without: a code may have none, and they may outshine it. */
const readClosely: ReadRegion = async (picture, region, steps) => {
  const part = cut(picture, region);
  const wide = await runSteps(steps, part);
  const inner = withoutPlainEdges(part);
  if (wide.step !== null || shareOf(inner, part) > 0.95) return movedBy(wide, region);
  const close = { ...inner, x: inner.x + region.x, y: inner.y + region.y };
  return movedBy(await runSteps(steps, cut(picture, close)), close);
};

/** What is done with the regions until one is read, and how far apart greys have to be to count as edges: what is clearly drawn first. */
const passes: readonly { readonly edgeStep: number; readonly read: ReadRegion }[] = [
  { edgeStep: clearEdges, read: readQuickly },
  { edgeStep: clearEdges, read: readClosely },
  { edgeStep: faintEdges, read: readClosely },
];

function shareOf(region: PixelRect, picture: Pick<PixelRect, "width" | "height">): number {
  return (region.width * region.height) / (picture.width * picture.height);
}

function movedBy({ codes, step }: StepReading, { x, y }: PixelRect): StepReading {
  return {
    codes: codes.map(({ text, box }) => ({ text, box: { ...box, x: box.x + x, y: box.y + y } })),
    step,
  };
}

function nameOf({ x, y, width, height }: PixelRect): string {
  return [x, y, width, height].join();
}
