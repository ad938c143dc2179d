import type { Outcome, Part } from "./outcome.ts";

/** Right and total of one part over some outcomes. */
export function tally(
  outcomes: readonly Outcome[],
  part: Part,
): { readonly right: number; readonly total: number } {
  const scored = outcomes.filter(({ parts }) => parts[part] !== undefined);
  return { right: scored.filter(({ parts }) => parts[part]).length, total: scored.length };
}

/** A table of right/total for each kind and part, tuned and set aside, and each miss with its reasons. */
export function summaryOf(outcomes: readonly Outcome[]): string {
  const kinds = [...new Set(outcomes.map(({ page }) => page.kind))];
  const rows = kinds.flatMap((kind) =>
    rowsFor(
      kind,
      outcomes.filter(({ page }) => page.kind === kind),
    ),
  );
  const misses = outcomes.filter(({ misses: each }) => each.length > 0).map(missOf);
  const ms = outcomes.map(({ judged }) => judged.snapshotMs + judged.judgeMs).sort((a, b) => a - b);
  const times = `median ${(ms[Math.floor(ms.length / 2)] ?? 0).toFixed(1)} ms, most ${(ms[ms.length - 1] ?? 0).toFixed(1)} ms a page`;
  return [...rows, times, "", ...misses].join("\n");
}

const parts: readonly Part[] = ["fields", "key", "codes", "quiet", "sent", "format", "either"];

function rowsFor(kind: string, outcomes: readonly Outcome[]): string[] {
  return parts.flatMap((part) => {
    const all = tally(outcomes, part);
    if (all.total === 0) return [];
    const aside = tally(
      outcomes.filter(({ page }) => page.aside),
      part,
    );
    return [`${kind.padEnd(17)} ${part.padEnd(7)} ${share(all).padEnd(16)} set aside ${share(aside)}`];
  });
}

function share({ right, total }: { readonly right: number; readonly total: number }): string {
  return `${right}/${total} ${total === 0 ? "" : `${Math.round((1000 * right) / total) / 10} %`}`;
}

// Of the pages kept aside only the name is told, so that nobody tunes by them.
function missOf({ page, misses }: Outcome): string {
  return page.aside && process.env.ASIDE !== "show"
    ? `  (set aside) ${page.id}: ${misses.map((miss) => miss.split(":")[0]).join(", ")}`
    : `  ${page.id} [${page.lang}]\n    ${misses.join("\n    ")}`;
}
