import { Failure } from "../domain/failure.ts";
import { enteRow, isEnteUri } from "./ente-uri.ts";
import type { ImportedRow, Importer } from "./importer.ts";
import { listed } from "./listed.ts";
import { failedRow, rowTrying } from "./row.ts";
import { totpRow } from "./totp-field.ts";
import { unsupportedRow } from "./unsupported.ts";
import { uriRow } from "./uri-row.ts";
import { parametersIn, takeApart, unescaped } from "./written-uri.ts";

/** A text with a key URI on each line, as most apps write. */
export const uriList: Importer = {
  app: "key URIs",
  recognise: ({ text }) => (hasLine(text, uriStart) ? "plain" : null),
  read: async ({ text }) => listed(uriLines(text ?? ""), rowOfLine),
};

/** The row of one line: a key URI as Google's format has it, or one of the kinds beside it. */
export function rowOfLine(line: string): ImportedRow {
  if (isEnteUri(line)) return enteRow(line);
  if (/^otpauth:/i.test(line)) return extendedRow(line);
  if (/^steam:\/\//i.test(line)) return totpRow(line, { issuer: "Steam", label: "" });
  if (/^motp:\/\//i.test(line)) return motpRow(line);
  return failedRow({ issuer: "", label: "" }, new Failure("key-uri-not-one"));
}

// andOTP adds tags, which may repeat.
function extendedRow(line: string): ImportedRow {
  const uri = takeApart(line);
  const tags = uri === null ? [] : parametersIn(uri, "tags");
  return uriRow(line, tags.length > 0 ? { tags } : {});
}

// motp://issuer:label?secret=…
function motpRow(line: string): ImportedRow {
  const name = unescaped(/^motp:\/\/([^?]*)/i.exec(line)?.[1] ?? "");
  const colon = name.indexOf(":");
  const named = { issuer: name.slice(0, Math.max(0, colon)), label: name.slice(colon + 1) };
  return rowTrying(named, () => unsupportedRow("motp", named, { uri: line }));
}

/** Whether a text has a line that begins like this. Looked for before anything is split: a text may be all line ends. */
export function hasLine(text: string | null, start: RegExp): boolean {
  return text !== null && new RegExp(`(?:^|[\\r\\n])[ \\t]*"?${start.source}`, "i").test(text);
}

/**
 * The lines of a text that say something. Some apps part key URIs by commas, or write each as a JSON string. Throws Failure
 * "export-too-large" for more lines than an export has.
 */
export function uriLines(text: string): readonly string[] {
  const lines: string[] = [];
  for (const [line] of text.matchAll(/[^\r\n]+/g)) {
    lines.push(
      ...line
        .split(betweenUris)
        .map(unquoted)
        .filter((piece) => piece !== ""),
    );
    if (lines.length > mostLines) throw new Failure("export-too-large");
  }
  return lines;
}

const uriStart = /(?:(?:otpauth|motp):\/\/|steam:\/\/[A-Za-z2-7+/=]+(?:[\r\n]|$))/;
const betweenUris = /, ?(?=(?:otpauth|otpauth-migration|steam|motp):\/\/)/i;
const mostLines = 20_000;

function unquoted(line: string): string {
  const text = line.trim();
  if (!/^"(?:otpauth|steam)/i.test(text) || !text.endsWith('"')) return text;
  try {
    return String(JSON.parse(text));
  } catch {
    // Quotes around something else.
    return text;
  }
}
