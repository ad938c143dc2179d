import type { GreyPixels } from "../../messages/grey-image.ts";
import { type Reading, runSteps, type Step } from "./cascade.ts";
import { cut } from "./framing.ts";
import { texturedRegions } from "./textured-regions.ts";

/** A region that holds no code costs all the steps, so no more than these are tried. */
const mostRegions = 6;

/**
 * Reads a whole screen: the screen itself by `whole`, then the regions that look like a code by `close`. It stops
 * at the first key URI, for a set-up page often shows a link to an app beside the key; what else was read is given too.
 */
export async function readScreenPixels(
  screen: GreyPixels,
  whole: readonly Step[],
  close: readonly Step[],
): Promise<Reading> {
  let reading = await runSteps(whole, screen);
  if (hasKeyUri(reading)) return reading;
  for (const region of texturedRegions(screen, mostRegions)) {
    reading = join(reading, await runSteps(close, cut(screen, region)));
    if (hasKeyUri(reading)) break;
  }
  return reading;
}

function hasKeyUri(reading: Reading): boolean {
  return reading.texts.some((text) => /^otpauth/i.test(text));
}

function join(one: Reading, other: Reading): Reading {
  if (other.step === null) return one;
  if (one.step === null) return { texts: other.texts, step: `region: ${other.step}` };
  const texts = [...new Set([...one.texts, ...other.texts])];
  return texts.length === one.texts.length ? one : { texts, step: `region: ${other.step}` };
}
