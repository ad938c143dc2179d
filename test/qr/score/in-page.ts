import { greyOf } from "../../../src/content/qr-pictures.ts";
import { findSquares } from "../../../src/content/qr-squares.ts";
import { atOnce } from "../../../src/content/slices.ts";
import type { GreyImage } from "../../../src/messages/contract.ts";
import { toGreyImage } from "../../../src/messages/grey-image.ts";
import { seededRandom } from "../random.ts";
import type { Painting } from "./media.ts";

/** Pixels of the screen. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * What the content script sends of a page, for each square that it finds: pictures, of which it stops at the first that is
 * read, or the place on the screen where only the screen shows it.
 */
export type Sent = readonly (readonly GreyImage[] | Place)[];

/** Where a box and the code in it are painted. */
export interface Places {
  readonly cell: Place;
  readonly code: Place;
}

/** Puts the boxes onto the page and waits until all of it is painted; gives the page's height in CSS pixels. */
async function showCells(cells: readonly string[], paintings: readonly Painting[]): Promise<number> {
  const style = "body{margin:0;display:flex;flex-wrap:wrap;align-items:flex-start;gap:4px}";
  document.body.innerHTML = `<style>${style}</style>${cells.join("")}`;
  await Promise.all(paintings.map(paint));
  await settle();
  return document.documentElement.scrollHeight;
}

/** Each box's place and its code's, once the window is as high as the page. */
async function placesOfCells(): Promise<Places[]> {
  await settle();
  return [...document.querySelectorAll(".cell")].map((cell) => ({
    cell: placeWithin(cell),
    code: placeOf(cell.querySelector("[data-code]") ?? cell),
  }));
}

async function settle(): Promise<void> {
  document.querySelectorAll<HTMLElement>("[data-photo]").forEach(putPhoto);
  await Promise.all([...document.images, ...backgrounds()].map((image) => image.decode()));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** Nobody tells when a background has come; the same picture in an image of its own does. */
function backgrounds(): HTMLImageElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-code]")].flatMap((element) => {
    const url = /url\("((?:data|blob):[^"]*)"\)/.exec(element.style.backgroundImage)?.[1];
    if (url === undefined) return [];
    const image = new Image();
    image.src = url;
    return [image];
  });
}

/** Shows a whole page and gives the place of its `#slot`. */
async function showScene(markup: string): Promise<Place> {
  document.body.innerHTML = markup;
  await settle();
  return placeOf(document.querySelector("#slot") ?? document.body);
}

/** What the content script would send of each box: the pictures of each square that it finds there. */
async function readCells(): Promise<Sent[]> {
  const all: Sent[] = [];
  for (const cell of document.querySelectorAll(".cell")) {
    const sent: (GreyImage[] | Place)[] = [];
    for (const square of atOnce(findSquares([cell]))) {
      const pictures = await greyOf(square);
      if (pictures === "tainted") sent.push(placeOf(square));
      else if (pictures !== null) sent.push(pictures.map(toGreyImage));
    }
    all.push(sent);
  }
  return all;
}

/** The pixels that the element touches. */
function placeOf(element: Element): Place {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return placeBetween(left, top, right, bottom, Math.floor, Math.ceil);
}

/** The pixels that the element covers whole, less one all around: edges may be blended. */
function placeWithin(element: Element): Place {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return placeBetween(
    left,
    top,
    right,
    bottom,
    (edge) => Math.ceil(edge) + 1,
    (edge) => Math.floor(edge) - 1,
  );
}

type Round = (value: number) => number;

function placeBetween(
  left: number,
  top: number,
  right: number,
  bottom: number,
  first: Round,
  last: Round,
): Place {
  const x = first(left * devicePixelRatio);
  const y = first(top * devicePixelRatio);
  return { x, y, width: last(right * devicePixelRatio) - x, height: last(bottom * devicePixelRatio) - y };
}

async function paint({ name, svg, width, height, type, quality }: Painting): Promise<void> {
  const element = document.querySelector(`[data-painting="${name}"]`);
  const canvas = element instanceof HTMLCanvasElement ? element : document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const context = canvas.getContext("2d");
  if (type === "image/jpeg" && context !== null) {
    // JPEG knows no transparency; black would be its ground.
    context.fillStyle = "#fff";
    context.fillRect(0, 0, width, height);
  }
  context?.drawImage(image, 0, 0, width, height);
  if (type === "canvas") return;
  const url = canvas.toDataURL(type, quality);
  if (element instanceof HTMLImageElement) element.src = url;
  else if (element instanceof HTMLElement) element.style.backgroundImage = `url(${url})`;
}

function putPhoto(box: HTMLElement): void {
  const canvas = box instanceof HTMLCanvasElement ? box : document.createElement("canvas");
  canvas.width = 320;
  canvas.height = 320;
  drawPhoto(canvas, Number(box.dataset.photo));
  if (canvas !== box) box.style.background = `url(${canvas.toDataURL()}) 0 0/cover`;
}

/** Soft shapes, hard shapes and grain, as photographs have them. */
function drawPhoto(canvas: HTMLCanvasElement, seed: number): void {
  const random = seededRandom(seed);
  const context = canvas.getContext("2d");
  if (context === null) return;
  const { width, height } = canvas;
  const colour = () => `hsl(${random() * 360} ${random() * 80}% ${10 + random() * 80}%)`;
  context.fillStyle = colour();
  context.fillRect(0, 0, width, height);
  for (let shape = 0; shape < 90; shape++) {
    const [x, y, size] = [random() * width, random() * height, (0.05 + random() * 0.3) * width];
    context.globalAlpha = 0.2 + random() * 0.6;
    context.filter = random() < 0.5 ? `blur(${random() * 12}px)` : "none";
    context.fillStyle = colour();
    context.beginPath();
    if (random() < 0.5) context.ellipse(x, y, size, size * random(), random() * 3, 0, 7);
    else
      for (let corner = 0; corner < 5; corner++)
        context.lineTo(x + (random() - 0.5) * size, y + (random() - 0.5) * size);
    context.fill();
  }
  context.filter = "none";
  context.globalAlpha = 1;
  const pixels = context.getImageData(0, 0, width, height);
  for (let at = 0; at < pixels.data.length; at++) {
    if (at % 4 !== 3) pixels.data[at] = (pixels.data[at] ?? 0) + (random() - 0.5) * 30;
  }
  context.putImageData(pixels, 0, 0);
}

Object.assign(globalThis, { showCells, placesOfCells, showScene, readCells });
