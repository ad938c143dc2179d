import { readFile } from "node:fs/promises";
import { cropSteps, plainSteps, runSteps, type Step } from "../../../src/background/qr/cascade.ts";
import { createQrReader, type QrReader } from "../../../src/background/qr/read-qr.ts";
import type { Reading } from "../../../src/background/qr/read-rest.ts";
import { startZxing } from "../../../src/background/qr/zxing-decoder.ts";
import type { Rendering } from "./rendering.ts";
import type { Sample } from "./samples.ts";

/** "crop": the element's own pixels. "screen": a whole screen. "page": what the content script sends. */
export const wheres = ["crop", "screen", "page"] as const;
export type Where = (typeof wheres)[number];

/** What came of one rendering, read one way. */
export interface Outcome {
  readonly rendering: Rendering;
  readonly where: Where;
  /** Whether exactly the texts that it holds were read. */
  readonly isRight: boolean;
  readonly texts: readonly string[];
  readonly step: string | null;
  /** Milliseconds of the processor's time. */
  readonly ms: number;
}

/** What a step of the cascade reads of a crop by itself. */
export interface StepOutcome {
  readonly rendering: Rendering;
  readonly step: string;
  readonly isRight: boolean;
  readonly ms: number;
}

const wasm = new URL("../../../node_modules/zxing-wasm/dist/reader/zxing_reader.wasm", import.meta.url);

/** The extension's own reader, in Node. */
export function startReader(): QrReader {
  return createQrReader({ loadWasm: () => readFile(wasm) });
}

/** Every step there is, those that need no WASM too. */
export async function allSteps(): Promise<readonly Step[]> {
  const steps = [...cropSteps(await startZxing(() => readFile(wasm))), ...plainSteps];
  return steps.filter((step, at) => steps.findIndex(({ name }) => name === step.name) === at);
}

export async function measureSample(reader: QrReader, sample: Sample): Promise<Outcome[]> {
  const { rendering, crop, screen } = sample;
  const ways: Record<Where, () => Promise<Reading>> = {
    crop: () => reader.read(crop, "crop"),
    screen: () => reader.read(screen, "screen"),
    page: () => readSent(reader, sample),
  };
  const outcomes: Outcome[] = [];
  for (const where of wheres) {
    const { result, ms } = await timed(ways[where]);
    const { texts, step } = result;
    outcomes.push({ rendering, where, isRight: areSame(texts, rendering.texts), texts, step, ms });
  }
  return outcomes;
}

export async function measureSteps(
  steps: readonly Step[],
  { rendering, crop }: Sample,
): Promise<StepOutcome[]> {
  const outcomes: StepOutcome[] = [];
  for (const step of steps) {
    const { result, ms } = await timed(() => runSteps([step], crop));
    const texts = result.codes.map(({ text }) => text);
    outcomes.push({ rendering, step: step.name, isRight: areSame(texts, rendering.texts), ms });
  }
  return outcomes;
}

/** As the content script asks: the pictures of an element one after the other, until one is read. */
async function readSent(reader: QrReader, { sent }: Sample): Promise<Reading> {
  const texts = new Set<string>();
  let step: string | null = null;
  for (const pictures of sent) {
    for (const picture of pictures) {
      const reading = await reader.read(picture, "crop");
      for (const text of reading.texts) texts.add(text);
      step ??= reading.step;
      if (reading.texts.length > 0) break;
    }
  }
  return { texts: [...texts], step };
}

/** Milliseconds of the processor's time: a busy machine makes a clock's figures worthless. */
export async function timed<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly ms: number }> {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  return { result, ms: (user + system) / 1000 };
}

function areSame(texts: readonly string[], wanted: readonly string[]): boolean {
  const read = new Set(texts);
  return read.size === new Set(wanted).size && wanted.every((text) => read.has(text));
}
