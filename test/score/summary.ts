import { type Outcome, type Part, scoredParts } from "./outcome.ts";

/** Right and total of one part over some outcomes. */
export function tally(
  outcomes: readonly Outcome[],
  part: Part,
): { readonly right: number; readonly total: number } {
  const scored = outcomes.filter(({ parts }) => parts[part] !== undefined);
  return { right: scored.filter(({ parts }) => parts[part]).length, total: scored.length };
}

/** Right/total of every part that these pages are scored by. */
export function totalsOf(outcomes: readonly Outcome[]): string[] {
  return scoredParts.flatMap((part) => {
    const { right, total } = tally(outcomes, part);
    if (total === 0) return [];
    const share = `${((100 * right) / total).toFixed(1)} %`;
    return [`${part.padEnd(7)} ${`${right}/${total}`.padEnd(8)} ${share}`];
  });
}

/** Right/total of every part for each kind of page and for each language, and how long it took. */
export function tableOf(outcomes: readonly Outcome[]): string[] {
  const ms = outcomes.map(({ judged }) => judged.snapshotMs + judged.judgeMs).sort((a, b) => a - b);
  return [
    ...rowsBy(outcomes, "kind", ({ page }) => page.kind),
    ...rowsBy(outcomes, "language", ({ page }) => page.lang),
    `${ms.at(Math.floor(ms.length / 2))?.toFixed(1)} ms a page in the middle, ${ms.at(-1)?.toFixed(1)} ms at most`,
  ];
}

function rowsBy(
  outcomes: readonly Outcome[],
  title: string,
  keyOf: (outcome: Outcome) => string,
): readonly string[] {
  const keys = [...new Set(outcomes.map(keyOf))].sort();
  const rows = keys.map((key) => {
    const some = outcomes.filter((outcome) => keyOf(outcome) === key);
    const cells = scoredParts.map((part) => {
      const { right, total } = tally(some, part);
      return (total === 0 ? "" : `${right}/${total}`).padEnd(9);
    });
    return `${key.padEnd(17)}${cells.join("")}`.trimEnd();
  });
  return ["", `${title.padEnd(17)}${scoredParts.map((part) => part.padEnd(9)).join("")}`.trimEnd(), ...rows];
}

/** Each page that came out wrong somewhere, with what was found there and why. */
export function missesOf(outcomes: readonly Outcome[]): string[] {
  return outcomes
    .filter(({ misses }) => misses.length > 0)
    .map(({ page, misses }) => `  ${page.id} [${page.lang}]\n    ${misses.join("\n    ")}`);
}
