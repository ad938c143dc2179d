/** How much of red, green and blue there is in a grey. */
export type Weights = readonly [red: number, green: number, blue: number];

/** As eyes weigh the colours (ITU-R BT.601). */
const lightness: Weights = [0.299, 0.587, 0.114];
const channels: readonly Weights[] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

/** Where lightness varies less than this (a standard deviation), and a colour by itself three times as much, that colour tells more. */
const leastSpread = 20;
const timesAsTelling = 3;

/** RGBA data laid on a plain grey, as one byte of grey a pixel: of a part of a picture with the weights of the whole. */
export function greyOn(
  rgba: Uint8ClampedArray,
  ground: number,
  weights: Weights = tellingWeights(rgba),
): Uint8Array {
  const grey = new Uint8Array(rgba.length / 4);
  for (let at = 0; at < grey.length; at++) {
    const alpha = (rgba[at * 4 + 3] ?? 255) / 255;
    grey[at] = Math.round(greyAt(rgba, at * 4, weights) * alpha + ground * (1 - alpha));
  }
  return grey;
}

/** The lightness of the pixel whose red stands at this index. */
export function lightnessAt(rgba: Uint8ClampedArray, at: number): number {
  return greyAt(rgba, at, lightness);
}

function greyAt(rgba: Uint8ClampedArray, at: number, [red, green, blue]: Weights): number {
  return red * (rgba[at] ?? 0) + green * (rgba[at + 1] ?? 0) + blue * (rgba[at + 2] ?? 0);
}

/** A picture's lightness, or one of its colours where only that tells. */
export function tellingWeights(rgba: Uint8ClampedArray): Weights {
  const spread = spreadOf(rgba, lightness);
  if (spread >= leastSpread) return lightness;
  const telling = channels.map((weights) => ({ weights, spread: spreadOf(rgba, weights) }));
  const best = telling.reduce((a, b) => (b.spread > a.spread ? b : a));
  return best.spread >= leastSpread && best.spread > spread * timesAsTelling ? best.weights : lightness;
}

/** The standard deviation over some thousand pixels that are not transparent. */
function spreadOf(rgba: Uint8ClampedArray, weights: Weights): number {
  const step = 4 * (Math.floor(rgba.length / 4 / 4096) | 1);
  let [count, sum, squares] = [0, 0, 0];
  for (let at = 0; at < rgba.length; at += step) {
    if ((rgba[at + 3] ?? 0) < 128) continue;
    const grey = greyAt(rgba, at, weights);
    count++;
    sum += grey;
    squares += grey * grey;
  }
  if (count === 0) return 0;
  return Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2));
}
