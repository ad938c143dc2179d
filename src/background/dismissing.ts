import type { Encounter } from "./encounter.ts";
import type { Ports } from "./ports.ts";
import { rememberWavedAway } from "./restraint.ts";
import { refreshPage } from "./showing.ts";
import { fieldKey } from "./waved-away.ts";

/** Waves away what is on view now: in this document only, but a key that it proposes on the whole site. */
export async function dismiss(encounter: Encounter, ports: Ports): Promise<void> {
  const { proposal, shown, left, codeField, recoveryField, badKey } = encounter;
  const gone: string[] = [];
  if (badKey !== null) gone.push("bad-key");
  if (proposal !== null) gone.push(proposal.id);
  if (shown !== null) gone.push(shown.id);
  // What nobody has seen yet is not waved away with something else.
  if (left !== null && left.toldAt !== null) gone.push(left.id);
  if (codeField !== null) gone.push(fieldKey(codeField.id));
  if (recoveryField !== null) gone.push(fieldKey(recoveryField.id));
  // What was added a moment ago is only closed.
  const isAdded = encounter.progress.added?.proposalId === proposal?.id;
  if (proposal !== null && !isAdded) await rememberWavedAway(proposal, ports);
  const changed = await ports.encounters.change(encounter.id, (present) => ({
    ...present,
    pending: null,
    boxed: present.boxed?.kind === "refused" ? null : present.boxed,
    progress: { ...present.progress, waiting: null },
    dismissed: [...new Set([...present.dismissed, ...gone])],
  }));
  await refreshPage(changed, ports);
  await ports.changed();
}
