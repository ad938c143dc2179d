import { numeral } from "./say.ts";

/** A number and what there are so many of. */
export interface Count {
  readonly count: number;
  readonly label: string;
  /** It is told also where there is none. */
  readonly always?: "always";
}

/** Numbers in a row; what there is none of is left out. */
export function Tally({ counts }: { readonly counts: readonly Count[] }) {
  return (
    <div class="tally" role="status">
      {counts
        .filter(({ count, always }) => count > 0 || always !== undefined)
        .map(({ count, label }) => (
          <div key={label}>
            <b>{numeral(count)}</b>
            <span>{label}</span>
          </div>
        ))}
    </div>
  );
}
