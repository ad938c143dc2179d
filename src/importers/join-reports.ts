import type { ImportReport, MigrationPart } from "./importer.ts";

/** One report of several files or texts, in their order. The app is the first one's, and the others' where they differ. */
export function joinReports(reports: readonly ImportReport[]): ImportReport {
  return {
    app: [...new Set(reports.map(({ app }) => app))].join(", "),
    rows: reports.flatMap(({ rows }) => rows),
    skipped: reports.reduce((sum, { skipped }) => sum + skipped, 0),
    parts: reports.flatMap(({ parts }) => parts),
  };
}

/** How many of a spread export's codes are there, and how many there are in all. */
export interface SpreadSoFar {
  readonly read: number;
  readonly size: number;
}

/** How far the spread export is of which the last of these parts is; null without any. Others may have been given up before. */
export function newestSpread(parts: readonly MigrationPart[]): SpreadSoFar | null {
  const newest = parts.at(-1);
  if (newest === undefined) return null;
  const { batchId, size } = newest;
  const [unfinished] = missingParts(parts.filter((part) => part.batchId === batchId && part.size === size));
  return { read: size - (unfinished?.missing.length ?? 0), size };
}

/** A spread export of Google Authenticator of which codes are missing. */
export interface MissingParts {
  readonly batchId: number;
  readonly size: number;
  /** From 1, as the phone counts them. */
  readonly missing: readonly number[];
}

/** For each spread export that isn't complete, which of its codes are still to be scanned. */
export function missingParts(parts: readonly MigrationPart[]): readonly MissingParts[] {
  const batches = new Map<string, { batchId: number; size: number; seen: Set<number> }>();
  for (const { batchId, size, index } of parts) {
    const key = `${batchId}/${size}`;
    const batch = batches.get(key) ?? { batchId, size, seen: new Set() };
    batches.set(key, { batchId, size, seen: batch.seen.add(index) });
  }
  return [...batches.values()].flatMap(({ batchId, size, seen }) => {
    const missing = Array.from({ length: size }, (_, at) => at).filter((index) => !seen.has(index));
    return missing.length === 0 ? [] : [{ batchId, size, missing: missing.map((index) => index + 1) }];
  });
}
