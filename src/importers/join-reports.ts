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

/** A spread export of Google Authenticator of which codes are missing. */
export interface MissingParts {
  readonly size: number;
  /** From 1, as the phone counts them. */
  readonly missing: readonly number[];
}

/** For each spread export that isn't complete, which of its codes are still to be scanned. */
export function missingParts(parts: readonly MigrationPart[]): readonly MissingParts[] {
  const batches = new Map<string, { size: number; seen: Set<number> }>();
  for (const { batchId, size, index } of parts) {
    const key = `${batchId}/${size}`;
    const batch = batches.get(key) ?? { size, seen: new Set() };
    batches.set(key, { size, seen: batch.seen.add(index) });
  }
  return [...batches.values()].flatMap(({ size, seen }) => {
    const missing = Array.from({ length: size }, (_, at) => at).filter((index) => !seen.has(index));
    return missing.length === 0 ? [] : [{ size, missing: missing.map((index) => index + 1) }];
  });
}
