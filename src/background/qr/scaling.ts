import { type GreyPixels, shrink } from "../../messages/grey-image.ts";

/** Half as wide and half as high, each pixel the mean of four. */
export function halve(pixels: GreyPixels): GreyPixels {
  return shrink(pixels, Math.max(1, pixels.width >> 1), Math.max(1, pixels.height >> 1));
}

/** `times` as wide and as high (a whole number), the new pixels blended between their neighbours. */
export function enlarge(pixels: GreyPixels, times: number): GreyPixels {
  const wide = enlargeRows(pixels, times);
  return enlargeColumns(wide, times);
}

/** `times` as wide and as high (a whole number), each pixel repeated: hard edges stay hard. */
export function repeatPixels(pixels: GreyPixels, times: number): GreyPixels {
  const width = pixels.width * times;
  const height = pixels.height * times;
  const grey = new Uint8Array(width * height);
  for (let y = 0; y < pixels.height; y++) {
    const row = y * times * width;
    for (let x = 0; x < pixels.width; x++) {
      grey.fill(pixels.grey[y * pixels.width + x] ?? 0, row + x * times, row + (x + 1) * times);
    }
    for (let copy = 1; copy < times; copy++) grey.copyWithin(row + copy * width, row, row + width);
  }
  return { width, height, grey };
}

function enlargeRows(pixels: GreyPixels, times: number): GreyPixels {
  const { height, grey } = pixels;
  const width = pixels.width * times;
  const places = blendPlaces(pixels.width, times);
  const out = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const row = y * pixels.width;
    for (let x = 0; x < width; x++) {
      const place = places[x];
      if (place === undefined) continue;
      const left = grey[row + place.low] ?? 0;
      const right = grey[row + place.high] ?? 0;
      out[y * width + x] = Math.round(left + (right - left) * place.share);
    }
  }
  return { width, height, grey: out };
}

function enlargeColumns(pixels: GreyPixels, times: number): GreyPixels {
  const { width, grey } = pixels;
  const height = pixels.height * times;
  const out = new Uint8Array(width * height);
  blendPlaces(pixels.height, times).forEach((place, y) => {
    for (let x = 0; x < width; x++) {
      const above = grey[place.low * width + x] ?? 0;
      const below = grey[place.high * width + x] ?? 0;
      out[y * width + x] = Math.round(above + (below - above) * place.share);
    }
  });
  return { width, height, grey: out };
}

interface BlendPlace {
  readonly low: number;
  readonly high: number;
  readonly share: number;
}

/** For each new pixel the two old ones whose centres it lies between, and how far it is on the way to the second. */
function blendPlaces(length: number, times: number): readonly BlendPlace[] {
  return Array.from({ length: length * times }, (_, at) => {
    const place = Math.min(length - 1, Math.max(0, (at + 0.5) / times - 0.5));
    const low = Math.floor(place);
    return { low, high: Math.min(length - 1, low + 1), share: place - low };
  });
}
