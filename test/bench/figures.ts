/** One measurement with the KDF alone, measured right beside it. Milliseconds. */
export interface Sample {
  readonly time: number;
  readonly kdf: number;
}

/** What was measured of one thing. */
export interface Measured {
  readonly name: string;
  readonly samples: readonly Sample[];
  /** How many times the KDF alone it may take; null where nothing is promised. */
  readonly bound: number | null;
}

/** One row of the table. Times in milliseconds. */
export interface Figure {
  readonly name: string;
  readonly median: number;
  readonly least: number;
  /** How many times the KDF alone: the median of the ratios of each run. */
  readonly ratio: number;
  readonly bound: number | null;
  readonly verdict: "holds" | "MISSED" | null;
}

/**
 * The figures of a measurement. A ratio is taken within one run, where both sides had the same share of the computer, and
 * the median over the runs.
 */
export function figureOf({ name, samples, bound }: Measured): Figure {
  const times = samples.map(({ time }) => time);
  const ratio = median(samples.map(({ time, kdf }) => time / kdf));
  const verdict = bound === null ? null : ratio <= bound ? "holds" : "MISSED";
  return { name, median: median(times), least: Math.min(...times), ratio, bound, verdict };
}

/** The middle one, or the mean of the two in the middle. Throws Error when there is none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  if (upper === undefined || lower === undefined) throw new Error("Nothing was measured");
  return (upper + lower) / 2;
}

/** The figures as lines of text, in columns. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [columns, ...figures.map(cells)];
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)));
  return rows.map((row) => line(row).join("  ").trimEnd()).join("\n");
}

const columns = ["", "median ms", "least ms", "× KDF", "bound", ""];

function cells({ name, median: middle, least, ratio, bound, verdict }: Figure): readonly string[] {
  return [
    name,
    middle.toFixed(1),
    least.toFixed(1),
    ratio.toFixed(2),
    bound?.toFixed(1) ?? "",
    verdict ?? "",
  ];
}
