import type { OtpParameters } from "../domain/account.ts";
import type { Algorithm } from "../domain/algorithm.ts";
import { plain } from "./plain-text.ts";
import type { PageSnapshot } from "./snapshot-model.ts";
import { wholeText } from "./surroundings.ts";
import { says, wordsAfter } from "./words.ts";

/**
 * The parameters of the key printed at `ref`: what the page prints with a label ("Algorithm: SHA256", "Digits" over "8"),
 * what stands near it and needs none ("SHA-512", "60 seconds"), and the usual ones (RFC 6238 §4, the Key URI Format) where
 * it prints nothing.
 */
export function printedParameters(page: PageSnapshot, secret: string, ref: number): OtpParameters {
  const lines = page.texts.map((block) => plain(wholeText(block)));
  const near = linesNear(page, lines, ref);
  const algorithm = labelledAlgorithm(lines) ?? onlyOne(near.flatMap(algorithmsIn)) ?? "SHA1";
  const digits = numberIn(lines, "digits", 5, 10) ?? onlyOne(near.flatMap(sizesIn)) ?? 6;
  if (isCounterBased(lines)) {
    return {
      type: "hotp",
      secret,
      algorithm,
      digits,
      counter: numberIn(lines, "counter", 0, Number.MAX_SAFE_INTEGER) ?? 0,
    };
  }
  const period = numberIn(lines, "period", 5, 600) ?? onlyOne(near.flatMap(secondsIn)) ?? 30;
  return { type: "totp", secret, algorithm, digits, period };
}

/** So many blocks before the key and after it can speak of it without saying so. */
const nearBlocks = 10;
/** A longer line is prose, in characters. */
const longestLine = 60;

function linesNear({ texts }: PageSnapshot, lines: readonly string[], ref: number): readonly string[] {
  const place = texts.findLastIndex((block) => block.ref <= ref);
  return lines
    .slice(Math.max(0, place - nearBlocks), place + nearBlocks + 1)
    .filter((line) => line.length <= longestLine);
}

/** What all of them say; null where they disagree or there is none. */
function onlyOne<T>(values: readonly T[]): T | null {
  const [first, ...others] = new Set(values);
  return first !== undefined && others.length === 0 ? first : null;
}

function isCounterBased(lines: readonly string[]): boolean {
  const short = lines.filter((line) => line.length <= longestLine);
  return short.some((line) => says(line, "counterBased")) && !short.some((line) => says(line, "timeBased"));
}

function labelledAlgorithm(lines: readonly string[]): Algorithm | null {
  for (const [index, line] of lines.entries()) {
    if (line.length > longestLine || !says(line, "algorithm")) continue;
    const [found] = [...algorithmsIn(line), ...algorithmsAlone(lines[index + 1] ?? "")];
    if (found !== undefined) return found;
  }
  return null;
}

function algorithmsAlone(line: string): Algorithm[] {
  return /^ (?:hmac ?)?sha ?\d+ $/.test(line) ? algorithmsIn(line) : [];
}

function algorithmsIn(line: string): Algorithm[] {
  return [...line.matchAll(/ (?:hmac ?)?sha ?(1|256|512)(?= )/g)].map(
    ([, bits]) => `SHA${bits}` as Algorithm,
  );
}

/** How long codes are, where a line calls them so: "8-digit", which every language that is known says like "6-digit". */
function sizesIn(line: string): number[] {
  if (says(line, "recovery") || says(line, "sent")) return [];
  return [...line.matchAll(/ ([5-9]|10)( ?[^\d |]+)/g)].flatMap(([, number, unit = ""]) =>
    says(`6${unit}`, "sized") || says(unit, "digits") ? [Number(number)] : [],
  );
}

/** How long codes last, by the unit alone; not how long it takes until another can be sent. */
function secondsIn(line: string): number[] {
  if (says(line, "resend") || says(line, "sent")) return [];
  return [...line.matchAll(/ (\d{2,3}) ?([^\d |]+)/g)].flatMap(([, number, unit = ""]) =>
    says(unit, "seconds") ? [Number(number)] : [],
  );
}

// "label: number", or the label alone with the number in the next block.
function numberIn(
  lines: readonly string[],
  concept: "digits" | "period" | "counter",
  least: number,
  most: number,
): number | null {
  for (const [index, line] of lines.entries()) {
    const rest = line.length <= longestLine ? wordsAfter(line, concept) : null;
    if (rest === null) continue;
    const text = rest.trim() === "" ? (lines[index + 1] ?? "") : rest;
    const value = Number(/^ ?(\d{1,9})(?: ?[^\d ]{1,10})? $/.exec(text)?.[1] ?? Number.NaN);
    if (value >= least && value <= most) return value;
  }
  return null;
}
