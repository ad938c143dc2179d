import { isBoundedJson } from "../domain/bounded-json.ts";
import { Failure } from "../domain/failure.ts";
import { isZip, openZip, type ZipFile } from "./zip.ts";

/** An export as it lies on the disk, looked at in the ways in which importers tell one from another. */
export interface ExportFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Without a byte order mark; null when the bytes are no UTF-8 or UTF-16 text. */
  readonly text: string | null;
  /** What the text says as JSON; undefined when it says none. Objects have `__proto__` as a field like any other. */
  readonly json: unknown;
  /** Null when it is no zip. */
  readonly zip: ZipFile | null;
}

/** The largest file in bytes; a zip may bring attachments. */
export const largestFile = 10 * 1024 * 1024;
const largestZip = 50 * 1024 * 1024;
// Twenty thousand entries, each with thirty values. What people have takes fifteen bytes and more for each value.
const bounds = { depth: 32, values: 700_000 };

/** Throws Failure "export-too-large", also for JSON that is nested too deep, and "export-unknown" for an empty file. */
export async function openExportFile(bytes: Uint8Array): Promise<ExportFile> {
  if (bytes.length === 0) throw new Failure("export-unknown");
  const own = new Uint8Array(bytes);
  if (isZip(own)) {
    if (own.length > largestZip) throw new Failure("export-too-large");
    return { bytes: own, text: null, json: undefined, zip: await openZip(own) };
  }
  if (own.length > largestFile) throw new Failure("export-too-large");
  const text = textOf(own);
  return { bytes: own, text, json: text === null ? undefined : parseJson(text), zip: null };
}

/** The value of JSON text, undefined when it is none. Throws Failure "export-too-large" for a bomb. */
export function parseJson(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  if (!isBoundedJson(new TextEncoder().encode(text), bounds)) throw new Failure("export-too-large");
  try {
    return JSON.parse(text);
  } catch {
    // Something else that begins with a bracket.
    return undefined;
  }
}

function textOf(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    // Not a text.
    return null;
  }
}

// Windows programs write UTF-16 with its mark. The decoder takes the mark away.
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return "utf-8";
}
