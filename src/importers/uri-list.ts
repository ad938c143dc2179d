import type { Importer, Reading } from "./importer.ts";
import { uriRow } from "./uri-row.ts";

/** A text with a key URI on each line, as most apps write. */
export const uriList: Importer = {
  app: "key URIs",
  recognise: ({ text }) => (text !== null && linesOf(text).some(isUri) ? "plain" : null),
  read: async ({ text }): Promise<Reading> => {
    const lines = linesOf(text ?? "").filter((line) => line !== "");
    return { total: lines.length, rows: lines.map((line) => uriRow(line)) };
  },
};

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).map((line) => line.trim());
}

function isUri(line: string): boolean {
  return /^otpauth:\/\//i.test(line);
}
