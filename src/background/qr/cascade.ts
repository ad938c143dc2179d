import type { GreyPixels } from "../../messages/grey-image.ts";
import type { Decoder, ReadCode } from "./decoder.ts";
import { addBorder, boxAround } from "./framing.ts";
import { decodeWithJsqr } from "./jsqr-decoder.ts";
import { decodeWithQr } from "./qr-decoder.ts";
import { enlarge, halve, repeatPixels } from "./scaling.ts";
import { invert, sharpen, stretchContrast, threshold } from "./tone.ts";

/** A picture changed for a decoder, and how a place in it leads back: divide by `scale` after taking `border` away. */
export interface View {
  readonly pixels: GreyPixels;
  readonly scale: number;
  readonly border: number;
}

/** One try: the picture changed in one way, and a decoder. A null view means that the step does not apply. */
export interface Step {
  readonly name: string;
  readonly prepare: (pixels: GreyPixels) => View | null;
  readonly decode: Decoder;
  /** It costs as much as all the others: left out where something was read in the picture already. */
  readonly isSlow?: true;
}

/** What some steps read: the codes, and the name of the step that read them, or null when none did. */
export interface StepReading {
  readonly codes: readonly ReadCode[];
  readonly step: string | null;
}

/** Runs the steps in order and gives what the first one that reads anything reads. */
export async function runSteps(steps: readonly Step[], pixels: GreyPixels): Promise<StepReading> {
  for (const { name, prepare, decode } of steps) {
    const view = prepare(pixels);
    if (view === null) continue;
    const codes = await tryToDecode(decode, view.pixels);
    if (codes.length > 0) return { codes: codes.map((code) => broughtBack(code, view)), step: name };
  }
  return { codes: [], step: null };
}

function broughtBack({ text, box }: ReadCode, { scale, border }: View): ReadCode {
  const back = (place: number) => (place - border) / scale;
  const [x, y] = [back(box.x), back(box.y)];
  return {
    text,
    box: boxAround([
      { x, y },
      { x: back(box.x + box.width), y: back(box.y + box.height) },
    ]),
  };
}

async function tryToDecode(decode: Decoder, pixels: GreyPixels): Promise<readonly ReadCode[]> {
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
    { name: "jsqr, halved", prepare: halvedIfLarge, decode: decodeWithJsqr, isSlow: true },
    { name: "zxing, sharpened", prepare: sharpened, decode: zxing, isSlow: true },
  ];
}

/** The steps that need no WASM. */
export const plainSteps: readonly Step[] = [
  { name: "qr", prepare: asIs, decode: decodeWithQr },
  { name: "qr, threshold", prepare: (pixels) => asIs(threshold(pixels)), decode: decodeWithQr },
  { name: "qr, tripled", prepare: tripled, decode: decodeWithQr },
  { name: "jsqr", prepare: asIs, decode: decodeWithJsqr },
];

function asIs(pixels: GreyPixels): View {
  return { pixels, scale: 1, border: 0 };
}

/** Contrast stretched, twice the size, with a white quiet zone of a tenth of the shorter side. */
function framed(pixels: GreyPixels): View {
  const clear = stretchContrast(pixels);
  const scale = canGrow(clear, 2) ? 2 : 1;
  const large = scale === 1 ? clear : enlarge(clear, scale);
  const border = Math.ceil(Math.min(large.width, large.height) / 10);
  return { pixels: addBorder(large, border, 255), scale, border };
}

/** A code needs 21 modules of at least two pixels, so less than 84 can't be halved. */
function halvedIfLarge(pixels: GreyPixels): View | null {
  if (Math.min(pixels.width, pixels.height) < 84) return null;
  return { pixels: halve(pixels), scale: 0.5, border: 0 };
}

function sharpened(pixels: GreyPixels): View | null {
  const scale = canGrow(pixels, 4) ? 4 : 2;
  if (!canGrow(pixels, scale)) return null;
  const sharp = stretchContrast(sharpen(enlarge(pixels, scale), scale * 2, 2));
  return { pixels: sharp, scale, border: 0 };
}

function tripled(pixels: GreyPixels): View | null {
  return canGrow(pixels, 3) ? { pixels: repeatPixels(pixels, 3), scale: 3, border: 0 } : null;
}

/** Nothing is enlarged beyond this many pixels: it would cost more than it finds. */
const mostPixels = 4_000_000;

function canGrow(pixels: GreyPixels, times: number): boolean {
  return pixels.width * pixels.height * times * times <= mostPixels;
}
