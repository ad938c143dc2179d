/** A measured thing with what is promised of it. */
export interface Bounded {
  readonly name: string;
  readonly value: number;
  /** What the value may be at most. */
  readonly bound: number;
  readonly verdict: "holds" | "MISSED";
}

export function bounded(name: string, value: number, bound: number): Bounded {
  return { name, value, bound, verdict: value <= bound ? "holds" : "MISSED" };
}

/** The value that so large a share of them does not exceed, from 0 to 1. Throws Error when there is none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (value === undefined) throw new Error("Nothing was measured");
  return value;
}

/** As lines of text, in columns. */
export function boundedTable(rows: readonly Bounded[]): string {
  const width = Math.max(...rows.map(({ name }) => name.length));
  return rows
    .map(({ name, value, bound, verdict }) => {
      const figure = value.toFixed(1).padStart(9);
      return `${name.padEnd(width)}${figure}  of at most ${String(bound).padStart(3)}  ${verdict}`;
    })
    .join("\n");
}
