import type { GreyPixels } from "../../src/messages/grey-image.ts";
import { seededRandom } from "./random.ts";

/** Pictures that hold no code: name and picture. */
export function plainPictures(): [string, GreyPixels][] {
  return [
    ["white", fromFormula(200, () => 255)],
    ["a gradient", fromFormula(200, (x, y) => (x + y) * 0.6)],
    ["coarse noise", noise(180, 6)],
    ["fine noise", noise(200, 1)],
    ["a chessboard", fromFormula(200, (x, y) => (((x >> 3) + (y >> 3)) % 2 === 0 ? 0 : 255))],
    ["stripes", fromFormula(160, (x) => ((x >> 2) % 2 === 0 ? 20 : 235))],
    ["rings", fromFormula(200, (x, y) => (Math.sin(Math.hypot(x - 100, y - 100) / 4) > 0 ? 0 : 255))],
    ["an icon", fromFormula(64, (x, y) => (Math.abs(x - 32) < 20 && y % 16 < 6 ? 40 : 255))],
    ["a round avatar", fromFormula(96, (x, y) => (Math.hypot(x - 48, y - 48) < 40 ? 90 + (x & 31) : 255))],
    ["three finder patterns with nothing between", finders(210)],
    ["lines of writing", writing(260)],
  ];
}

function fromFormula(side: number, level: (x: number, y: number) => number): GreyPixels {
  const grey = Uint8ClampedArray.from({ length: side * side }, (_, at) =>
    level(at % side, Math.floor(at / side)),
  );
  return { width: side, height: side, grey: new Uint8Array(grey.buffer) };
}

function noise(side: number, grain: number): GreyPixels {
  const random = seededRandom(grain);
  const across = Math.ceil(side / grain);
  const grains = Array.from({ length: across * across }, () => random() * 255);
  return fromFormula(side, (x, y) => grains[Math.floor(y / grain) * across + Math.floor(x / grain)] ?? 0);
}

function finders(side: number): GreyPixels {
  const ring = (x: number, y: number) => Math.floor(Math.max(Math.abs(x), Math.abs(y)) / 10 + 0.5);
  const corners = [
    [45, 45],
    [165, 45],
    [45, 165],
  ] as const;
  return fromFormula(side, (x, y) => {
    const near = corners.map(([cx, cy]) => ring(x - cx, y - cy)).find((steps) => steps <= 3);
    return near === undefined || near === 2 ? 255 : 0;
  });
}

function writing(side: number): GreyPixels {
  const random = seededRandom(11);
  const strokes = Array.from(
    { length: 400 },
    () => [random() * side, Math.floor(random() * 16) * 16] as const,
  );
  return fromFormula(side, (x, y) => {
    const isInk = strokes.some(([left, top]) => Math.abs(x - left) < 1.5 && y - top >= 3 && y - top < 12);
    return isInk ? 30 : 250;
  });
}
