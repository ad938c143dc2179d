import type { GreyPixels } from "../../messages/grey-image.ts";
import type { Decoder } from "./decoder.ts";
import { addBorder } from "./framing.ts";
import { decodeWithJsqr } from "./jsqr-decoder.ts";
import { decodeWithQr } from "./qr-decoder.ts";
import { enlarge, halve, repeatPixels } from "./scaling.ts";
import { invert, sharpen, stretchContrast, threshold } from "./tone.ts";

/** What a cascade read: the texts, and the name of the step that read them, or null when none did. */
export interface Reading {
  readonly texts: readonly string[];
  readonly step: string | null;
}

/** One try: the picture changed in one way, and a decoder. A null picture means that the step does not apply. */
export interface Step {
  readonly name: string;
  readonly prepare: (pixels: GreyPixels) => GreyPixels | null;
  readonly decode: Decoder;
}

/** Runs the steps in order and gives what the first one that reads anything reads. */
export async function runSteps(steps: readonly Step[], pixels: GreyPixels): Promise<Reading> {
  for (const { name, prepare, decode } of steps) {
    const prepared = prepare(pixels);
    if (prepared === null) continue;
    const texts = [...new Set(await tryToDecode(decode, prepared))];
    if (texts.length > 0) return { texts, step: name };
  }
  return nothingRead;
}

const nothingRead: Reading = { texts: [], step: null };

async function tryToDecode(decode: Decoder, pixels: GreyPixels): Promise<readonly string[]> {
  try {
    return await decode(pixels);
  } catch {
    // A decoder that trips over a picture has read nothing in it; the next one may.
    return [];
  }
}

/** The steps for a picture that is little more than a code, likeliest and cheapest first. Each helps some codes and harms others. */
export function cropSteps(zxing: Decoder): readonly Step[] {
  return [
    { name: "qr", prepare: asIs, decode: decodeWithQr },
    { name: "zxing", prepare: asIs, decode: zxing },
    { name: "zxing, framed", prepare: framed, decode: zxing },
    { name: "zxing, inverted", prepare: (pixels) => framed(invert(pixels)), decode: zxing },
    { name: "jsqr, halved", prepare: halvedIfLarge, decode: decodeWithJsqr },
    { name: "zxing, sharpened", prepare: sharpened, decode: zxing },
  ];
}

/** The steps that need no WASM. */
export const plainSteps: readonly Step[] = [
  { name: "qr", prepare: asIs, decode: decodeWithQr },
  { name: "qr, threshold", prepare: threshold, decode: decodeWithQr },
  { name: "qr, tripled", prepare: tripled, decode: decodeWithQr },
  { name: "jsqr", prepare: asIs, decode: decodeWithJsqr },
];

function asIs(pixels: GreyPixels): GreyPixels {
  return pixels;
}

/** Contrast stretched, twice the size, with a white quiet zone of a tenth of the shorter side. */
function framed(pixels: GreyPixels): GreyPixels {
  const clear = stretchContrast(pixels);
  const large = canGrow(clear, 2) ? enlarge(clear, 2) : clear;
  return addBorder(large, Math.ceil(Math.min(large.width, large.height) / 10), 255);
}

/** A code needs 21 modules of at least two pixels, so less than 84 can't be halved. */
function halvedIfLarge(pixels: GreyPixels): GreyPixels | null {
  return Math.min(pixels.width, pixels.height) < 84 ? null : halve(pixels);
}

function sharpened(pixels: GreyPixels): GreyPixels | null {
  const times = canGrow(pixels, 4) ? 4 : 2;
  if (!canGrow(pixels, times)) return null;
  return stretchContrast(sharpen(enlarge(pixels, times), times * 2, 2));
}

function tripled(pixels: GreyPixels): GreyPixels | null {
  return canGrow(pixels, 3) ? repeatPixels(pixels, 3) : null;
}

/** Nothing is enlarged beyond this many pixels: it would cost more than it finds. */
const mostPixels = 4_000_000;

function canGrow(pixels: GreyPixels, times: number): boolean {
  return pixels.width * pixels.height * times * times <= mostPixels;
}
