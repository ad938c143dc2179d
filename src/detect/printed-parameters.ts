import type { Algorithm, OtpParameters } from "../domain/account.ts";
import { plain } from "./plain-text.ts";
import type { PageSnapshot } from "./snapshot-model.ts";
import { wholeText } from "./surroundings.ts";
import { says, wordsAfter } from "./words.ts";

/**
 * The parameters of a printed key: what the page prints beside it ("Algorithm: SHA256", "Digits" over "8"), and the
 * usual ones (RFC 6238 §4, the Key URI Format) where it prints nothing.
 */
export function printedParameters(page: PageSnapshot, secret: string): OtpParameters {
  const lines = page.texts.map((block) => plain(wholeText(block)));
  const algorithm = algorithmIn(lines);
  const digits = numberIn(lines, "digits", 5, 10) ?? 6;
  if (isCounterBased(lines)) {
    return {
      type: "hotp",
      secret,
      algorithm,
      digits,
      counter: numberIn(lines, "counter", 0, Number.MAX_SAFE_INTEGER) ?? 0,
    };
  }
  return { type: "totp", secret, algorithm, digits, period: numberIn(lines, "period", 5, 600) ?? 30 };
}

function isCounterBased(lines: readonly string[]): boolean {
  const short = lines.filter((line) => line.length <= 60);
  return short.some((line) => says(line, "counterBased")) && !short.some((line) => says(line, "timeBased"));
}

function algorithmIn(lines: readonly string[]): Algorithm {
  for (const [index, line] of lines.entries()) {
    if (line.length > 60 || !says(line, "algorithm")) continue;
    const found =
      /sha ?(1|256|512) /.exec(line) ?? /^ (?:hmac ?)?sha ?(1|256|512) $/.exec(lines[index + 1] ?? "");
    if (found) return `SHA${found[1]}` as Algorithm;
  }
  return "SHA1";
}

// "label: number", or the label alone with the number in the next block.
function numberIn(
  lines: readonly string[],
  concept: "digits" | "period" | "counter",
  least: number,
  most: number,
): number | null {
  for (const [index, line] of lines.entries()) {
    const rest = line.length <= 60 ? wordsAfter(line, concept) : null;
    if (rest === null) continue;
    const text = rest.trim() === "" ? (lines[index + 1] ?? "") : rest;
    const value = Number(/^ ?(\d{1,9})(?: ?[^\d ]{1,10})? $/.exec(text)?.[1] ?? Number.NaN);
    if (value >= least && value <= most) return value;
  }
  return null;
}
