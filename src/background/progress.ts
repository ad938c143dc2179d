import type { Encounter } from "./encounter.ts";
import type { Ports } from "./ports.ts";

/** Notes how far the user got on this page. */
export async function setProgress(
  encounter: Encounter,
  step: Partial<Encounter["progress"]>,
  ports: Ports,
): Promise<Encounter["progress"]> {
  const { progress } = await ports.encounters.change(encounter.id, (present) => ({
    ...present,
    progress: { ...present.progress, ...step },
  }));
  return progress;
}
