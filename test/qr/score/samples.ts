import { cut } from "../../../src/background/qr/framing.ts";
import { fromGreyImage, type GreyPixels } from "../../../src/messages/grey-image.ts";
import { place } from "../draw-code.ts";
import { seededRandom } from "../random.ts";
import { pickWeighted, type Random, wholeBetween } from "./choices.ts";
import type { Place } from "./in-page.ts";
import type { Painter } from "./painter.ts";
import { type Rendering, randomRendering } from "./rendering.ts";
import { sceneMarkup } from "./scenes.ts";

/** A rendering as the browser painted it. */
export interface Sample {
  readonly rendering: Rendering;
  /** The code's element alone. */
  readonly crop: GreyPixels;
  /** A screen of 1280 × 800 CSS pixels with the code on it. */
  readonly screen: GreyPixels;
  /** What the content script sends of it, square by square: pictures, or what the screen shows there. */
  readonly sent: readonly (readonly GreyPixels[])[];
}

/** So many renderings share a sheet: a picture of the screen costs more than what is on it. */
const perSheet = 10;

/** Random renderings, painted; always the same for a seed. */
export async function* paintSamples(painter: Painter, count: number, seed: number): AsyncGenerator<Sample> {
  const random = seededRandom(seed);
  const sceneOf = rememberedScenes(painter, seed);
  for (let done = 0; done < count; done += perSheet) {
    const pixelRatio = pickWeighted(random, [
      [5, 1],
      [2, 1.25],
      [2, 1.5],
      [1, 2],
    ]);
    const renderings = Array.from({ length: Math.min(perSheet, count - done) }, (_, at) =>
      randomRendering(random, `${seed}-${done + at}`, pixelRatio),
    );
    const sheet = await painter.sheet(
      renderings.map(({ markup }) => markup),
      renderings.flatMap(({ paintings }) => paintings),
      pixelRatio,
    );
    for (const [at, rendering] of renderings.entries()) {
      const { cell, code } =
        at in sheet.places ? (sheet.places[at] as (typeof sheet.places)[number]) : { cell: null, code: null };
      if (cell === null || code === null) throw new Error(`rendering ${rendering.name} was not painted`);
      const { screen, slot } = await sceneOf(rendering.ground, pixelRatio, at % 2);
      yield {
        rendering,
        crop: cut(sheet.picture, code),
        screen: putInto(random, screen, slot, cut(sheet.picture, cell)),
        sent: (sheet.sent[at] ?? []).map((square) =>
          "x" in square ? [cut(sheet.picture, square)] : square.map(fromGreyImage),
        ),
      };
    }
  }
}

type SceneOf = (
  ground: string,
  pixelRatio: number,
  number: number,
) => Promise<{ screen: GreyPixels; slot: Place }>;

function rememberedScenes(painter: Painter, seed: number): SceneOf {
  const scenes = new Map<string, ReturnType<SceneOf>>();
  return (ground, pixelRatio, number) => {
    const name = `${ground} ${pixelRatio} ${number}`;
    const random = seededRandom(seed + number);
    const scene = scenes.get(name) ?? painter.scene(sceneMarkup(random, ground), pixelRatio);
    scenes.set(name, scene);
    return scene;
  };
}

/** The box lies somewhere in the free square, whose colour it has. */
function putInto(random: Random, screen: GreyPixels, slot: Place, box: GreyPixels): GreyPixels {
  const left = slot.x + wholeBetween(random, 0, Math.max(0, slot.width - box.width));
  const top = slot.y + wholeBetween(random, 0, Math.max(0, slot.height - box.height));
  const width = Math.min(box.width, screen.width - left);
  const height = Math.min(box.height, screen.height - top);
  return place(screen, cut(box, { x: 0, y: 0, width, height }), left, top);
}
