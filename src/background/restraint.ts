import type { Encounter, Proposal } from "./encounter.ts";
import { newestKept } from "./newest-kept.ts";
import type { Ports } from "./ports.ts";

/** What was waved away, by mark, until the browser ends. */
const remembered = newestKept<string>("wavedAway", 200);

/** A tab speaks up for so many keys within so long a time, whatever its pages show; milliseconds. */
const mostKeys = 3;
const spell = 60_000;

/** A key that a page of the tab proposed, and when. */
export interface Proposed {
  readonly id: string;
  /** Milliseconds, by the vault's clock. */
  readonly at: number;
}

/** Whether this key was waved away on this site before. */
export async function wasWavedAway(proposal: Proposal | null, ports: Ports): Promise<boolean> {
  return proposal !== null && (await remembered.all(ports.session)).includes(proposal.mark);
}

export async function rememberWavedAway({ mark }: Proposal, ports: Ports): Promise<void> {
  await remembered.add(ports.session, mark, (known) => known === mark);
}

/**
 * The encounter as it is to be met: a key that was waved away, and every key beyond what a tab may propose in a minute,
 * brings up nothing by itself. The popup still has it.
 */
export function withRestraint(
  met: Encounter,
  before: Encounter | null,
  former: Encounter | null,
  { wavedAway, now }: { readonly wavedAway: boolean; readonly now: number },
): Encounter {
  const proposed = (before ?? former)?.proposed.filter(({ at }) => now - at < spell) ?? [];
  const { proposal } = met;
  const isNew =
    proposal !== null &&
    before?.proposal?.id !== proposal.id &&
    proposed.every(({ id }) => id !== proposal.id);
  // What the user drew a box around is what they asked for.
  if (!isNew || met.boxed !== null) return { ...met, proposed };
  if (wavedAway || proposed.length >= mostKeys)
    return { ...met, proposed, dismissed: [...met.dismissed, proposal.id] };
  return { ...met, proposed: [...proposed, { id: proposal.id, at: now }] };
}
