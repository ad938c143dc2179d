import { Failure } from "../domain/failure.ts";
import type { Encounter } from "./encounter.ts";
import type { Ports } from "./ports.ts";

/** How long a click in a card counts for what the card had asked for, in milliseconds. A card on view asks anew in time. */
const viewTime = 60_000;
/** It is not noted more often than this, in milliseconds. */
const step = 10_000;

/** A card has asked what to show: from now on its clicks count for a while. */
export async function noteViewed({ id, viewedAt }: Encounter, ports: Ports): Promise<void> {
  const now = ports.clock.now();
  if (viewedAt !== null && now >= viewedAt && now - viewedAt < step) return;
  await ports.encounters.change(id, (present) => ({ ...present, viewedAt: now }));
}

/** Throws Failure "view-outdated" where no card has asked for so long that its click may mean what is no more. */
export function refuseOutdated({ viewedAt }: Encounter, ports: Ports): void {
  if (viewedAt === null || Math.abs(ports.clock.now() - viewedAt) > viewTime)
    throw new Failure("view-outdated");
}
