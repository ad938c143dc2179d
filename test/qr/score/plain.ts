import { cut } from "../../../src/background/qr/framing.ts";
import type { QrReader } from "../../../src/background/qr/read-qr.ts";
import { seededRandom } from "../random.ts";
import { wholeBetween } from "./choices.ts";
import { randomLookAlike } from "./look-alikes.ts";
import { timed } from "./measure.ts";
import { drawOtherBarcodes } from "./other-barcodes.ts";
import type { Painter } from "./painter.ts";
import { sceneMarkup } from "./scenes.ts";

/** A picture without a code and what was read in it all the same. */
export interface PlainOutcome {
  readonly kind: string;
  readonly where: "crop" | "screen";
  readonly texts: readonly string[];
  readonly ms: number;
}

/** So many look-alikes share a sheet; one of them is shown on a whole screen too. */
const perSheet = 12;

/** Paints so many pictures that hold no code and reads them. */
export async function measurePlain(
  painter: Painter,
  reader: QrReader,
  count: number,
  seed: number,
  tell: (progress: string) => void,
): Promise<PlainOutcome[]> {
  const random = seededRandom(seed);
  const barcodes = await drawOtherBarcodes();
  const plain: PlainOutcome[] = [];
  for (let done = 0; done < count; done += perSheet) {
    const alikes = Array.from({ length: Math.min(perSheet, count - done) }, () =>
      randomLookAlike(random, barcodes),
    );
    const cells = alikes.map(({ markup }) => markup);
    const sheet = await painter.sheet(cells, [], 1);
    for (const [at, { kind }] of alikes.entries()) {
      const place = sheet.places[at]?.code;
      if (place === undefined) throw new Error(`${kind} was not painted`);
      const { result, ms } = await timed(() => reader.read(cut(sheet.picture, place), "crop"));
      plain.push({ kind, where: "crop", texts: result.texts, ms });
    }
    const left = wholeBetween(random, 100, 500);
    const beside = `<div style="position:absolute;left:${left}px;top:100px">${cells[0]}</div>`;
    const { screen } = await painter.scene(`${sceneMarkup(random, "#ffffff")}${beside}`, 1);
    const { result, ms } = await timed(() => reader.read(screen, "screen"));
    plain.push({ kind: `a page with ${alikes[0]?.kind}`, where: "screen", texts: result.texts, ms });
    tell(`${plain.length} pictures without a code`);
  }
  return plain;
}
