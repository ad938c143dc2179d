import { type Outcome, type StepOutcome, type Where, wheres } from "./measure.ts";
import type { PlainOutcome } from "./plain.ts";

/** The least share of renderings that must be read, by how they are read. */
const bounds: Readonly<Record<Where, number>> = { crop: 0.985, screen: 0.98, page: 0.98 };

/** The bounds that these outcomes do not keep, in words. */
export function brokenBounds(outcomes: readonly Outcome[], plain: readonly PlainOutcome[]): string[] {
  const falseReads = plain.filter(({ texts }) => texts.length > 0);
  return [
    ...wheres.flatMap((where) => {
      const share = shareRight(outcomes.filter((outcome) => outcome.where === where));
      return share >= bounds[where]
        ? []
        : [`${where}: ${percent(share)} read, not ${percent(bounds[where])}`];
    }),
    ...falseReads.map(({ kind, texts }) => `something was read in ${kind}: ${JSON.stringify(texts)}`),
  ];
}

export function reportOf(
  outcomes: readonly Outcome[],
  steps: readonly StepOutcome[],
  plain: readonly PlainOutcome[],
): string {
  return [
    table(
      ["read from", "read", "of", "", "ms, median", "p95"],
      wheres.map((where) => recallLine(where, outcomes)),
    ),
    table(
      ["step, on a part of the crops by itself", "reads", "only it", "first of all", "ms, median", "p95"],
      stepLines(outcomes, steps),
    ),
    table(
      ["drawn as", ...wheres],
      groupLines(outcomes, ({ medium }) => [medium]),
    ),
    table(
      ["peculiarity", ...wheres],
      groupLines(outcomes, ({ traits }) => traits),
    ),
    table(["without a code", "pictures", "read", "ms, median", "p95"], plainLines(plain)),
    missLines(outcomes),
  ].join("\n\n");
}

function recallLine(where: Where, outcomes: readonly Outcome[]): string[] {
  const these = outcomes.filter((outcome) => outcome.where === where);
  const right = these.filter(({ isRight }) => isRight);
  return [where, `${right.length}`, `${these.length}`, percent(shareRight(these)), ...times(these)];
}

function stepLines(outcomes: readonly Outcome[], all: readonly StepOutcome[]): string[][] {
  const names = [...new Set(all.map(({ step }) => step))];
  const readers = new Map<string, number>();
  for (const { rendering, isRight } of all) {
    if (isRight) readers.set(rendering.name, (readers.get(rendering.name) ?? 0) + 1);
  }
  return names.map((name) => {
    const right = all.filter(({ step, isRight }) => isRight && step === name);
    const alone = right.filter(({ rendering }) => readers.get(rendering.name) === 1);
    const first = outcomes.filter(({ where, step }) => where === "crop" && step?.split(", ")[0] === name);
    const these = all.filter(({ step }) => step === name);
    return [name, `${right.length}`, `${alone.length}`, `${first.length}`, ...times(these)];
  });
}

function groupLines(
  outcomes: readonly Outcome[],
  groupsOf: (rendering: Outcome["rendering"]) => readonly string[],
): string[][] {
  const names = [...new Set(outcomes.flatMap(({ rendering }) => groupsOf(rendering)))].sort();
  return names.map((name) => {
    const these = outcomes.filter(({ rendering }) => groupsOf(rendering).includes(name));
    return [
      name,
      ...wheres.map((where) => {
        const here = these.filter((outcome) => outcome.where === where);
        return `${here.filter(({ isRight }) => isRight).length}/${here.length}`;
      }),
    ];
  });
}

function plainLines(plain: readonly PlainOutcome[]): string[][] {
  return (["crop", "screen"] as const).map((where) => {
    const these = plain.filter((outcome) => outcome.where === where);
    return [
      where,
      `${these.length}`,
      `${these.filter(({ texts }) => texts.length > 0).length}`,
      ...times(these),
    ];
  });
}

function missLines(outcomes: readonly Outcome[]): string {
  return outcomes
    .filter(({ isRight }) => !isRight)
    .map(({ rendering, where, texts }) => {
      const wanted = rendering.texts.filter((text) => texts.includes(text)).length;
      const wrong = texts.filter((text) => !rendering.texts.includes(text));
      return `missed, ${where}: ${rendering.name}, ${rendering.medium}, ${rendering.traits.join(", ")}: ${wanted} of ${rendering.texts.length}${wrong.length > 0 ? `, but ${JSON.stringify(wrong)}` : ""}`;
    })
    .join("\n");
}

function shareRight(outcomes: readonly { readonly isRight: boolean }[]): number {
  return outcomes.length === 0 ? 1 : outcomes.filter(({ isRight }) => isRight).length / outcomes.length;
}

/** Median and 95th percentile, with one decimal. */
function times(outcomes: readonly { readonly ms: number }[]): string[] {
  const sorted = outcomes.map(({ ms }) => ms).sort((a, b) => a - b);
  return [0.5, 0.95].map((share) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1));
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}

function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const all = [head, ...lines];
  const widths = head.map((_, column) => Math.max(...all.map((line) => (line[column] ?? "").length)));
  return all
    .map((line) =>
      line
        .map((text, column) =>
          column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0),
        )
        .join("  "),
    )
    .join("\n");
}
