import { readInWorker } from "./read-in-worker.ts";
import { missingParts } from "./worker-messages.ts";

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
  const [batch] = missingParts(read.report.parts);
  if (batch === undefined) return { read: 1, size: 1 };
  return { read: batch.size - batch.missing.length, size: batch.size };
}
