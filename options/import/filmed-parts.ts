import { readInWorker } from "./read-in-worker.ts";
import { type MigrationPart, newestSpread, type SpreadSoFar } from "./worker-messages.ts";

/**
 * How far the export is whose QR code the camera saw last. `before` are the parts that were read earlier, from other
 * pictures too. A code that is no part of anything is all there is.
 */
export async function filmedParts(
  texts: readonly string[],
  before: readonly MigrationPart[],
  signal: AbortSignal,
): Promise<SpreadSoFar> {
  const bytes = new TextEncoder().encode(texts.join("\n"));
  const read = await readInWorker({ bytes, password: null }, () => {}, signal);
  const parts = read.kind === "report" ? read.report.parts : [];
  const spread = parts.length === 0 ? null : newestSpread([...before, ...parts]);
  return spread ?? { read: 1, size: 1 };
}
