import { Failure } from "../../domain/failure.ts";
import type { GreyPixels } from "../../messages/grey-image.ts";
import { cropSteps, plainSteps, runSteps, type Step } from "./cascade.ts";
import type { Decoder } from "./decoder.ts";
import { type Reading, readRest } from "./read-rest.ts";
import { startZxing } from "./zxing-decoder.ts";

/** "crop": the picture is little more than a code. "screen": a code may be anywhere in it. "file": nobody knows. */
export type Effort = "crop" | "screen" | "file";

export interface QrReader {
  /**
   * The texts of the QR codes in a picture, none when it has none, and the step that read them (for the benchmark).
   * Throws Failure "image-unreadable" when the bytes are not width × height.
   */
  read(image: GreyPixels, effort: Effort): Promise<Reading>;
}

/**
 * A reader of QR codes without a DOM, for a worker. `loadWasm` gives the bytes of `zxing_reader.wasm`; it is called
 * once, when the first picture needs it. Where it fails or WASM is forbidden, the steps without WASM are used.
 */
export function createQrReader(options: {
  readonly loadWasm: () => Promise<ArrayBuffer | Uint8Array>;
}): QrReader {
  let starting: Promise<Decoder | null> | null = null;
  const zxing = () => {
    starting ??= startZxing(options.loadWasm).catch(() => null);
    return starting;
  };
  return {
    async read(image, effort) {
      check(image);
      return ways[effort](image, zxing);
    },
  };
}

type LoadZxing = () => Promise<Decoder | null>;

const ways: Readonly<Record<Effort, (image: GreyPixels, zxing: LoadZxing) => Promise<Reading>>> = {
  crop: readCrop,
  screen: readScreen,
  file: readFile,
};

function check({ width, height, grey }: GreyPixels): void {
  const whole = Number.isInteger(width) && Number.isInteger(height) && width > 0 && height > 0;
  if (!whole || grey.length !== width * height) throw new Failure("image-unreadable");
}

async function readCrop(image: GreyPixels, zxing: LoadZxing): Promise<Reading> {
  const steps = async () => stepsWith(await zxing());
  // Most codes are easy, and the first step is the same with and without WASM: it need not wait for it.
  const quick = await runSteps(plainSteps.slice(0, 1), image);
  const first = quick.step === null ? await runSteps((await steps()).slice(1), image) : quick;
  return readRest(image, first, steps);
}

async function readScreen(image: GreyPixels, zxing: LoadZxing): Promise<Reading> {
  const decoder = await zxing();
  const steps = stepsWith(decoder);
  const whole = steps.filter(({ name }) => name === (decoder === null ? "qr" : "zxing"));
  return readRest(image, await runSteps(whole, image), async () => steps);
}

/** Pixels of the largest picture that is first taken for a code alone. */
const largestCrop = 600_000;

async function readFile(image: GreyPixels, zxing: LoadZxing): Promise<Reading> {
  if (image.width * image.height <= largestCrop) return readCrop(image, zxing);
  const reading = await readScreen(image, zxing);
  return reading.step === null ? readCrop(image, zxing) : reading;
}

function stepsWith(zxing: Decoder | null): readonly Step[] {
  return zxing === null ? plainSteps : cropSteps(zxing);
}
