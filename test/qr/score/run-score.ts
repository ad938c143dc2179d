import { parseArgs } from "node:util";
import { keepSample } from "./keep.ts";
import {
  allSteps,
  measureSample,
  measureSteps,
  type Outcome,
  type StepOutcome,
  startReader,
} from "./measure.ts";
import { startPainter } from "./painter.ts";
import { measurePlain } from "./plain.ts";
import { brokenBounds, reportOf } from "./report.ts";
import { paintSamples } from "./samples.ts";

// npm run score:qr [-- --seed N|fresh] [--count N] [--plain N] [--keep DIR]: draws codes as sites do, in real Chromium, and
// prints what the cascade reads of them; what it misses goes to DIR as pictures. Ends with 1 when a bound is not kept.
const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "2000" },
    plain: { type: "string", default: "240" },
    keep: { type: "string" },
  },
});
const seed = values.seed === "fresh" ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
/** Each step by itself costs more than the cascade: it is tried on one rendering of so many. */
const stepsEach = 4;
const painter = await startPainter();
try {
  const reader = startReader();
  const steps = await allSteps();
  const outcomes: Outcome[] = [];
  const stepOutcomes: StepOutcome[] = [];
  let done = 0;
  for await (const sample of paintSamples(painter, Number(values.count), seed)) {
    const these = await measureSample(reader, sample);
    outcomes.push(...these);
    if (done % stepsEach === 0) stepOutcomes.push(...(await measureSteps(steps, sample)));
    if (values.keep !== undefined && these.some(({ isRight }) => !isRight))
      await keepSample(values.keep, sample);
    tell(`${++done} of ${values.count} renderings`);
  }
  const plain = await measurePlain(painter, reader, Number(values.plain), seed + 1, tell);
  tell("");
  console.log(`seed ${seed}\n\n${reportOf(outcomes, stepOutcomes, plain)}`);
  const broken = brokenBounds(outcomes, plain);
  console.log(broken.length === 0 ? "\nevery bound is kept" : `\n${broken.join("\n")}`);
  process.exitCode = broken.length === 0 ? 0 : 1;
} finally {
  await painter.close();
}

/** One line that is written over by the next, where somebody looks on. */
function tell(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}
