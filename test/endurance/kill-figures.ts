import type { Survival } from "./survival.ts";

/** What a run of kills found. */
export interface KillFigures {
  readonly kills: number;
  /** How many of them came while a change of the passphrase was asked for, and how each of those ended. */
  readonly rotations: { readonly done: number; readonly notDone: number };
  /** What became of the other writes that were not answered. */
  readonly writes: { readonly done: number; readonly notDone: number };
  /** How many writes were promised, over the whole run. */
  readonly acknowledged: number;
  /** What was promised and is not there, half there, or damaged, with the kill's number. Must be empty. */
  readonly lost: readonly string[];
}

export const noKills: KillFigures = {
  kills: 0,
  rotations: { done: 0, notDone: 0 },
  writes: { done: 0, notDone: 0 },
  acknowledged: 0,
  lost: [],
};

/** The figures with one more kill, and what it hit. */
export function withKill(
  figures: KillFigures,
  hit: "rotations" | "writes",
  { open, lost, ledger }: Survival,
): KillFigures {
  const kills = figures.kills + 1;
  const done = figures[hit].done + (open === "done" ? 1 : 0);
  const notDone = figures[hit].notDone + (open === "not-done" ? 1 : 0);
  return {
    ...figures,
    kills,
    [hit]: { done, notDone },
    acknowledged: ledger.acknowledged,
    lost: [...figures.lost, ...lost.map((what) => `kill ${kills}: ${what}`)],
  };
}

/** One paragraph for people. */
export function asText(what: string, { kills, rotations, writes, acknowledged, lost }: KillFigures): string {
  return [
    `${kills} ${what}: ${acknowledged} writes acknowledged, ${lost.length} of them lost or torn`,
    `  under way when it came: ${writes.done} writes found whole, ${writes.notDone} not at all`,
    `  changes of the passphrase: ${rotations.done} done, ${rotations.notDone} not`,
    ...lost.map((line) => `  LOST ${line}`),
  ].join("\n");
}
