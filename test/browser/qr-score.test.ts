import { afterAll, beforeAll, expect, it } from "vitest";
import { measureSample, type Outcome, startReader } from "../qr/score/measure.ts";
import { type Painter, startPainter } from "../qr/score/painter.ts";
import { measurePlain } from "../qr/score/plain.ts";
import { paintSamples } from "../qr/score/samples.ts";

// The short form of `npm run score:qr`.

/** For a busy computer, in milliseconds. */
const slow = 180_000;

let painter: Painter;
beforeAll(async () => {
  painter = await startPainter();
});
afterAll(() => painter.close());

it(
  "reads all but one of 8 codes drawn as sites draw them, from crops, screens and what the page sends",
  async () => {
    const reader = startReader();
    const outcomes: Outcome[] = [];
    for await (const sample of paintSamples(painter, 8, 3)) {
      outcomes.push(...(await measureSample(reader, sample)));
    }
    const missed = outcomes.filter(({ isRight }) => !isRight).map(({ rendering }) => rendering.name);
    expect(outcomes).toHaveLength(24);
    expect([...new Set(missed)].length, missed.join()).toBeLessThanOrEqual(1);
  },
  slow,
);

it(
  "reads nothing in 6 pictures without a code",
  async () => {
    const plain = await measurePlain(painter, startReader(), 6, 4, () => undefined);
    expect(plain.filter(({ texts }) => texts.length > 0)).toEqual([]);
  },
  slow,
);
