import type { ImportedRow, Reading } from "./importer.ts";

/**
 * A reading of entries, each made into its row, or into several, when its turn comes. An entry that is nothing of ours,
 * a password without a code, gives null and is counted.
 */
export function listed<T>(
  entries: readonly T[],
  toRow: (entry: T, index: number) => ImportedRow | readonly ImportedRow[] | null,
): Reading {
  let skipped = 0;
  function* rows(): Generator<ImportedRow> {
    for (const [index, entry] of entries.entries()) {
      const row = toRow(entry, index);
      if (row === null) skipped += 1;
      else if ("kind" in row) yield row;
      else yield* row;
    }
  }
  return { total: entries.length, rows: rows(), skipped: () => skipped };
}
