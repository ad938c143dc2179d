import type { DamageRow, DamageWord } from "../../src/messages/vault-views.ts";
import { damageSentences } from "../../src/ui/words/health.ts";

/** The whole vault is older or newer: that has words of its own. */
const ofTheWhole: ReadonlySet<DamageWord> = new Set<DamageWord>(["older", "newer"]);

/** What is damaged, each kind in one sentence, in the order in which it was found. Empty: nothing is. */
export function damageLines(damaged: readonly DamageRow[]): readonly string[] {
  const kinds = new Map<DamageWord, number>();
  for (const { word } of damaged) {
    if (!ofTheWhole.has(word)) kinds.set(word, (kinds.get(word) ?? 0) + 1);
  }
  return [...kinds].map(([word, count]) => damageSentences[word](count));
}

/** How many things are damaged. */
export function damageCount(damaged: readonly DamageRow[]): number {
  return damaged.filter(({ word }) => !ofTheWhole.has(word)).length;
}
