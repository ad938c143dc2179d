import { missingParts } from "./import-rows.ts";
import { readInWorker } from "./read-in-worker.ts";

/** How many of the QR codes of an export the camera has seen, and how many there are. */
export interface FilmedParts {
  readonly read: number;
  readonly size: number;
}

/** Counts the parts among what the camera has seen so far. A code that is no part of anything is all there is. */
export async function filmedParts(texts: readonly string[], signal: AbortSignal): Promise<FilmedParts> {
  const bytes = new TextEncoder().encode(texts.join("\n"));
  const read = await readInWorker({ bytes, password: null }, () => {}, signal);
  if (read.kind !== "report") return { read: 1, size: 1 };
  const [missing] = missingParts([{ name: "", report: read.report, wasLocked: false }]);
  if (missing === undefined) return { read: 1, size: 1 };
  return { read: missing.size - missing.numbers.length, size: missing.size };
}
