import type { Encounter, Proposal } from "./encounter.ts";
import type { ReadTexts } from "./scanned-texts.ts";

type Refusal = Extract<ReadTexts, { kind: "refused" }>;

/** The encounter once the user drew a box around this: what they show counts before what the page shows by itself. */
export function withBox(page: Encounter, found: Proposal | Refusal): Encounter {
  if ("kind" in found) return { ...page, boxed: found };
  const dismissed = page.dismissed.filter((thing) => thing !== found.id);
  return { ...page, boxed: { kind: "key" }, proposal: found, badKey: null, dismissed };
}

/** What a page's new report leaves of the box: a key until it is added or waved away. */
export function keptBox(before: Encounter | null): Partial<Encounter> {
  const { boxed = null, proposal = null } = before ?? {};
  if (boxed?.kind !== "key" || proposal === null || before === null) return { boxed: null };
  const isAnswered =
    before.progress.added?.proposalId === proposal.id || before.dismissed.includes(proposal.id);
  return isAnswered ? { boxed: null } : { boxed, proposal, badKey: null };
}
