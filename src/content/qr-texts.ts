import { Failure } from "../domain/failure.ts";
import { askSurely } from "../messages/ask.ts";
import type { GreyImage } from "../messages/contract.ts";
import { type GreyPixels, toGreyImage } from "../messages/grey-image.ts";
import { isCanvas, isImage } from "./element-kinds.ts";
import { giveWay } from "./give-way.ts";
import { greyOf } from "./qr-pictures.ts";

/** At most this many squares are read in one look: a page of a thousand codes gets no more of the user's time. */
const limit = 6;

/** The screen is captured for at most so many of them, the likeliest. */
const mostScreens = 2;

/** What may show another document, in shadow roots too; null where it is not known of all. */
export type FramesInView = readonly Element[] | null;

/** What the QR codes of a page say. A picture that was read once is not read again. */
export interface QrTexts {
  /** Of these squares, likeliest first. */
  read(squares: readonly Element[], frames: FramesInView): Promise<QrReading>;
}

interface QrReading {
  readonly texts: readonly string[];
  /** A canvas may be drawn on, or a picture scrolled into view, without the page's tree telling. */
  readonly mayStillChange: boolean;
}

export function createQrTexts(): QrTexts {
  const seen = new WeakMap<Element, { readonly picture: string; readonly texts: readonly string[] }>();

  return {
    async read(all, frames) {
      const squares = all.slice(0, limit);
      const texts: string[] = [];
      const tainted: Element[] = [];
      for (const square of squares) {
        const pixels = await greyOf(square);
        if (pixels === "tainted") tainted.push(square);
        else if (pixels !== null) texts.push(...(await readDrawn(square, pixels)));
      }
      for (const square of tainted.slice(0, mostScreens)) texts.push(...(await readTainted(square, frames)));
      const mayStillChange =
        texts.length === 0 && squares.some((square) => isCanvas(square) || !isInView(square));
      return { texts: [...new Set(texts)], mayStillChange };
    },
  };

  async function readDrawn(square: Element, pixels: readonly GreyPixels[]): Promise<readonly string[]> {
    const pictures: GreyImage[] = [];
    for (const each of pixels) {
      await giveWay();
      pictures.push(toGreyImage(each));
    }
    const picture = await hashOf(pictures.map(({ grey }) => grey).join());
    return readOnce(square, picture, () => readPictures(pictures));
  }

  function readTainted(square: Element, frames: FramesInView): Promise<readonly string[]> {
    return readOnce(square, taintedKey(square), () => readFromScreen(square, frames));
  }

  async function readOnce(
    square: Element,
    picture: string,
    readNow: () => Promise<readonly string[]>,
  ): Promise<readonly string[]> {
    const before = seen.get(square);
    if (before?.picture === picture) return before.texts;
    const texts = await readNow().catch(ifTooOften);
    if (texts !== null) seen.set(square, { picture, texts });
    return texts ?? [];
  }
}

/** A page whose pictures change all the time: this one's turn comes in another look. */
function ifTooOften(error: unknown): null {
  if (error instanceof Failure && error.code === "asked-too-often") return null;
  throw error;
}

async function readPictures(pictures: readonly GreyImage[]): Promise<readonly string[]> {
  for (const picture of pictures) {
    const texts = await askSurely("readQr", picture);
    if (texts.length > 0) return texts;
  }
  return [];
}

/** A picture from another origin can't be read by the page's scripts nor by ours: the screen shows it all the same. */
async function readFromScreen(square: Element, frames: FramesInView): Promise<readonly string[]> {
  if (
    square.ownerDocument !== document ||
    !isInView(square) ||
    !isOnTop(square, frames) ||
    document.visibilityState !== "visible"
  )
    return [];
  const { x, y, width, height } = square.getBoundingClientRect();
  return askSurely("readScreen", { x, y, width, height, pixelRatio: devicePixelRatio });
}

/** Stands for what a tainted picture shows and for whether it can be seen, so that scrolling it into view tries again. */
function taintedKey(square: Element): string {
  const { width, height } = square.getBoundingClientRect();
  const source = isImage(square) ? square.currentSrc : "";
  return `${source} ${Math.round(width)} ${Math.round(height)} ${isInView(square)}`;
}

function isInView(square: Element): boolean {
  const { left, top, right, bottom } = square.getBoundingClientRect();
  return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
}

/** Whether the screen shows this very element there, with what lies in it, and nothing of another document through it. */
function isOnTop(square: Element, frames: FramesInView): boolean {
  const rect = square.getBoundingClientRect();
  const root = square.getRootNode() as Document | ShadowRoot;
  const spots = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x, y] as const));
  const isOurs = ([x, y]: readonly [number, number]) =>
    square.contains(root.elementFromPoint(rect.left + x * rect.width, rect.top + y * rect.height));
  const isFree = frames?.every((frame) => !meets(frame.getBoundingClientRect(), rect)) ?? false;
  return isFree && spots.every(isOurs);
}

function meets(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

async function hashOf(text: string): Promise<string> {
  if (!globalThis.isSecureContext) return text;
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return String.fromCharCode(...new Uint8Array(digest));
}
