import QRCode from "qrcode";
import type { GreyPixels } from "../../src/messages/grey-image.ts";

/** How a site might draw a code. Lengths in pixels of the finished picture. */
export interface Drawing {
  readonly text: string;
  /** The width of code and quiet zone together. */
  readonly size: number;
  readonly level?: "L" | "M" | "Q" | "H";
  /** QR version; as small as the text allows when left out. */
  readonly version?: number;
  readonly dark?: number;
  readonly light?: number;
  /** The quiet zone in modules; 4 as the standard asks when left out. */
  readonly quiet?: number;
  /** Round modules with this diameter, as a share of a module. */
  readonly dots?: number;
  /** A plate in the centre, as a share of the code's width. */
  readonly logo?: number;
  /** Degrees. */
  readonly tilt?: number;
  /** How much farther away the upper edge is, as a share. */
  readonly perspective?: number;
  /** Radius of a blur run three times, close to a Gaussian one. */
  readonly blur?: number;
  /** A plain margin beyond the quiet zone, and its grey. */
  readonly margin?: number;
  readonly around?: number;
  /** Random greys are added up to this much either way. */
  readonly noise?: { readonly amount: number; readonly random: () => number };
}

/** The picture of a code as a site might draw it, smoothed by sampling each pixel at four points. */
export function drawCode(drawing: Drawing): GreyPixels {
  const modules = modulesOf(drawing);
  const margin = drawing.margin ?? 0;
  const side = drawing.size + 2 * margin;
  const grey = new Uint8Array(side * side);
  const sample = sampler(drawing, modules);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) grey[y * side + x] = samplePixel(sample, x - margin, y - margin);
  }
  return addNoise(blurred({ width: side, height: side, grey }, drawing.blur ?? 0), drawing);
}

/** Pictures in a row, on a plain ground, with a gap between. */
export function sideBySide(pictures: readonly GreyPixels[], gap: number, ground: number): GreyPixels {
  const width = pictures.reduce((sum, picture) => sum + picture.width + gap, gap);
  const height = Math.max(...pictures.map((picture) => picture.height)) + 2 * gap;
  let canvas: GreyPixels = { width, height, grey: new Uint8Array(width * height).fill(ground) };
  let x = gap;
  for (const picture of pictures) {
    canvas = place(canvas, picture, x, gap);
    x += picture.width + gap;
  }
  return canvas;
}

/** The ground with the picture laid on it at this place. */
export function place(ground: GreyPixels, picture: GreyPixels, left: number, top: number): GreyPixels {
  const grey = ground.grey.slice();
  for (let y = 0; y < picture.height; y++) {
    const row = picture.grey.subarray(y * picture.width, (y + 1) * picture.width);
    grey.set(row, (top + y) * ground.width + left);
  }
  return { width: ground.width, height: ground.height, grey };
}

interface Modules {
  readonly size: number;
  readonly isDark: (column: number, row: number) => boolean;
}

function modulesOf(drawing: Drawing): Modules {
  const options = { errorCorrectionLevel: drawing.level ?? "M" };
  const code = QRCode.create(
    drawing.text,
    drawing.version === undefined ? options : { ...options, version: drawing.version },
  );
  const { size } = code.modules;
  const { data } = code.modules;
  return {
    size,
    isDark: (column, row) =>
      column >= 0 && row >= 0 && column < size && row < size && data[row * size + column] === 1,
  };
}

/** Gives the grey at a point of the picture, in pixels from the corner of the quiet zone. */
function sampler(drawing: Drawing, modules: Modules): (x: number, y: number) => number {
  const { dark = 0, light = 255, quiet = 4, size } = drawing;
  const whole = modules.size + 2 * quiet;
  const around = drawing.around ?? light;
  const turn = ((drawing.tilt ?? 0) * Math.PI) / 180;
  const cos = Math.cos(turn);
  const sin = Math.sin(turn);
  const fit = (cos + Math.abs(sin)) * (1 + (drawing.perspective ?? 0) / 2);
  return (x, y) => {
    // From the picture back to the code: about the centre, first perspective (a division), then tilt, made to fit.
    const depth = 1 + (drawing.perspective ?? 0) * (0.5 - y / size);
    const u = (x / size - 0.5) * depth * fit;
    const v = (y / size - 0.5) * depth * fit;
    const across = u * cos + v * sin;
    const down = v * cos - u * sin;
    if (Math.abs(across) > 0.5 || Math.abs(down) > 0.5) return around;
    const logo = (drawing.logo ?? 0) / 2;
    if (Math.abs(across) < logo && Math.abs(down) < logo) return logoGrey(across, down, logo, light);
    return isInked(modules, (across + 0.5) * whole - quiet, (down + 0.5) * whole - quiet, drawing.dots)
      ? dark
      : light;
  };
}

/** A light plate with a grey square in it. */
function logoGrey(across: number, down: number, half: number, light: number): number {
  return Math.max(Math.abs(across), Math.abs(down)) < half * 0.7 ? 110 : light;
}

function isInked(modules: Modules, column: number, row: number, dots: number | undefined): boolean {
  if (!modules.isDark(Math.floor(column), Math.floor(row))) return false;
  if (dots === undefined) return true;
  const dx = column - Math.floor(column) - 0.5;
  const dy = row - Math.floor(row) - 0.5;
  return dx * dx + dy * dy <= (dots * dots) / 4;
}

function samplePixel(sample: (x: number, y: number) => number, x: number, y: number): number {
  let sum = 0;
  for (let point = 0; point < 4; point++) {
    sum += sample(x + ((point % 2) + 0.5) / 2, y + (Math.floor(point / 2) + 0.5) / 2);
  }
  return Math.round(sum / 4);
}

function blurred(picture: GreyPixels, radius: number): GreyPixels {
  let result = picture;
  for (let pass = 0; pass < (radius > 0 ? 3 : 0); pass++) result = blurOnce(result, radius);
  return result;
}

/** The mean over a square whose half side may be a fraction of a pixel. */
function blurOnce(picture: GreyPixels, radius: number): GreyPixels {
  const { width, height } = picture;
  const reach = Math.ceil(radius);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, at) =>
    Math.min(1, Math.max(0, radius + 1 - Math.abs(at - reach))),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const along = (from: Float64Array | Uint8Array, dx: number, dy: number) => {
    const out = new Float64Array(width * height);
    for (let at = 0; at < out.length; at++) {
      const x = at % width;
      const y = Math.floor(at / width);
      let sum = 0;
      weights.forEach((weight, step) => {
        const px = Math.min(width - 1, Math.max(0, x + (step - reach) * dx));
        const py = Math.min(height - 1, Math.max(0, y + (step - reach) * dy));
        sum += weight * (from[py * width + px] ?? 0);
      });
      out[at] = sum / total;
    }
    return out;
  };
  return { width, height, grey: Uint8Array.from(along(along(picture.grey, 1, 0), 0, 1), Math.round) };
}

function addNoise(picture: GreyPixels, drawing: Drawing): GreyPixels {
  const { noise } = drawing;
  if (noise === undefined) return picture;
  const grey = Uint8ClampedArray.from(
    picture.grey,
    (level) => level + (noise.random() * 2 - 1) * noise.amount,
  );
  return { width: picture.width, height: picture.height, grey: new Uint8Array(grey.buffer) };
}
